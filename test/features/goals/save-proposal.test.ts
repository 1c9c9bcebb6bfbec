import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { firstWeek, planningWeek, propose, startInCompany, teams } from '../../support/companies/goals-company.ts';

const clear = 'Every customer can pay by invoice';
const stamp = { by: 'UZOE', at: Temporal.Instant.from(firstWeek) };

describe('what is stored', () => {
  it('keeps every field exactly as typed', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/goal');
    await ben.submit({
      Goal: clear,
      'How we will know': 'Ten *pay*\nby <invoice> & more',
      'Why it matters, and to whom': '~Finance~ asked',
      Kind: 'Moonshot',
      Owner: 'Cat Lindqvist',
      Helpers: ['Ben Okoye', 'Dan Rossi'],
      'Other teams needed': ['Mobile', '~Core~ Platform'],
      Sprint: 'Sprint 44 · Mon 28 Dec – Fri 8 Jan 2027',
      'What holds of it?': ['Finite', 'Clear'],
    });
    const [goal] = await bot.store.goals.ofTeam('growth', 44);
    expect(goal).toMatchObject({
      title: clear,
      measure: 'Ten *pay*\nby <invoice> & more',
      why: '~Finance~ asked',
      kind: 'moonshot',
      owner: 'UCAT',
      proposer: 'UBEN',
      helpers: ['UBEN', 'UDAN'],
      qualities: ['clear', 'finite'],
      state: 'planned',
    });
    expect(goal?.needs.toSorted()).toEqual(['mobile', 'platform']);
  });

  it('is a proposal from the planning week on', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', clear);
    expect(await bot.store.goals.ofTeam('growth', 43)).toMatchObject([{ state: 'proposed' }]);
  });

  it.each(['view_submission', 'block_actions'] as const)(
    'is one goal if Slack sends the same %s twice',
    { tags: ['long'] },
    async (kind) => {
      await using bot = await startInCompany(planningWeek);
      await propose(bot, 'Ben Okoye', clear, { Owner: 'Cat Lindqvist' });
      await bot.slack.resend(kind);
      await bot.bot.settled();
      expect(await bot.store.goals.ofTeam('growth', 43)).toHaveLength(1);
      expect(await bot.slack.person('Ben Okoye').sees('growth')).toHaveLength(2);
    },
  );

  it('is one goal if the form for a full sprint is sent twice', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek, { goalLimit: 1 });
    await propose(bot, 'Ben Okoye', clear, { Sprint: '42' });
    const answer = await bot.slack.resend('view_submission');
    await bot.bot.settled();
    expect(answer).toMatchObject({ ok: true, body: {} });
    expect(await bot.store.goals.ofTeam('growth', 42)).toHaveLength(1);
  });
});

describe('the hints', () => {
  it('are shown once, keep what was typed, and never block twice', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/goal Improve dashboards');
    await ben.submit({ Kind: 'Moonshot', 'How we will know': 'We see', Owner: 'Cat Lindqvist' });
    const form = await ben.seesModal();
    expect(form).toContain('One thought before you propose it\n• It will be hard to tell whether this worked');
    expect(form).toContain('Goal: Improve dashboards');
    expect(form).toContain('(x) Moonshot');
    expect(form).toContain('Owner: [Cat Lindqvist ▾]');
    expect(form).toContain('[Propose as it is]');
    expect(await bot.store.goals.ofTeam('growth', 43)).toEqual([]);

    await ben.submit({ Goal: 'Refactor components' });
    expect(await ben.seesModal()).toBe('');
    expect(await bot.store.goals.ofTeam('growth', 43)).toMatchObject([
      { title: 'Refactor components', owner: 'UCAT', measure: 'We see' },
    ]);
  });

  it('stay while an owner is picked', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/goal Improve dashboards');
    await ben.submit({ Kind: 'Moonshot' });
    await ben.fill({ Owner: 'Cat Lindqvist' });
    expect(await ben.seesModal()).toContain('One thought');
  });
});

