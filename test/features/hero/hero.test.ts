import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { startWithRota } from '../../support/companies/hero-company.ts';

const tuesday = '2026-12-01T10:32:00Z';

it('says aloud who is support hero, once an hour in a channel, and then to whoever asks alone', async () => {
  await using bot = await startWithRota(tuesday);
  const [ben, pat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Pat Moreau')];
  await pat.command('/hero', { in: 'growth' });
  expect(await ben.sees('growth')).toEqual([
    [
      ':ring_buoy: Ana Lopez is support hero of Support.',
      'It is 10:32 there (Europe/London), in working hours: expect an answer soon. Next: Ben Okoye, from Dec 7, 2026 09:00',
      '[Add to your calendar] [Fair shares]',
    ].join('\n'),
  ]);
  await ben.command('/hero', { in: 'growth' });
  expect(await pat.sees('growth')).toHaveLength(1);
  expect((await ben.sees('growth')).at(-1)).toContain('[Take over now]');
  await bot.until('2026-12-01T11:32:00Z');
  await ben.command('/hero', { in: 'growth' });
  expect(await pat.sees('growth')).toHaveLength(2);
});

it('answers everybody who asks in a busy channel at once: one aloud, and the others alone', async () => {
  await using bot = await startWithRota(tuesday);
  const names = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist', 'Pat Moreau', 'Gil Guest', 'Zoe Admin'];
  const askers = names.map((name) => bot.slack.person(name));
  await Promise.all(askers.map((asker) => asker.command('/hero', { in: 'growth' })));
  const seen = await Promise.all(askers.map((asker) => asker.sees('growth')));
  const heard = (words: string) => seen.map((all) => all.filter((text) => text.startsWith(words)).length);
  expect(heard(':ring_buoy: Ana Lopez is support hero of Support.')).toEqual([1, 1, 1, 1, 1, 1]);
  expect(heard(':ring_buoy: @Ana Lopez is support hero of Support.').toSorted()).toEqual([0, 1, 1, 1, 1, 1]);
});

describe('says what to expect', () => {
  it.each`
    at                        | words
    ${'2026-12-01T08:59:00Z'} | ${'out of working hours'}
    ${'2026-12-01T09:00:00Z'} | ${'in working hours'}
    ${'2026-12-01T16:59:00Z'} | ${'in working hours'}
    ${'2026-12-01T17:00:00Z'} | ${'out of working hours'}
    ${'2026-12-05T10:00:00Z'} | ${'Off hours: Support rests today, and nobody answers.'}
    ${'2026-11-30T08:59:00Z'} | ${'Nobody is support hero of Support: its first turn has not begun.'}
  `('at $at: $words', async ({ at, words }) => {
    await using bot = await startWithRota(at);
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/hero', { in: 'growth' });
    expect((await ben.sees('growth')).at(-1)).toContain(words);
  });
});

it('tells a gap from nobody', async () => {
  const day = Temporal.PlainDate.from('2026-12-01');
  await using bot = await startWithRota(tuesday, { gaps: [{ firstOn: day, lastOn: day }] });
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/hero', { in: 'growth' });
  expect((await ben.sees('growth')).at(-1)).toContain('these days were left free on purpose');
});

it("prefers a channel's own rota to the company's, which answers everywhere else", async () => {
  await using bot = await startWithRota(tuesday);
  const { rota } = (await bot.store.rotas.find('support'))!;
  await bot.store.rotas.add({ ...rota, id: 'all', name: 'Everybody', team: null }, { by: 'UZOE', at: bot.now() });
  const ana = bot.slack.person('Ana Lopez');
  await ana.command('/hero', { in: 'growth' });
  await ana.command('/hero', { in: 'platform' });
  expect((await ana.sees('growth')).at(-1)).toContain('hero of Support');
  expect((await ana.sees('platform')).at(-1)).toContain('hero of Everybody');
});

it('answers the shortcut in a window, and those who have no rota with the way to one', async () => {
  await using bot = await startWithRota(tuesday, { endedAt: Temporal.Instant.from('2026-11-02T09:00:00Z') });
  const ben = bot.slack.person('Ben Okoye');
  await ben.shortcut('Who is support hero?');
  expect(await ben.seesModal()).toContain('There is no support-hero rota yet.');
  await ben.close();
  await ben.command('/hero cove', { in: 'growth' });
  expect((await ben.sees('growth')).at(-1)).toContain('/hero cover');
});

it('says what time it is with the hero where nobody has said when heroes answer', async () => {
  await using bot = await startWithRota(tuesday);
  await bot.store.rotaSettings.save('support', { hours: null }, { by: 'UZOE', at: bot.now() });
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/hero', { in: 'growth' });
  expect((await ben.sees('growth')).at(-1)).toContain('It is Tuesday 10:32 there (Europe/London).');
});
