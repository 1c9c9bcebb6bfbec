import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { firstWeek, planningWeek, propose, startInCompany, teams } from '../../support/companies/goals-company.ts';

const stamp = { by: 'UZOE', at: Temporal.Instant.from(firstWeek) };
const statesOf = async (bot: BotUnderTest, team: string, sprint: number) =>
  (await bot.store.goals.ofTeam(team, sprint)).map(({ state, committedAs }) => committedAs?.how ?? state);
const heads = async (bot: BotUnderTest, person: string, channel: string) =>
  (await bot.slack.person(person).sees(channel)).filter((message) => !message.startsWith(' '));

describe('the planning week', () => {
  it('turns planned goals into proposals at 10:00 on Monday, on each team’s own clocks', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(firstWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    await propose(bot, 'Dan Rossi', 'Tables are sharded');
    await propose(bot, 'Dan Rossi', 'Later', { Sprint: '44' });

    await bot.until('2026-12-07T09:59:00Z');
    expect(await statesOf(bot, 'growth', 43)).toEqual(['planned']);
    await bot.until('2026-12-07T10:00:00Z');
    expect(await statesOf(bot, 'growth', 43)).toEqual(['proposed']);
    expect((await heads(bot, 'Ana Lopez', 'growth'))[0]).toContain(':raised_hand: proposed');
    expect(await statesOf(bot, 'platform', 43)).toEqual(['planned']);

    await bot.until('2026-12-07T15:00:00Z');
    expect(await statesOf(bot, 'platform', 43)).toEqual(['proposed']);
    expect(await statesOf(bot, 'platform', 44)).toEqual(['planned']);
  });

  it('is what the bot waits for', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(firstWeek);
    const moments: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      const next = await bot.bot.nextMoment();
      moments.push(next!.toString());
      await bot.until(next!.toString());
    }
    expect(moments).toEqual([
      '2026-12-06T23:00:00Z',
      '2026-12-07T10:00:00Z',
      '2026-12-07T15:00:00Z',
      '2026-12-14T00:00:00Z',
    ]);
  });
});

describe('the start of a sprint', () => {
  it('lets proposals stand that nobody finalised, whatever the limit, and asks the lead in their morning', {
    tags: ['long'],
  }, async () => {
    await using bot = await startInCompany(planningWeek, { goalLimit: 1 });
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    await propose(bot, 'Ben Okoye', 'Customers pay by card');
    await bot.until('2026-12-13T23:59:00Z');
    expect(await statesOf(bot, 'growth', 43)).toEqual(['proposed', 'proposed']);

    await bot.until('2026-12-14T08:59:00Z');
    expect(await statesOf(bot, 'growth', 43)).toEqual(['not-finalised', 'not-finalised']);
    const ana = bot.slack.person('Ana Lopez');
    const [list] = await heads(bot, 'Ana Lopez', 'growth');
    expect(list).toContain('Nobody finalised these before the sprint began, so they all stand. It can still be done.');
    expect(list).toContain(':dart: committed, not finalised');
    expect(await ana.sees('direct')).toEqual([]);

    await bot.until('2026-12-14T09:00:00Z');
    expect(await ana.sees('direct')).toEqual([
      'Sprint 43 has begun, and nobody had finalised the goals of 🚀 Growth: 2 proposals stood and count now. Which are meant?\n[Finalise]',
    ]);
  });

  it('lets the lead choose then, and thanks them', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    await propose(bot, 'Ben Okoye', 'Customers pay by card');
    await bot.until('2026-12-14T10:00:00Z');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Finalise', { in: 'direct' });
    await ana.submit({ 'Goals that Sprint 43 commits to': ['Customers pay by card'] });
    await ana.submit();
    expect(await statesOf(bot, 'growth', 43)).toEqual(['finalised']);
    expect(await statesOf(bot, 'growth', 44)).toEqual(['planned']);
    expect(await ana.sees('direct')).toEqual([':white_check_mark: The goals of 🚀 Growth are settled. Thank you.']);
  });

  it('does not ask a lead who has settled it before the morning', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    await bot.until('2026-12-14T00:30:00Z');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Finalise', { in: 'growth' });
    await ana.submit();
    await bot.until('2026-12-14T12:00:00Z');
    expect(await ana.sees('direct')).toEqual([]);
  });

  it('moves on what the lead did not choose, and says so in the morning', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Finalise', { in: 'growth' });
    await ana.submit();
    await propose(bot, 'Cat Lindqvist', 'Customers pay by card');

    await bot.until('2026-12-14T08:59:00Z');
    expect(await statesOf(bot, 'growth', 43)).toEqual(['finalised']);
    expect(await statesOf(bot, 'growth', 44)).toEqual(['planned']);
    expect(await heads(bot, 'Ana Lopez', 'growth')).toHaveLength(1);
    await bot.until('2026-12-14T09:00:00Z');
    expect((await heads(bot, 'Ana Lopez', 'growth'))[1]).toContain('🚀 Growth: goals for Sprint 44');
    expect(await ana.sees('direct')).toEqual([]);
  });

  it('asks the lead of two teams in one message', { tags: ['long'] }, async () => {
    const led = { ...teams.mobile, members: [...teams.mobile.members, ...teams.growth.members.slice(0, 1)] };
    await using bot = await startInCompany(planningWeek, {}, [teams.growth, led]);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    await propose(bot, 'Fay Osei', 'Customers pay by phone');
    await bot.until('2026-12-14T12:00:00Z');
    const asked = await bot.slack.person('Ana Lopez').sees('direct');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.match(/\[Finalise\]/g)).toHaveLength(2);
  });

  it('asks nobody where a team has no lead', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek, {}, [teams.mobile]);
    await propose(bot, 'Fay Osei', 'Customers pay by phone');
    await bot.until('2026-12-14T12:00:00Z');
    expect(await statesOf(bot, 'mobile', 43)).toEqual(['not-finalised']);
    expect(await bot.slack.person('Fay Osei').sees('direct')).toEqual([]);
  });

  it('leaves the goals of an archived team alone', { tags: ['long'] }, async () => {
    await using bot = await startInCompany(planningWeek);
    await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
    await bot.store.teams.change('growth', (team) => ({ ...team, isArchived: true }), stamp);
    await bot.until('2026-12-14T12:00:00Z');
    expect(await statesOf(bot, 'growth', 43)).toEqual(['proposed']);
  });
});

