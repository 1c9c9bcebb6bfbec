import { expect, it } from 'vitest';
import { isBefore, Temporal } from '../src/domain/time.ts';
import type { Feature } from '../src/feature.ts';
import { startBot } from './support/bot.ts';
import { settle } from './support/companies/week-company.ts';
import { keptLog } from './support/log.ts';

const setUpAt = '2026-12-01T08:00:00Z';
const at = (time: string) => `2026-12-01T${time}:00Z`;

/** A feature that has something to do at these times, and the time it lived through in each tick. */
function clockwork(...times: string[]) {
  const lived: string[] = [];
  const moments = times.map((time) => Temporal.Instant.from(at(time)));
  const shown = (instant: Temporal.Instant) => instant.toString().slice(11, 16);
  const feature: Feature = {
    tick: async (_, since, now) => void lived.push(`${shown(since)}–${shown(now)}`),
    nextMoment: async (_, after) => moments.find((moment) => isBefore(after, moment)) ?? null,
  };
  return { lived, feature };
}

async function startWith(...features: Feature[]) {
  const { log, lines } = keptLog();
  const bot = await startBot(setUpAt, { features, log });
  await settle(bot.store, { setUpAt, first: ['2026-11-30', '2026-12-11'] });
  return { ...bot, lines, beatAt: (time: string) => bot.sleepUntil(at(time)) };
}

it('lets features act when something has come due, on all the time since they did', async () => {
  const { lived, feature } = clockwork('09:00', '09:30');
  await using bot = await startWith(feature);
  for (const time of ['08:01', '08:02', '08:59', '09:00', '09:01', '09:29', '12:00', '13:00']) await bot.beatAt(time);
  expect(lived).toEqual(['08:00–08:01', '08:01–09:00', '09:00–12:00']);
});

it('looks anew when something has changed, and not at what was before', async () => {
  const { lived, feature } = clockwork('12:00');
  await using bot = await startWith(feature);
  await bot.beatAt('08:01');
  await bot.store.moments.save('nudge', 'off', { by: 'UZOE', at: Temporal.Instant.from(at('10:00')) });
  await bot.beatAt('10:01');
  await bot.beatAt('10:02');
  expect(lived).toEqual(['08:00–08:01', '10:00–10:01']);
});

it('tells what comes next, be it of a feature or an announcement that waits for its time', async () => {
  const { feature } = clockwork('09:00', '12:00');
  await using bot = await startWith(feature);
  await bot.beatAt('08:01');
  expect(String(await bot.bot.nextMoment())).toBe('2026-12-01T09:00:00Z');
  await bot.beatAt('09:00');
  const dueAt = Temporal.Instant.from(at('11:00'));
  const said = { kind: 'hello', subject: 'x', slot: 'x', channel: 'CPLAN', threadOf: null, position: 0 };
  await bot.store.announcements.add({ ...said, dueAt });
  expect(await bot.bot.nextMoment()).toEqual(dueAt);
});

it('looks again in a day where nothing is in sight', async () => {
  const { lived, feature } = clockwork();
  await using bot = await startWith(feature);
  await bot.beatAt('08:01');
  await bot.beatAt('23:59');
  await bot.sleepUntil('2026-12-02T08:01:00Z');
  expect(lived).toHaveLength(2);
});

it('lives through a beat again in which a feature failed, and lets the others act', async () => {
  const { lived, feature } = clockwork('09:00');
  let isBroken = true;
  const broken: Feature = {
    async tick() {
      if (isBroken) throw new Error('no luck');
    },
  };
  await using bot = await startWith(broken, feature);
  await bot.beatAt('08:01');
  isBroken = false;
  await bot.beatAt('08:02');
  await bot.beatAt('08:03');
  expect(lived).toEqual(['08:00–08:01', '08:00–08:02']);
  expect(bot.lines).toEqual([expect.stringContaining('a beat failed, and is tried again')]);
});
