import { describe, expect, it } from 'vitest';
import { firstWeek, planningWeek, propose, startInCompany } from '../../support/companies/goals-company.ts';

const planned = 'Customers pay by <invoice>';
const urgent = 'No customer loses data & trust';
const why = 'The disk of our *biggest* customer fills up on Friday';

/** Growth has committed to one goal of Ben's, which needs Mobile. */
async function started() {
  const bot = await startInCompany(firstWeek);
  await propose(bot, 'Ben Okoye', planned, { Sprint: '42', 'Other teams needed': ['Mobile'] });
  return bot;
}

const incoming = { 'What comes in': urgent, 'Why now': why, Kind: 'Roofshot' };
const goalsOf = async ({ store }: Awaited<ReturnType<typeof started>>) => {
  const goals = await store.goals.ofTeam('growth', 42);
  return new Map(goals.map((goal) => [goal.title, goal]));
};

describe('stepping on toes', () => {
  it('drops what is overtaken, commits what comes in, and tells owner, lead and the needed team once', {
    tags: ['long'],
  }, async () => {
    await using bot = await started();
    const [cat, ben, ana, fay] = ['Cat Lindqvist', 'Ben Okoye', 'Ana Lopez', 'Fay Osei'].map((name) =>
      bot.slack.person(name),
    );
    await cat!.press('Open', { in: 'growth', near: `${planned} [Open]` });
    await cat!.press('Step on toes', { in: 'modal' });
    await cat!.submit({ ...incoming, 'What becomes of that goal': 'It is dropped: overtaken' });

    const goals = await goalsOf(bot);
    expect(goals.get(planned)).toMatchObject({ state: 'dropped', dropReason: `Overtaken by “${urgent}”: ${why}` });
    expect(goals.get(urgent)).toMatchObject({
      state: 'committed',
      owner: 'UCAT',
      committedAs: { how: 'joined', by: 'UCAT' },
    });
    const said = `:footprints: @Cat Lindqvist stepped on toes: ${urgent} came in.\nWhy ${why}\nYields ${planned} · dropped, overtaken\nTold @Ben Okoye, @Ana Lopez, Mobile`;
    expect((await ben!.sees('growth')).filter((one) => one.startsWith(said))).toHaveLength(1);
    expect((await ben!.sees('direct')).at(-1)).toContain(`Your goal yields to something else.\n${said}`);
    expect((await ana!.sees('direct')).at(-1)).toContain('Your team’s plan has changed');
    expect((await fay!.sees('mobile')).at(-1)).toContain('🚀 Growth has changed its plan, and you were needed');
  });

  it('lets a goal stay with less, or none yield, within the limit', { tags: ['long'] }, async () => {
    await using bot = await started();
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/goal toes First thing', { in: 'growth' });
    await cat.submit({ ...incoming, 'Which goal yields': planned, 'What becomes of that goal': 'It stays, with less' });
    expect(await cat.seesModal()).toContain('Please write a few words.');
    await cat.submit({ 'If it stays: what of it': 'Only new customers' });
    expect((await goalsOf(bot)).get(planned)).toMatchObject({ state: 'committed' });
    expect((await cat.sees('growth')).join('\n')).toContain('stays with less: Only new customers');

    await cat.command('/goal toes', { in: 'growth' });
    const none = { 'Which goal yields': 'None: we do it all' };
    await cat.submit({ ...incoming, ...none, 'What comes in': 'A third' });
    expect(await cat.seesModal()).toContain('one goal more than the limit of 2');
    await cat.submit();
    expect((await goalsOf(bot)).size).toBe(3);
    await cat.command('/goal toes', { in: 'growth' });
    await cat.submit({ ...incoming, ...none, 'What comes in': 'A fourth' });
    expect(await cat.seesModal()).toContain('has more goals than its limit of 2 already');
    expect((await goalsOf(bot)).size).toBe(3);
  });

  it('is the lead’s where it drops a goal whose vote has opened', { tags: ['long'] }, async () => {
    await using bot = await started();
    await bot.until(planningWeek);
    const answers = {
      ...incoming,
      'Which goal yields': planned,
      'What becomes of that goal': 'It is dropped: overtaken',
    };
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/goal toes', { in: 'growth' });
    await cat.submit(answers);
    expect(await cat.seesModal()).toContain(
      "You can't drop this goal any more: its vote has opened; Ana Lopez (lead) can. It can stay, with less.",
    );
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/goal toes', { in: 'growth' });
    await ana.submit({ ...answers, 'Which goal yields': planned });
    expect((await goalsOf(bot)).get(planned)).toMatchObject({ state: 'dropped' });
  });

  it.each`
    who            | answer
    ${'Zoe Admin'} | ${"you're in none yet"}
    ${'Gil Guest'} | ${'Guests only read here.'}
  `('is not for $who', { tags: ['long'] }, async ({ who, answer }) => {
    await using bot = await started();
    const person = bot.slack.person(who);
    await person.command('/goal toes', { in: 'growth' });
    expect((await person.sees('growth')).at(-1)).toContain(answer);
  });

  it.each(['view_submission', 'block_actions'] as const)(
    'takes the same %s sent twice as one',
    { tags: ['long'] },
    async (kind) => {
      await using bot = await started();
      const cat = bot.slack.person('Cat Lindqvist');
      await cat.press('Open', { in: 'growth', near: `${planned} [Open]` });
      await cat.press('Step on toes', { in: 'modal' });
      await cat.submit({ ...incoming, 'What becomes of that goal': 'It is dropped: overtaken' });
      await bot.slack.resend(kind);
      await bot.bot.settled();
      expect(await bot.store.toeSteps.ofTeam('growth', 42)).toMatchObject([{ by: 'UCAT', verdicts: [] }]);
      expect([...(await goalsOf(bot)).keys()].sort()).toEqual([planned, urgent].sort());
      const told = (await bot.slack.person('Ben Okoye').sees('direct')).filter((one) => one.includes('yields'));
      expect(told).toHaveLength(1);
    },
  );

  it('keeps one verdict a person: the last', { tags: ['long'] }, async () => {
    await using bot = await started();
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/goal toes', { in: 'growth' });
    await cat.submit({ ...incoming, 'Which goal yields': 'None: we do it all' });
    const [step] = await bot.store.toeSteps.ofTeam('growth', 42);
    for (const wasRight of [true, false]) await bot.store.toeSteps.judge(step!.id, 'UBEN', wasRight);
    expect((await bot.store.toeSteps.find(step!.id))?.verdicts).toEqual([{ person: 'UBEN', wasRight: false }]);
  });
});
