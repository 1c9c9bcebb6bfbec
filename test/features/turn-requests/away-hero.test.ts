import { expect, it } from 'vitest';
import type { BotUnderTest } from '../../support/bot.ts';
import { propose } from '../../support/companies/goals-company.ts';
import { growthRota, startWithRota } from '../../support/companies/hero-company.ts';

const tuesday = '2026-12-01T10:00:00Z';

const cast = ({ slack }: BotUnderTest) =>
  ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist'].map((name) => slack.person(name)) as [Actor, Actor, Actor];
type Actor = ReturnType<BotUnderTest['slack']['person']>;

it('asks the hero for cover at once and tells the lead, and is silent about others', {
  tags: ['long'],
}, async () => {
  await using bot = await startWithRota(tuesday);
  const [ana, ben, cat] = cast(bot);
  await cat.command('/hero away 2026-12-08');
  await cat.submit();
  expect(await cat.sees('direct')).toEqual([]);
  await ben.command('/hero away 2026-12-08 2026-12-09');
  await ben.submit();
  await ben.close();
  expect((await ben.sees('direct')).at(-1)).toContain(
    'You are away in your turn as support hero of Support, Mon 7 – Fri 11 Dec.',
  );
  expect((await ana.sees('direct')).at(-1)).toContain('@Ben Okoye is away in their turn');
  await ben.press('Ask for cover', { in: 'direct' });
  await ben.submit();
  expect(await ben.seesModal()).toContain('I asked @Ana Lopez.');
});

it('is over when it is removed: whoever heard of it, and the goals, say so', { tags: ['long'] }, async () => {
  await using bot = await startWithRota('2026-12-08T12:00:00Z');
  const [ana, , cat] = cast(bot);
  await propose(bot, 'Cat Lindqvist', 'Customers pay in a minute');
  await cat.command('/hero away 2026-12-15 2026-12-16');
  await cat.submit();
  expect((await cat.sees('growth'))[0]).toContain('is away for 2 of the 10 working days');
  await cat.command('/hero away');
  await cat.press('Remove');
  expect((await cat.sees('growth'))[0]).not.toContain('is away for');
  const over = ':palm_tree: That absence has been removed: nothing left to do.';
  expect((await cat.sees('direct')).at(-1)).toBe(over);
  expect((await ana.sees('direct')).at(-1)).toBe(over);
});

it('stays open until others serve on each of those days, and says so then', { tags: ['long'] }, async () => {
  await using bot = await startWithRota(tuesday);
  const [ana, ben, cat] = cast(bot);
  await ben.command('/hero away 2026-12-08 2026-12-09');
  await ben.submit();
  await ben.close();
  const cover = async (day: string) => {
    await ben.press('Ask for cover', { in: 'direct', near: 'You are away' });
    await ben.submit({ 'Only from': day, 'Ask only': 'Cat Lindqvist' });
    await ben.close();
    await cat.press('I’ll do it', { in: 'direct' });
  };
  await cover('2026-12-08');
  expect((await ben.sees('direct'))[0]).toContain('in your turn as support hero of Support, Wed 9 – Fri 11 Dec.');
  expect((await ana.sees('direct'))[0]).toContain('@Ben Okoye is away in their turn');
  await cover('2026-12-09');
  const done = ':white_check_mark: Somebody else serves in Support while';
  expect((await ben.sees('direct'))[0]).toBe(`${done} you are away: nothing left to do.`);
  expect((await ana.sees('direct'))[0]).toBe(`${done} @Ben Okoye is away: nothing left to do.`);
});

it('tells the admins where the hero’s teams have no lead', { tags: ['long'] }, async () => {
  const [version] = growthRota.versions;
  const people = ['UFAY', 'UCAT'].map((person) => ({ person, fromOn: null, lastOn: null }));
  await using bot = await startWithRota(tuesday, { team: null, versions: [{ ...version!, people }] });
  const [fay, zoe, ana] = ['Fay Osei', 'Zoe Admin', 'Ana Lopez'].map((name) => bot.slack.person(name));
  await fay!.command('/hero away 2026-12-15');
  await fay!.submit();
  expect((await fay!.sees('direct')).at(-1)).toContain('You are away in your turn as support hero of Support');
  expect((await zoe!.sees('direct')).at(-1)).toContain('@Fay Osei is away in their turn as support hero of Support');
  expect(await ana!.sees('direct')).toEqual([]);
});
