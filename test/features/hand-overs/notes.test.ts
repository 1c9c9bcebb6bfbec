import { expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { absences } from '../../../src/features/absences/index.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { planningWeek } from '../../../src/features/planning-week/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import { announcementId } from '../../../src/store/index.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const asked = 'Your turn as support hero of Support ends';

/** Ana has the week of Mon 30 Nov 2026, then Ben, then Cat. */
async function start(at = '2026-12-03T10:00:00Z') {
  const bot = await startInCompany(at, {}, undefined, [people, absences, hero, turnRequests, handOvers, planningWeek]);
  await bot.sleepUntil(at);
  await bot.store.rotas.add(growthRota, { by: 'UZOE', at: bot.now() });
  return bot;
}

const cast = ({ slack }: BotUnderTest) => ({
  ana: slack.person('Ana Lopez'),
  ben: slack.person('Ben Okoye'),
  cat: slack.person('Cat Lindqvist'),
});

const last = (seen: string[], words: string): string | undefined => seen.findLast((text) => text.includes(words));

it('asks on the last afternoon, hands over at the hand-over, and carries on what is open', {
  tags: ['long'],
}, async () => {
  await using bot = await start();
  const { ana, ben } = cast(bot);
  await bot.until('2026-12-04T14:59:00Z');
  expect(last(await ana.sees('direct'), asked)).toBeUndefined();
  await bot.until('2026-12-04T15:00:00Z');
  expect(last(await ana.sees('direct'), asked)).toContain('What should @Ben Okoye know?');

  await ana.press('Write the note', { in: 'direct' });
  await ana.submit({
    'How heavy was it?': 'Heavy',
    'What is still open?': 'Refund for *ACME* <!here>\nSlow exports',
    'What should they watch?': 'The queue on Mondays',
  });
  expect(last(await ana.sees('direct'), 'Thank you! This goes to @Ben Okoye:')).toContain('heavy');
  expect(last(await ben.sees('direct'), 'hand-over note')).toBeUndefined();

  await bot.until('2026-12-07T09:00:00Z');
  const handed = last(await ben.sees('direct'), 'The hand-over note for Support');
  expect(handed).toContain('@Ana Lopez: it was heavy.');
  expect(handed).toContain('The queue on Mondays');
  expect(handed).toContain('Refund for *ACME* <!here>');
  expect(last(await ana.sees('direct'), 'is over. Thank you!')).toContain('has taken on, with your note.');

  await bot.until('2026-12-11T15:00:00Z');
  await ben.press('Write the note', { in: 'direct' });
  expect(await ben.seesModal()).toContain('Open from before: tick what is done');
  await ben.submit({ 'Open from before: tick what is done': ['Slow exports'], 'How heavy was it?': 'As usual' });
  await bot.until('2026-12-14T09:00:00Z');
  const carried = last(await cast(bot).cat.sees('direct'), 'The hand-over note for Support');
  expect(carried).toContain('Refund for *ACME* <!here>');
  expect(carried).not.toContain('Slow exports');
});

it('hands over a note that is written later at once, and edits it in place', { tags: ['long'] }, async () => {
  await using bot = await start();
  const { ana, ben } = cast(bot);
  await bot.until('2026-12-07T10:00:00Z');
  expect(last(await ben.sees('direct'), 'hand-over note')).toBeUndefined();
  await ana.press('Write the note', { in: 'direct', near: 'is over. Thank you!' });
  await ana.submit({ 'How heavy was it?': 'Quiet' });
  await bot.until('2026-12-07T10:01:00Z');
  expect(last(await ben.sees('direct'), 'The hand-over note')).toContain('it was quiet.');
  const count = (await ben.sees('direct')).length;
  await ana.press('Change the note', { in: 'direct', near: 'is over. Thank you!' });
  await ana.submit({ 'How heavy was it?': 'Very heavy' });
  expect(last(await ben.sees('direct'), 'The hand-over note')).toContain('it was very heavy.');
  expect(await ben.sees('direct')).toHaveLength(count);
});

it('takes a quiet week in one click, and keeps it', { tags: ['long'] }, async () => {
  await using bot = await start();
  const { ana } = cast(bot);
  await bot.until('2026-12-04T15:00:00Z');
  await ana.press('Quiet week', { in: 'direct' });
  expect(last(await ana.sees('direct'), 'Thank you!')).toContain('it was quiet.');
  const week = Temporal.Instant.from('2026-11-30T09:00:00Z');
  expect(await bot.store.handOverNotes.heaviness(week, week.add({ hours: 1 }))).toMatchObject([
    { rota: 'support', turnFrom: week, person: 'UANA', heaviness: 'quiet' },
  ]);
});

it('keeps what was typed where something is wrong with it', { tags: ['long'] }, async () => {
  await using bot = await start();
  const { ana } = cast(bot);
  await bot.until('2026-12-04T15:00:00Z');
  await ana.press('Write the note', { in: 'direct' });
  await ana.submit({ 'How heavy was it?': 'Heavy', 'What is still open?': `Fine\n${'x'.repeat(301)}` });
  expect(await ana.seesModal()).toContain('Line 2 is long; an item has 300 characters at most.');
  expect(await ana.seesModal()).toContain('xxx');
  await ana.submit({ 'What is still open?': 'Fine' });
  expect(await ana.modal()).toBeNull();
});

it('asks whoever is away on that afternoon on the last one on which they are there', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-02T10:00:00Z');
  const { ana } = cast(bot);
  await ana.command('/roofshot away', { in: 'growth' });
  await ana.submit({ 'First day away': '2026-12-04', 'Last day away': '2026-12-08' });
  await bot.until('2026-12-03T14:59:00Z');
  expect(last(await ana.sees('direct'), asked)).toBeUndefined();
  await bot.until('2026-12-03T15:00:00Z');
  expect(last(await ana.sees('direct'), asked)).toContain('Quiet week');
  const count = (await ana.sees('direct')).filter((text) => text.includes(asked)).length;
  await bot.until('2026-12-09T12:00:00Z');
  expect(
    (await ana.sees('direct')).filter((text) => text.includes(asked)),
    'once',
  ).toHaveLength(count);
});

