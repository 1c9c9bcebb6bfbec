import { describe, expect, it } from 'vitest';
import type { Rota } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { type Beginning, committed, date, goalOf, startWeek, teams } from '../../support/companies/week-company.ts';

const beginning: Beginning = { setUpAt: '2026-12-07T06:00:00Z', first: ['2026-11-30', '2026-12-11'] };
const sees = async (bot: Awaited<ReturnType<typeof startWeek>>, channel: string, words: string) =>
  (await bot.slack.person('Zoe Admin').sees(channel)).filter((text) => text.includes(words));

describe('proposals open', () => {
  it('with what there is to plan with: dates, person-days, who is away, days off', { tags: ['long'] }, async () => {
    await using bot = await startWeek({
      ...beginning,
      holidays: [['2026-12-25', 'Christmas Day']],
      goals: [goalOf('pay')],
    });
    const holiday = { firstOn: date('2026-12-14'), lastOn: date('2026-12-16'), firstIsHalf: true, lastIsHalf: false };
    const absence = { id: 'a', person: 'UCAT', ...holiday };
    await bot.store.absences.add(absence, { by: 'UCAT', at: bot.now() });
    await bot.until('2026-12-07T10:01:00Z');
    expect(await sees(bot, 'growth', 'are open')).toEqual([
      [
        'Proposals for Sprint 43 are open',
        ':raised_hand: One or two big goals for Mon 14 – Fri 25 Dec. 1 goal proposed so far.',
        'Planning meeting: Dec 9, 2026 16:00',
        ':hammer_and_wrench: 24½ person-days: about 16½ for big goals, 8 for other work',
        ':palm_tree: Away',
        '@Cat Lindqvist · Mon 14 – Wed 16 Dec · 2½ working days',
        ':date: Days off: Fri 25 Dec (Christmas Day)',
        '[Propose a goal]',
      ].join('\n'),
    ]);
  });

  it('to a team without members, and to an async company with one goal each', { tags: ['long'] }, async () => {
    const empty = { ...teams[0]!, members: [] };
    await using bot = await startWeek({ ...beginning, teams: [empty], settings: { isAsync: true, goalLimit: 1 } });
    await bot.until('2026-12-07T10:01:00Z');
    expect(await sees(bot, 'growth', 'are open')).toEqual([
      'Proposals for Sprint 43 are open\n:raised_hand: One big goal for Mon 14 – Fri 25 Dec.\nDeadline: Dec 9, 2026 16:00\n[Propose a goal]',
    ]);
  });
});

/** Dan, of Platform, has the week of Mon 7 Dec; then Ben, then Cat. */
const support: Rota = {
  ...{ id: 'r', name: 'Support', team: null, channel: 'CPLAN', timeZone: 'Europe/London', gaps: [], endedAt: null },
  versions: [
    {
      firstOn: date('2026-12-07'),
      people: ['UDAN', 'UBEN', 'UCAT'].map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      ...{ weekdays: [1, 2, 3, 4, 5], minimumGap: 0 },
    },
  ],
};

it('says who of the team is support hero in the sprint, and when: as proposals open and as it starts', {
  tags: ['long'],
}, async () => {
  await using bot = await startWeek({ ...beginning, goals: [committed('pay')] });
  await bot.store.rotas.add(support, { by: 'UZOE', at: bot.now() });
  const heroes = [
    ':ring_buoy: Support heroes',
    '@Ben Okoye · Mon 14 – Fri 18 Dec · 5 days',
    '@Cat Lindqvist · Mon 21 – Fri 25 Dec · 5 days',
  ].join('\n');
  await bot.until('2026-12-07T10:01:00Z');
  expect((await sees(bot, 'growth', 'are open'))[0]).toContain(heroes);
  await bot.until('2026-12-14T10:01:00Z');
  expect((await sees(bot, 'growth', 'Sprint 43 begins'))[0]).toContain(heroes);
  expect((await sees(bot, 'platform', 'are open'))[0]).not.toContain('Support heroes');
});

