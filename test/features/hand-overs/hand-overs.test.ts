import { expect, it } from 'vitest';
import type { Rota } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import { workspaceCalendar } from '../../../src/store/index.ts';
import { startInCompany } from '../goals/goals-company.ts';

const rota: Rota = {
  ...{ id: 'support', name: 'Support <&>', team: 'growth', channel: 'CGROWTH', timeZone: 'Europe/London' },
  versions: [
    {
      firstOn: Temporal.PlainDate.from('2026-11-30'),
      people: ['UANA', 'UBEN', 'UCAT'].map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5],
      minimumGap: 0,
    },
  ],
  gaps: [],
  endedAt: null,
};

/** Ana has the week of Mon 30 Nov 2026, then Ben, then Cat. */
async function start(at: string, changes: Partial<Rota> = {}) {
  const bot = await startInCompany(at, {}, undefined, [people, hero, turnRequests, handOvers]);
  await bot.sleepUntil(at);
  await bot.store.rotas.add({ ...rota, ...changes }, { by: 'UZOE', at: bot.now() });
  return bot;
}

it('announces on Wednesday who is next and at the hand-over who is hero, each once', async () => {
  await using bot = await start('2026-12-01T10:00:00Z');
  const pat = bot.slack.person('Pat Moreau');
  await bot.until('2026-12-02T09:59:00Z');
  expect(await pat.sees('growth')).toEqual([]);
  await bot.until('2026-12-02T10:00:00Z');
  expect(await pat.sees('growth')).toEqual([
    ':calendar: Next support hero of Support <&>: Ben Okoye, from Dec 7, 2026 10:00.',
  ]);
  await bot.until('2026-12-07T08:59:00Z');
  expect(await pat.sees('growth')).toHaveLength(1);
  await bot.until('2026-12-07T09:10:00Z');
  expect(await pat.sees('growth')).toHaveLength(2);
  expect((await pat.sees('growth')).at(-1)).toContain('@Ben Okoye is support hero of Support <&> until');
  expect((await pat.sees('growth')).at(-1)).toContain('Next: Cat');
});

it('tells the next hero three working days before and one, and both at the hand-over', async () => {
  await using bot = await start('2026-12-01T10:00:00Z');
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await bot.until('2026-12-02T10:00:00Z');
  expect(await ben.sees('Roofshot')).toHaveLength(1);
  await bot.until('2026-12-04T10:00:00Z');
  expect(await ben.sees('Roofshot')).toHaveLength(2);
  await bot.until('2026-12-07T09:00:00Z');
  expect((await ben.sees('Roofshot')).at(-1)).toContain('You are support hero of Support <&> now');
  expect((await ana.sees('Roofshot')).at(-1)).toContain('Thank you! @Ben Okoye has taken on');
});

it('says a hand-over of a holiday on the next working day', async () => {
  await using bot = await start('2026-12-01T10:00:00Z');
  const holidays = [{ on: Temporal.PlainDate.from('2026-12-07'), name: 'Founding day' }];
  const calendar = { id: workspaceCalendar, country: null, region: null, filledUntil: 2027, holidays };
  await bot.store.holidays.save(calendar, { by: 'UZOE', at: bot.now() });
  const pat = bot.slack.person('Pat Moreau');
  await bot.until('2026-12-08T08:59:00Z');
  expect(await pat.sees('growth')).toHaveLength(1);
  await bot.until('2026-12-08T09:00:00Z');
  expect((await pat.sees('growth')).at(-1)).toContain('Ben Okoye is support hero');
});

it('after an outage says the newest hand-over once, marked late', async () => {
  await using bot = await start('2026-12-01T10:00:00Z');
  await bot.sleepUntil('2026-12-15T12:00:00Z');
  const seen = (await bot.slack.person('Pat Moreau').sees('growth')).filter((text) => text.includes('is support hero'));
  expect(seen).toHaveLength(1);
  expect(seen[0]).toContain('Cat');
  expect(seen[0]).toMatch(/late/i);
});

it('says aloud that nobody is on duty', async () => {
  const day = Temporal.PlainDate.from('2026-12-07');
  await using bot = await start('2026-12-04T12:00:00Z', { gaps: [{ firstOn: day, lastOn: day }] });
  await bot.until('2026-12-07T09:00:00Z');
  const seen = await bot.slack.person('Pat Moreau').sees('growth');
  expect(seen.at(-1)).toContain('Nobody is support hero of Support <&>: these days were left free on purpose.');
});