it('waits for whoever says too late that they are away until they are back, and asks nobody who wants no reminder', {
  tags: ['long'],
}, async () => {
  await using bot = await start();
  const { ana, ben } = cast(bot);
  await bot.until('2026-12-04T09:00:00Z');
  const [from, to] = ['2026-12-04', '2026-12-08'].map((on) => Temporal.PlainDate.from(on)) as [never, never];
  const absence = { id: 'a1', person: 'UANA', firstOn: from, lastOn: to, firstIsHalf: false, lastIsHalf: false };
  await bot.store.absences.add(absence, { by: 'UANA', at: bot.now() });
  await bot.until('2026-12-09T07:59:00Z');
  expect(last(await ana.sees('direct'), asked)).toBeUndefined();
  await bot.until('2026-12-09T08:00:00Z');
  expect(last(await ana.sees('direct'), 'Your turn as support hero of Support ended')).toContain('Quiet week');

  await bot.store.reminders.snooze('UBEN', 42);
  await bot.until('2026-12-11T18:00:00Z');
  expect(last(await ben.sees('direct'), asked)).toBeUndefined();
});

it('asks whoever serves the last part, and lets whoever had the first write one, too', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-02T10:00:00Z');
  const { ana, ben, cat } = cast(bot);
  await cat.command('/hero', { in: 'direct' });
  await cat.press('Take over now', { in: 'direct' });
  await bot.until('2026-12-04T15:00:00Z');
  expect(last(await ana.sees('direct'), asked)).toBeUndefined();
  await cat.press('Quiet week', { in: 'direct' });
  await ana.command('/hero', { in: 'direct' });
  await ana.press('Hand-over note', { in: 'direct' });
  await ana.submit({ 'How heavy was it?': 'Heavy', 'What is still open?': 'Refund for ACME' });
  await bot.until('2026-12-07T09:00:00Z');
  const handed = last(await ben.sees('direct'), 'The hand-over note for Support');
  for (const words of ['@Ana Lopez: it was heavy.', '@Cat Lindqvist: it was quiet.', 'Refund for ACME']) {
    expect(handed).toContain(words);
  }
});

it('carries what is open over quiet weeks, until somebody says that it is done', { tags: ['long'] }, async () => {
  await using bot = await start('2026-12-04T14:59:00Z');
  const { ana, ben, cat } = cast(bot);
  const handed = async (person: typeof ana) => last(await person.sees('direct'), 'The hand-over note for Support');
  await bot.until('2026-12-04T15:00:00Z');
  await ana.press('Write the note', { in: 'direct' });
  await ana.submit({ 'How heavy was it?': 'As usual', 'What is still open?': 'Refund for ACME\nSlow exports' });
  await bot.until('2026-12-11T15:00:00Z');
  await ben.press('Quiet week', { in: 'direct' });
  expect(last(await ben.sees('direct'), 'This goes to @Cat Lindqvist:')).toContain('Refund for ACME');
  await bot.until('2026-12-18T15:00:00Z');
  expect(await handed(cat)).toContain('Slow exports');
  await cat.press('Write the note', { in: 'direct' });
  const done = 'Open from before: tick what is done';
  await cat.submit({ [done]: ['Refund for ACME', 'Slow exports'], 'How heavy was it?': 'Quiet' });
  await bot.until('2026-12-21T09:00:00Z');
  expect(await handed(ana)).toContain('@Cat Lindqvist: it was quiet.');
  expect(await handed(ana)).not.toContain('Refund');
});

it.each([
  { other: 'at the same time', dueAt: '2026-12-11T15:00:00Z', comesAt: '2026-12-11T15:00:00Z' },
  { other: 'at another time of the day', dueAt: '2026-12-11T14:00:00Z', comesAt: '2026-12-14T08:00:00Z' },
])(
  'of whoever is reminded of something else $other it is asked at $comesAt',
  { tags: ['long'] },
  async ({ dueAt, comesAt }) => {
    await using bot = await start('2026-12-10T10:00:00Z');
    const { ben } = cast(bot);
    const key = { kind: 'nudge', subject: 'UBEN', slot: 'sprint-42' };
    const at = Temporal.Instant.from(dueAt);
    const day = Temporal.PlainDate.from('2026-12-11');
    await bot.store.reminders.takeDay({ announcement: announcementId(key), person: 'UBEN' }, [day]);
    await bot.store.announcements.add({ ...key, channel: 'UBEN', threadOf: null, dueAt: at, position: 0, joins: true });
    await bot.until(Temporal.Instant.from(comesAt).subtract({ minutes: 1 }).toString());
    expect(last(await ben.sees('direct'), asked)).toBeUndefined();
    await bot.until(comesAt);
    expect(last(await ben.sees('direct'), asked)).toContain('@Cat Lindqvist');
  },
);

it('lets nobody write who did not serve, nor anybody when it is history', { tags: ['long'] }, async () => {
  await using bot = await start();
  const { ana } = cast(bot);
  await bot.until('2026-12-14T09:00:00Z');
  await ana.press('Write the note', { in: 'direct', near: 'is over. Thank you!' });
  expect((await ana.sees('direct')).at(-1)).toContain('that note is history now');
});