describe('the team’s own session', () => {
  it('divides what was planned, with the split in person-days', { tags: ['long'] }, async () => {
    await using bot = await startWeek({ ...beginning, goals: [committed('pay')] });
    await bot.until('2026-12-10T10:01:00Z');
    expect(await sees(bot, 'growth', 'Your own session')).toEqual([
      [
        'Your own session for Sprint 43',
        ':mirror: Look back first: what went well, what to change, and what you will do about it. [Write yours]',
        ':busts_in_silhouette: Divide the goals among you. List the other work: support, small features, bugs, refactoring. Together, or each in their own time.',
        'Goal pay [Open]',
        ':house: Roofshot  ·  @Ben Okoye  ·  :dart: committed',
        ':hammer_and_wrench: 30 person-days: about 20 for big goals, 10 for other work',
        '[Divide the work]',
      ].join('\n'),
    ]);
  });

  it('shows the parts of a goal and the other work, as the team divides them', { tags: ['long'] }, async () => {
    await using bot = await startWeek({ ...beginning, goals: [committed('pay')] });
    await bot.until('2026-12-10T10:01:00Z');
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Divide the work', { in: 'growth' });
    await ben.press('Add', { in: 'modal' });
    await ben.submit({ What: ' ' });
    expect(await ben.seesModal()).toContain('Please write a few words.');
    await ben.submit({ What: 'The *form*', 'Part of': 'Goal pay', Who: 'Cat Lindqvist' });
    for (const what of ['Support', 'Bugs']) {
      await ben.press('Add', { in: 'modal' });
      await ben.submit({ What: what });
    }
    await ben.press('Up', { in: 'modal', near: 'Bugs' });
    await ben.press('Done', { in: 'modal', near: 'The *form*' });
    expect((await sees(bot, 'growth', 'Your own session'))[0]).toContain(
      [
        'Goal pay  1 of 1 parts done',
        '1. :white_check_mark: The *form* · @Cat Lindqvist',
        'Other work, about 10 person-days',
        '1. Bugs',
        '2. Support',
      ].join('\n'),
    );
  });

  it('says who works on which goal, as its members are assigned', { tags: ['long'] }, async () => {
    await using bot = await startWeek({ ...beginning, goals: [committed('pay')] });
    await bot.until('2026-12-10T10:01:00Z');
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Divide the work', { in: 'growth' });
    await ben.press('Who works on it', { in: 'modal', near: 'Goal pay' });
    const answer = await ben.submit({ 'Who helps': ['Cat Lindqvist', 'Robot'] });
    expect(answer).toEqual({ ok: false, errors: { helpers: 'Robot is an app. Please choose a person.' } });
    await ben.submit({ 'Who helps': ['Cat Lindqvist', 'Ben Okoye'] });
    expect(await ben.seesModal()).toContain('@Ben Okoye, with @Cat Lindqvist');
    expect((await sees(bot, 'growth', 'Your own session'))[0]).toContain('Goal pay\nWith @Cat Lindqvist');
    expect(await bot.store.goals.find('pay')).toMatchObject({ helpers: ['UCAT'] });
    expect((await bot.store.changes.of('goal', 'pay')).at(-1)).toMatchObject({ by: 'UBEN', act: 'edited' });

    const pat = bot.slack.person('Gil Guest');
    await pat.press('Divide the work', { in: 'growth' });
    expect((await pat.sees('growth')).at(-1)).toContain('Guests only read here.');
  });

  it('says where the goals are not final, or there are none', { tags: ['long'] }, async () => {
    await using bot = await startWeek({ ...beginning, goals: [goalOf('pay')] });
    await bot.until('2026-12-10T15:01:00Z');
    const [growth] = await sees(bot, 'growth', 'Your own session');
    expect(growth).toContain(':warning: Not final yet: the lead can still choose.\n[Finalise]');
    const [platform] = await sees(bot, 'platform', 'Your own session');
    expect(platform).toContain('Sprint 43 has no goals yet.');
    expect(platform).toContain('[Propose a goal]');
  });
});

