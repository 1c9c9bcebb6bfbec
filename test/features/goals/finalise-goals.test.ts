import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { announceGoals } from '../../../src/shared/goals/announce-goals.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { planningWeek, propose, startInCompany, storeProposals, teams } from '../../support/companies/goals-company.ts';

const stamp = { by: 'UZOE', at: Temporal.Instant.from(planningWeek) };
const boxes = 'Goals that Sprint 43 commits to';

async function startWithProposals(count: number, changes = {}): Promise<BotUnderTest> {
  const bot = await startInCompany(planningWeek, changes);
  const [first] = await storeProposals(bot, count);
  await bot.store.transaction((store) => announceGoals(store, teams.growth, [first!], bot.now()));
  await bot.bot.settled();
  return bot;
}

async function withChoice(bot: BotUnderTest, person: string) {
  const lead = bot.slack.person(person);
  await lead.press('Finalise', { in: 'growth' });
  return lead;
}

const statesIn = async (bot: BotUnderTest, sprint: number) =>
  (await bot.store.goals.ofTeam('growth', sprint)).map(({ title, state }) => `${title}: ${state}`);

describe('the lead', () => {
  it('commits all proposals in one step where none is left over', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(2);
    const ana = await withChoice(bot, 'Ana Lopez');
    expect(await ana.seesModal()).toContain('[x] Customers pay in 1 ways\n[x] Customers pay in 2 ways');
    await ana.submit();
    expect(await ana.seesModal()).toBe('');
    expect(await statesIn(bot, 43)).toEqual([
      'Customers pay in 1 ways: committed',
      'Customers pay in 2 ways: committed',
    ]);
    const [list] = await ana.sees('growth');
    expect(list).toContain(':lock: Finalised by @Ana Lopez\n');
    expect(list).toContain(':dart: committed\n');
    expect(list).not.toContain('[Finalise]');
  });

  it('chooses, and says where each of the others goes', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(4);
    const ana = await withChoice(bot, 'Ana Lopez');
    expect(await ana.seesModal()).toContain('[ ] Customers pay in 1 ways');
    await ana.submit({ [boxes]: ['Customers pay in 2 ways'] });
    const form = await ana.seesModal();
    expect(form).toContain('1 goal chosen.');
    expect(form).toContain('Customers pay in 1 ways: [To Sprint 44 · Mon 28 Dec – Fri 8 Jan 2027 ▾]');
    expect(form).not.toContain('Customers pay in 2 ways');

    await ana.submit({
      'Customers pay in 3 ways': 'later/45',
      'Customers pay in 4 ways': 'drop',
      'Why, for those you drop': 'Not *now*',
    });
    expect(await ana.seesModal()).toBe('');
    expect(await statesIn(bot, 43)).toEqual(['Customers pay in 2 ways: committed', 'Customers pay in 4 ways: dropped']);
    expect(await statesIn(bot, 44)).toEqual(['Customers pay in 1 ways: planned']);
    expect(await statesIn(bot, 45)).toEqual(['Customers pay in 3 ways: planned']);
    expect((await ana.sees('growth')).join('\n')).toContain(':wastebasket: dropped Not *now*');
  });

  it('is asked once about one goal above the limit', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(3);
    const ana = await withChoice(bot, 'Ana Lopez');
    await ana.submit({ [boxes]: ['Customers pay in 1 ways', 'Customers pay in 2 ways', 'Customers pay in 3 ways'] });
    expect(await ana.seesModal()).toContain(
      'The limit is 2 committed goals for a team and sprint, and this makes one more.',
    );
    expect(await ana.seesModal()).toContain('[Commit them anyway]');
    expect(await statesIn(bot, 43)).toEqual(expect.arrayContaining(['Customers pay in 1 ways: proposed']));
    await ana.submit();
    expect((await statesIn(bot, 43)).filter((state) => state.endsWith('committed'))).toHaveLength(3);
  });

  it('is refused more than that', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(4);
    const ana = await withChoice(bot, 'Ana Lopez');
    const all = [1, 2, 3, 4].map((n) => `Customers pay in ${n} ways`);
    expect(await ana.submit({ [boxes]: all })).toMatchObject({
      errors: { commit0: expect.stringContaining('One above it is possible, no more') },
    });
    expect((await statesIn(bot, 43)).filter((state) => state.endsWith('proposed'))).toHaveLength(4);
  });

  it('chooses among more than ten', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(12);
    const ana = await withChoice(bot, 'Ana Lopez');
    await ana.submit({ [boxes]: ['Customers pay in 1 ways'], 'More of them': ['Customers pay in 12 ways'] });
    expect(await ana.seesModal()).toContain('2 goals chosen.');
    await ana.submit();
    expect(await statesIn(bot, 43)).toEqual([
      'Customers pay in 1 ways: committed',
      'Customers pay in 12 ways: committed',
    ]);
    expect(await statesIn(bot, 44)).toHaveLength(10);
  });

  it('gives a reason to those who lose their goal', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(1);
    const ana = await withChoice(bot, 'Ana Lopez');
    await ana.submit({ [boxes]: [] });
    expect(await ana.submit({ 'Customers pay in 1 ways': 'drop', 'Why, for those you drop': '' })).toEqual({
      ok: false,
      errors: { dropReason: 'Please write a few words.' },
    });
  });

  it('does it once, however often the form arrives', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(1);
    const [one, two] = [await withChoice(bot, 'Ana Lopez'), bot.slack.person('Ana Lopez')];
    await one.submit();
    await bot.slack.resend('view_submission');
    await bot.bot.settled();
    const [goal] = await bot.store.goals.ofTeam('growth', 43);
    expect((await bot.store.changes.of('goal', goal!.id)).map(({ act }) => act)).toEqual(['proposed', 'finalised']);
    expect(await two.sees('growth')).toHaveLength(2);
  });

  it('hears what was settled while the form was open', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(2);
    const ana = await withChoice(bot, 'Ana Lopez');
    const [goal] = await bot.store.goals.ofTeam('growth', 43);
    await bot.store.goals.change(goal!.id, (goal) => ({ kind: 'moved', goal: { ...goal, sprint: 44 } }), stamp);
    expect(await ana.submit()).toEqual({
      ok: false,
      errors: { commit0: 'One of these goals has moved to another sprint meanwhile. Please open this anew.' },
    });
  });
});