describe('the owner', () => {
  const away = (firstOn: string, lastOn: string, more = {}) => ({
    ...{ id: `away-${firstOn}`, person: 'UCAT', firstIsHalf: false, lastIsHalf: false, ...more },
    ...{ firstOn: Temporal.PlainDate.from(firstOn), lastOn: Temporal.PlainDate.from(lastOn) },
  });
  const formWithCat = async (bot: BotUnderTest) => {
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/goal');
    await ben.fill({ Owner: 'Cat Lindqvist' });
    return ben;
  };

  it('is said to be away in that sprint, and for how long, as soon as they are picked', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    await bot.store.absences.add(away('2026-12-16', '2026-12-18', { firstIsHalf: true }), stamp);
    const ben = await formWithCat(bot);
    expect(await ben.seesModal()).toContain(
      '@Cat Lindqvist is away for 2½ of the 10 working days of Sprint 43 (Wed 16 – Fri 18 Dec).',
    );
    await ben.fill({ Sprint: '44' });
    expect(await ben.seesModal()).not.toContain('is away');
    await ben.fill({ Sprint: '43', Owner: 'Ben Okoye' });
    expect(await ben.seesModal()).not.toContain('is away');
  });

  it('is not said to be away on a weekend', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await bot.store.absences.add(away('2026-12-19', '2026-12-20'), stamp);
    expect(await (await formWithCat(bot)).seesModal()).not.toContain('is away');
  });

  it('hears of it in the form when they open it themselves', async () => {
    await using bot = await startInCompany(firstWeek);
    await bot.store.absences.add(away('2026-12-14', '2026-12-25'), stamp);
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.command('/goal');
    expect(await cat.seesModal()).toContain('away for 10 of the 10 working days');
  });

  it.each([
    ['Gil Guest', 'Gil Guest is a guest here. A goal is owned by a full member of the workspace.'],
    ['Robot', 'Robot is an app. Please choose a person.'],
    ['Xen Foreign', 'Xen Foreign is from another company. Please choose somebody of this workspace.'],
  ])('cannot be %s', { tags: ['long'] }, async (owner, sentence) => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command(`/goal ${clear}`);
    expect(await ben.submit({ Kind: 'Roofshot', Owner: owner })).toEqual({
      ok: false,
      errors: { goalOwner: sentence },
    });
    expect(await ben.seesModal()).toContain(clear);
    expect(await bot.store.goals.ofTeam('growth', 43)).toEqual([]);
  });
});

describe('the running sprint', () => {
  const proposeNow = (bot: BotUnderTest, title: string) => propose(bot, 'Ben Okoye', title, { Sprint: '42' });

  it('commits a goal at once, asks once above the limit, and refuses more', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    await proposeNow(bot, 'Customers pay by invoice');
    await proposeNow(bot, 'Customers pay by card');
    const ben = bot.slack.person('Ben Okoye');

    await ben.command('/goal Customers pay in cash');
    await ben.submit({ Kind: 'Roofshot', Sprint: '42', 'Why it matters, and to whom': 'kept' });
    expect(await ben.seesModal()).toContain(
      'The limit is 2 committed goals for a team and sprint, and this makes one more. If you mean it, send it again.',
    );
    expect(await ben.seesModal()).toContain('Why it matters, and to whom (optional): kept');
    await ben.submit();
    expect(await bot.store.goals.ofTeam('growth', 42)).toHaveLength(3);

    await ben.command('/goal Customers pay by cheque');
    expect(await ben.submit({ Kind: 'Roofshot', Sprint: '42' })).toEqual({
      ok: false,
      errors: {
        goalSprint:
          'The limit is 2 committed goals for a team and sprint. One above it is possible, no more: choose fewer, or a later sprint.',
      },
    });
  });

  it('has its question asked anew for another team', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek, { goalLimit: 1 });
    const ana = bot.slack.person('Ana Lopez');
    for (const Team of ['🚀 Growth', '~Core~ Platform']) await propose(bot, 'Ana Lopez', clear, { Team, Sprint: '42' });
    await ana.command(`/goal ${clear}`);
    await ana.submit({ Kind: 'Roofshot', Sprint: '42', Team: '🚀 Growth' });
    await ana.submit({ Team: '~Core~ Platform' });
    expect(await ana.seesModal()).toContain('If you mean it');
    await ana.submit();
    expect(await bot.store.goals.ofTeam('platform', 42)).toHaveLength(2);
  });
});

describe('what has changed since the form was opened', () => {
  it('counts: who has left the team meanwhile is told who can, and loses nothing typed', async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command(`/goal ${clear}`);
    const members = teams.growth.members.filter(({ person }) => person !== 'UBEN' && person !== 'UGIL');
    await bot.store.teams.change('growth', (team) => ({ ...team, members }), stamp);

    expect(await ben.submit({ Kind: 'Roofshot' })).toEqual({
      ok: false,
      errors: { title: "You can't propose goals for this team; Ana Lopez (lead), Cat Lindqvist and Pat Moreau can." },
    });
    expect(await ben.seesModal()).toContain(clear);
    expect(await bot.store.goals.ofTeam('growth', 43)).toEqual([]);
  });

  it('counts: a team archived meanwhile takes no goals', async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command(`/goal ${clear}`);
    await bot.store.teams.change('growth', (team) => ({ ...team, isArchived: true }), stamp);
    expect(await ben.submit({ Kind: 'Roofshot' })).toEqual({
      ok: false,
      errors: { title: 'That team has been archived.' },
    });
  });

  it('keeps the goal for the team it was opened for, if the proposer has joined another', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command(`/goal ${clear}`);
    const joined = [...teams.mobile.members, { person: 'UBEN', role: 'member' as const, share: 50 }];
    await bot.store.teams.change('mobile', (team) => ({ ...team, members: joined }), stamp);
    await ben.submit({ Kind: 'Roofshot' });
    expect(await bot.store.goals.ofTeam('growth', 43)).toHaveLength(1);
  });
});

it('says beside the title that it is empty, where a script draws nothing', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/goal');
  expect(await ben.submit({ Goal: '\u200B \u2800', Kind: 'Roofshot' })).toEqual({
    ok: false,
    errors: { title: 'Please write a few words.' },
  });
});