describe('a sprint begins', () => {
  it('with its goals in the team’s channel, and a line for every team in the planning channel', {
    tags: ['long'],
  }, async () => {
    const moonshot = committed('fast', { kind: 'moonshot', owner: 'UCAT' });
    await using bot = await startWeek({ ...beginning, goals: [committed('pay'), moonshot] });
    await bot.until('2026-12-14T15:00:00Z');
    expect(await sees(bot, 'growth', 'begins')).toEqual([
      [
        'Sprint 43 begins',
        'Mon 14 – Fri 25 Dec · 10 working days · 30 person-days',
        'Goal fast [Open]',
        ':rocket: Moonshot  ·  @Cat Lindqvist  ·  :dart: committed',
        'Goal pay [Open]',
        ':house: Roofshot  ·  @Ben Okoye  ·  :dart: committed',
      ].join('\n'),
    ]);
    expect(await sees(bot, 'platform', 'begins')).toEqual([
      'Sprint 43 begins\nMon 14 – Fri 25 Dec · 10 working days · 30 person-days\nNo goals this sprint.\n[Propose a goal]',
    ]);
    expect(await sees(bot, 'planning', '')).toEqual([
      [
        'Sprint 43 begins',
        'Mon 14 – Fri 25 Dec · 10 working days 2 goals of 1 team, in the thread',
        '~Core~ Platform: no goals',
        '🚀 Growth: :rocket: 1 · :house: 1',
        'Mobile: no goals',
      ].join('\n'),
      [
        '  🚀 Growth: :rocket: 1 · :house: 1',
        '  Goal fast [Open]',
        '  :rocket: Moonshot  ·  @Cat Lindqvist  ·  :dart: committed',
        '  Goal pay [Open]',
        '  :house: Roofshot  ·  @Ben Okoye  ·  :dart: committed',
      ].join('\n'),
    ]);
  });

  it('and what is said of it follows the goals', { tags: ['long'] }, async () => {
    await using bot = await startWeek({ ...beginning, goals: [goalOf('pay'), goalOf('fast')] });
    await bot.until('2026-12-14T15:00:00Z');
    expect((await sees(bot, 'planning', 'Mobile'))[0]).toContain('🚀 Growth: :house: 2 · not finalised');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Finalise', { in: 'growth', near: 'Sprint 43 begins' });
    await ana.submit({ 'Goals that Sprint 43 commits to': ['Goal pay'] });
    await ana.submit();
    expect((await sees(bot, 'growth', 'Sprint 43 begins'))[0]).toBe(
      'Sprint 43 begins\nMon 14 – Fri 25 Dec · 10 working days · 30 person-days\nGoal pay [Open]\n:house: Roofshot  ·  @Ben Okoye  ·  :dart: committed',
    );
    expect(await sees(bot, 'planning', 'Growth')).toEqual([
      expect.stringContaining('🚀 Growth: :house: 1\n'),
      expect.stringContaining('Goal pay'),
    ]);
  });

  it('in no planning channel where there is none', { tags: ['long'] }, async () => {
    await using bot = await startWeek({ ...beginning, settings: { planningChannel: null }, goals: [committed('pay')] });
    await bot.until('2026-12-14T15:00:00Z');
    expect(await sees(bot, 'planning', '')).toEqual([]);
    expect(await sees(bot, 'growth', 'begins')).toHaveLength(1);
  });

  it('in one message where a team lives in the planning channel', { tags: ['long'] }, async () => {
    const growth = { ...teams[0]!, channel: 'CPLAN' };
    await using bot = await startWeek({ ...beginning, teams: [growth], goals: [committed('pay')] });
    await bot.until('2026-12-14T15:00:00Z');
    const both = (await sees(bot, 'planning', 'begins')).filter((text) => text.includes('Mon 14'));
    expect(both).toHaveLength(1);
    expect(both[0]).toContain('🚀 Growth: :house: 1');
    expect(both[0]).toContain('Goal pay [Open]');
  });

  it('in the morning for the lead who is asked about it, though it is switched off as a message', {
    tags: ['long'],
  }, async () => {
    await using bot = await startWeek({ ...beginning, goals: [goalOf('pay')] });
    await bot.store.moments.save('sprint-start', 'off', { by: 'UZOE', at: bot.now() });
    await bot.until('2026-12-14T08:59:00Z');
    const asked = async () =>
      (await bot.slack.person('Ana Lopez').sees('direct')).filter((text) => text.includes('stood'));
    expect(await asked()).toEqual([]);
    await bot.until('2026-12-14T09:00:00Z');
    expect(await asked()).toHaveLength(1);
  });
});