describe('a member', () => {
  it('is told who can, while there is a lead', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(1);
    const cat = await withChoice(bot, 'Cat Lindqvist');
    expect((await cat.sees('growth')).at(-1)).toBe("You can't finalise this team's goals; @Ana Lopez (lead) can.");
  });

  it('may do it for a lead who is away, and the record and the channel say so', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(1);
    const today = Temporal.PlainDate.from('2026-12-08');
    const away = { id: 'a', person: 'UANA', firstOn: today, lastOn: today, firstIsHalf: false, lastIsHalf: false };
    await bot.store.absences.add(away, stamp);
    const cat = await withChoice(bot, 'Cat Lindqvist');
    await cat.submit();
    const [goal] = await bot.store.goals.ofTeam('growth', 43);
    expect(goal?.committedAs).toMatchObject({ how: 'finalised-for-lead', by: 'UCAT' });
    const [list] = await cat.sees('growth');
    expect(list).toContain(':lock: Finalised by @Cat Lindqvist for the lead');
    expect(list).toContain('committed, finalised for the lead');
  });

  it('may not any more when the lead is back before the form is sent', { tags: ['long'] }, async () => {
    await using bot = await startWithProposals(1);
    const today = Temporal.PlainDate.from('2026-12-08');
    const away = { id: 'a', person: 'UANA', firstOn: today, lastOn: today, firstIsHalf: false, lastIsHalf: false };
    await bot.store.absences.add(away, stamp);
    const cat = await withChoice(bot, 'Cat Lindqvist');
    await bot.store.absences.remove('a', stamp);
    expect(await cat.submit()).toEqual({
      ok: false,
      errors: { commit0: "You can't finalise this team's goals; Ana Lopez (lead) can." },
    });
  });

  it('may do it in a team without a lead', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek, {}, [{ ...teams.mobile, timeZone: 'Europe/London' }]);
    await propose(bot, 'Gus Hale', 'Customers pay by phone');
    const fay = bot.slack.person('Fay Osei');
    await fay.press('Finalise', { in: 'mobile' });
    await fay.submit();
    expect(await bot.store.goals.ofTeam('mobile', 43)).toMatchObject([{ state: 'committed' }]);
  });
});

it.each([
  ['a partner', 'Pat Moreau'],
  ['a guest', 'Gil Guest'],
  ['an outsider', 'Zoe Admin'],
])('is not for %s to do', async (_, person) => {
  await using bot = await startWithProposals(1);
  const other = await withChoice(bot, person);
  expect((await other.sees('growth')).at(-1)).toContain("You can't finalise this team's goals; @Ana Lopez (lead) can.");
});

it('has nothing to ask when all is settled', { tags: ['long'] }, async () => {
  await using bot = await startWithProposals(1);
  const ana = bot.slack.person('Ana Lopez');
  await ana.openHome();
  expect(await ana.seesHome()).toContain('[Finalise]');
  const [goal] = await bot.store.goals.ofTeam('growth', 43);
  const drop = () => ({ kind: 'dropped' as const, goal: { ...goal!, state: 'dropped' as const, dropReason: 'No' } });
  await bot.store.goals.change(goal!.id, drop, stamp);
  await ana.press('Finalise', { in: 'home' });
  expect(await ana.seesModal()).toContain('There is nothing to finalise here: every goal has been settled.');
});
