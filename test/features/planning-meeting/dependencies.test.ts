import { describe, expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { propose } from '../../support/companies/goals-company.ts';
import { cards, heads, invoices, replies, startMeeting, wednesday } from '../../support/companies/meeting-company.ts';

const needsMobile = { 'Other teams needed': ['Mobile'] };
const title = 'Customers pay by *invoice*';
const asks = [`:handshake: 🚀 Growth needs your help in Sprint 43 with`, `${title}, owned by @Ben Okoye`];
const buttons = "[We can] [Let's talk] [Not this sprint] [Open]";
const inMobile = (bot: BotUnderTest) => bot.slack.person('Fay Osei').sees('mobile');
const answerOf = async ({ store }: BotUnderTest) => {
  const goal = (await store.goals.ofTeam('growth', 43))[0];
  return goal?.answers.map(({ team, by, says }) => `${team} ${by} ${says}`);
};
const edit = async (
  bot: BotUnderTest,
  answers: Parameters<ReturnType<BotUnderTest['slack']['person']>['submit']>[0],
) => {
  const ben = bot.slack.person('Ben Okoye');
  await ben.press('Open', { in: 'growth', near: `${title} [Open]` });
  await ben.press('Edit');
  await ben.submit(answers);
  await ben.close();
};

describe('a goal that needs another team', () => {
  it('asks it at once in its channel, and tells the asking team the answer', { tags: ['long'] }, async () => {
    await using bot = await startMeeting();
    await propose(bot, 'Ben Okoye', title, needsMobile);
    expect(await inMobile(bot)).toEqual([[...asks, buttons].join('\n')]);
    expect((await bot.slack.person('Ben Okoye').sees('growth'))[1]).toContain(
      'Other teams needed\n  Mobile: no answer yet',
    );

    await bot.slack.person('Fay Osei').press('We can', { in: 'mobile' });
    expect(await answerOf(bot)).toEqual(['mobile UFAY can']);
    expect(await inMobile(bot)).toEqual([
      [
        ...asks,
        ':white_check_mark: We can, said @Fay Osei Today 23:00. Anybody in your team can change it.',
        buttons,
      ].join('\n'),
    ]);
    const ben = bot.slack.person('Ben Okoye');
    const [list, goal] = await ben.sees('growth');
    expect(list).toContain('  ·  the needed team can');
    expect(goal).toContain('Other teams needed\n  Mobile: We can, says @Fay Osei');
    await ben.press('Open', { in: 'growth', near: `${title} [Open]` });
    const card = await ben.seesModal();
    expect(card).toContain('Other teams needed\nMobile: We can, says @Fay Osei');
    expect(card).toContain('@Fay Osei answered for a team that it needs');
  });

  it('takes a later answer of anybody in that team for the last word', { tags: ['long'] }, async () => {
    await using bot = await startMeeting();
    await propose(bot, 'Ben Okoye', title, needsMobile);
    await bot.slack.person('Fay Osei').press('We can', { in: 'mobile' });
    await bot.slack.person('Gus Hale').press('We can', { in: 'mobile' });
    expect(await answerOf(bot)).toEqual(['mobile UFAY can']);
    await bot.slack.person('Gus Hale').press('Not this sprint', { in: 'mobile' });
    expect(await answerOf(bot)).toEqual(['mobile UGUS not-now']);
    expect((await inMobile(bot))[0]).toContain(':no_entry_sign: Not this sprint, said @Gus Hale');
  });

  it('has one answer when two people of that team press at once', { tags: ['long'] }, async () => {
    await using bot = await startMeeting();
    await propose(bot, 'Ben Okoye', title, needsMobile);
    await Promise.all([
      bot.slack.person('Fay Osei').press('We can', { in: 'mobile' }),
      bot.slack.person('Gus Hale').press("Let's talk", { in: 'mobile' }),
    ]);
    expect(await answerOf(bot)).toHaveLength(1);
  });

  it('asks each team that it needs, and one that is added later', { tags: ['long'] }, async () => {
    await using bot = await startMeeting();
    await propose(bot, 'Ben Okoye', title, needsMobile);
    expect(await bot.slack.person('Dan Rossi').sees('platform')).toEqual([]);
    await edit(bot, { 'Other teams needed': ['Mobile', '~Core~ Platform'] });
    expect((await bot.slack.person('Dan Rossi').sees('platform'))[0]).toContain(asks[0]);
    expect(await inMobile(bot)).toHaveLength(1);
  });
});

describe('the question is closed', () => {
  it('when the goal does without that team, and open again when it does not', { tags: ['long'] }, async () => {
    await using bot = await startMeeting();
    await propose(bot, 'Ben Okoye', title, needsMobile);
    await edit(bot, { 'Other teams needed': [] });
    expect(await inMobile(bot)).toEqual([
      [...asks, 'No answer is needed any more: it goes without your team now.', '[Open]'].join('\n'),
    ]);
    await edit(bot, needsMobile);
    expect(await inMobile(bot)).toEqual([[...asks, buttons].join('\n')]);
  });

  it('when the goal is dropped', { tags: ['long'] }, async () => {
    await using bot = await startMeeting();
    await propose(bot, 'Ben Okoye', title, needsMobile);
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Open', { in: 'growth', near: `${title} [Open]` });
    await ben.press('Drop');
    await ben.submit({ Why: 'Nobody asked' });
    expect((await inMobile(bot))[0]).toContain('No answer is needed any more: the goal has been dropped.\n[Open]');
  });

  it('when the goal moves, and asked anew for that sprint', { tags: ['long'] }, async () => {
    await using bot = await startMeeting();
    await propose(bot, 'Ben Okoye', title, needsMobile);
    await bot.slack.person('Fay Osei').press('Not this sprint', { in: 'mobile' });
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Open', { in: 'growth', near: `${title} [Open]` });
    await ben.press('Move to another sprint');
    await ben.submit({ 'To which sprint': '44' });
    const [before, anew] = await inMobile(bot);
    expect(before).toContain('No answer is needed any more: the goal has moved to another sprint.\n[Open]');
    expect(anew).toContain('needs your help in Sprint 44 with');
    expect(anew).toContain(buttons);
  });

  it.each([
    ['not needed', { needs: [] }, 'That goal goes without your team now: no answer is needed any more.'],
    [
      'dropped',
      { state: 'dropped' as const, dropReason: 'No' },
      'That goal has been dropped meanwhile: no answer is needed any more.',
    ],
  ])('to a button that somebody still sees: %s', { tags: ['long'] }, async (_, change, sentence) => {
    await using bot = await startMeeting();
    await propose(bot, 'Ben Okoye', title, needsMobile);
    const [goal] = await bot.store.goals.ofTeam('growth', 43);
    const stamp = { by: 'UBEN', at: bot.now() };
    await bot.store.goals.change(goal!.id, (goal) => ({ kind: 'edited', goal: { ...goal, ...change } }), stamp);
    await bot.slack.person('Fay Osei').press('We can', { in: 'mobile' });
    expect((await inMobile(bot)).at(-1)).toBe(sentence);
    expect(await answerOf(bot)).toEqual([]);
  });

  it('when that team was archived', { tags: ['long'] }, async () => {
    await using bot = await startMeeting();
    await propose(bot, 'Ben Okoye', title, needsMobile);
    const stamp = { by: 'UZOE', at: bot.now() };
    await bot.store.teams.change('mobile', (team) => ({ ...team, isArchived: true }), stamp);
    await bot.slack.person('Fay Osei').press('We can', { in: 'mobile' });
    expect((await inMobile(bot)).at(-1)).toBe('That team has been archived.');
  });
});

describe('nobody answers for a team', () => {
  it.each([
    ['who is in another', 'Ana Lopez', "You can't answer for this team; @Fay Osei and @Gus Hale can."],
    [
      'who only reads here as a guest',
      'Gil Guest',
      "Guests only read here. You can't answer for this team; @Fay Osei and @Gus Hale can.",
    ],
  ])('%s', { tags: ['long'] }, async (_, name, refusal) => {
    await using bot = await startMeeting();
    await bot.store.teams.change('mobile', (team) => ({ ...team, channel: 'CPLAN' }), { by: 'UZOE', at: bot.now() });
    await propose(bot, 'Ben Okoye', title, needsMobile);
    const person = bot.slack.person(name);
    await person.press('We can', { in: 'planning' });
    expect((await person.sees('planning')).at(-1)).toBe(refusal);
    expect(await answerOf(bot)).toEqual([]);
  });

  it('who is from another company', { tags: ['long'] }, async () => {
    await using bot = await startMeeting();
    await propose(bot, 'Fay Osei', 'Pay by phone', { 'Other teams needed': ['🚀 Growth'] });
    const xen = bot.slack.person('Xen Foreign');
    await xen.press('We can', { in: 'growth', near: 'Pay by phone' });
    expect((await xen.sees('growth')).at(-1)).toContain('People from other companies only read here.');
  });
});

it('waits in Home until somebody of the team has answered', { tags: ['long'] }, async () => {
  await using bot = await startMeeting();
  await propose(bot, 'Ben Okoye', title, needsMobile);
  const gus = bot.slack.person('Gus Hale');
  await gus.openHome();
  expect(await gus.seesHome()).toContain(
    ['Other teams need you', title, '🚀 Growth needs Mobile in Sprint 43', buttons].join('\n'),
  );
  await gus.press('We can', { in: 'home' });
  expect(await answerOf(bot)).toEqual(['mobile UGUS can']);
  expect(await gus.seesHome()).not.toContain('Other teams need you');
  const ben = bot.slack.person('Ben Okoye');
  await ben.openHome();
  expect(await ben.seesHome()).not.toContain('Other teams need you');
});

it('opens the meeting while it is not settled, the unanswered first; three in a sprint are pointed out', {
  tags: ['long'],
}, async () => {
  const needs = ['platform', 'mobile'];
  const answers = [{ sprint: 43, team: 'platform', says: 'talk' as const, by: 'UDAN', at: cards.proposedAt }];
  await using bot = await startMeeting({ goals: [invoices, { ...cards, needs, answers }] });
  await bot.until(wednesday('15:50'));
  const [preRead, runSheet] = await heads(bot, 'Ana Lopez', 'planning');
  const open = [
    'Open dependencies',
    '• Customers pay by card (🚀 Growth) needs Mobile: no answer yet',
    '• Customers pay by *invoice* (🚀 Growth) needs Mobile: no answer yet',
    "• Customers pay by card (🚀 Growth) needs ~Core~ Platform: Let's talk",
    '3 dependencies between teams in one sprint: they should be the exception, not the rule.',
  ].join('\n');
  expect(preRead).toContain(open);
  expect(runSheet).toContain(`16:00.\n${open}\nBreakouts`);
  expect((await replies(bot, 'Ana Lopez', 'planning'))[0]).toContain(
    "Needs Mobile: no answer yet, ~Core~ Platform: Let's talk",
  );
});

it('is closed once the sprint is over', { tags: ['long'] }, async () => {
  await using bot = await startMeeting();
  await propose(bot, 'Ben Okoye', title, needsMobile);
  await bot.until('2026-12-26T00:00:00Z');
  await bot.slack.person('Fay Osei').press('We can', { in: 'mobile' });
  expect(await inMobile(bot)).toEqual([
    [...asks, buttons].join('\n'),
    'Sprint 43 is over: no answer is needed any more.',
  ]);
  expect(await answerOf(bot)).toEqual([]);
});