it('does each once, sprint by sprint, when the bot wakes weeks late', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await propose(bot, 'Ben Okoye', 'Customers pay by card', { Sprint: '44' });
  await propose(bot, 'Ben Okoye', 'Customers pay by phone', { Sprint: '45' });
  await bot.sleepUntil('2027-01-06T12:00:00Z');
  await bot.sleepUntil('2027-01-06T12:01:00Z');

  expect(await statesOf(bot, 'growth', 43)).toEqual(['not-finalised']);
  expect(await statesOf(bot, 'growth', 44)).toEqual(['not-finalised']);
  expect(await statesOf(bot, 'growth', 45)).toEqual(['proposed']);
  const [first] = await bot.store.goals.ofTeam('growth', 43);
  expect(first?.committedAs?.at.toString()).toBe('2026-12-14T00:00:00Z');
  expect((await bot.store.changes.of('goal', first!.id)).map(({ act }) => act)).toEqual(['proposed', 'stood']);
  expect(await heads(bot, 'Ana Lopez', 'growth')).toHaveLength(3);
  const asked = await bot.slack.person('Ana Lopez').sees('direct');
  expect(asked).toEqual([expect.stringContaining('Sprint 44 has begun')]);
});

it('offers nobody to finalise a sprint that is over', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await bot.sleepUntil('2026-12-29T12:00:00Z');
  const ana = bot.slack.person('Ana Lopez');
  await ana.press('Finalise', { in: 'growth' });
  expect((await ana.sees('growth')).at(-1)).toContain('There is nothing to finalise here');
});

it('tells the story on the card, without a person where there was none', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await bot.until('2026-12-14T12:00:00Z');
  const ben = bot.slack.person('Ben Okoye');
  await ben.press('Open', { in: 'growth', near: 'Customers pay by invoice [Open]' });
  expect(await ben.seesModal()).toContain(
    [
      '• Today 00:00 · The sprint began, nobody had finalised: it stands',
      '• Dec 7, 2026 10:00 · The planning week opened: it became a proposal',
      '• Dec 1, 2026 10:00 · @Ben Okoye proposed it',
    ].join('\n'),
  );
});
