import { expect, it } from 'vitest';
import type { Served } from '../../../src/domain/fairness.ts';
import type { Overlay } from '../../../src/domain/overlay.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { fairnessMessage, type SeenFairness } from '../../../src/features/fairness/fairness-message.ts';
import { features } from '../../../src/features.ts';
import { checkMessage } from '../../../src/local/checks/index.ts';
import { escaped } from '../../../src/slack/mrkdwn.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const saw = async (bot: Awaited<ReturnType<typeof start>>, name = 'Ben Okoye') =>
  (await bot.slack.person(name).sees('growth')).at(-1);

/** On Fri 11 Dec 2026 Ana has served a week of Growth's rota, and Ben all days of his but today's. */
async function start() {
  const bot = await startInCompany('2026-12-11T09:00:00Z', {}, undefined, features);
  await bot.store.rotas.add(growthRota, { by: 'UZOE', at: bot.now() });
  return bot;
}

it('says who has served how much, beside an equal share, and over another time in place', async () => {
  await using bot = await start();
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/hero fair', { in: 'growth' });
  expect(await saw(bot)).toBe(
    [
      'Support: who has served how much',
      'This quarter · Thu 1 Oct – Fri 11 Dec',
      '• @Ana Lopez  1 turn · 5 days · 1½ days above their share',
      '• @Ben Okoye  1 turn · 5 days · 1½ days above their share',
      '• @Cat Lindqvist  0 turns · 0 days · 3½ days below their share',
      'A share is what would be equal among those in the rota, day by day. A holiday counts as a day more, a heavy turn one and a half times, a very heavy one twice, a quiet one half.',
      '[Last quarter] [This year] [Since it began]',
    ].join('\n'),
  );
  await ben.press('Last quarter', { in: 'growth' });
  expect(await saw(bot)).toContain('Last quarter · Wed 1 Jul – Wed 30 Sep\nNobody has served a day in this time.');
  expect(await saw(bot, 'Ana Lopez')).toBeUndefined();
});

it('says who owes whom after a cover', async () => {
  await using bot = await start();
  const at = (text: string) => Temporal.Instant.from(text);
  const cover: Overlay = {
    ...{ id: 'cover', rota: growthRota.id, kind: 'cover', by: 'UANA', at: bot.now(), undone: null },
    parts: [{ from: at('2026-12-02T09:00Z'), until: at('2026-12-04T09:00Z'), out: 'UANA', in: 'UCAT' }],
  };
  await bot.store.rotas.change(growthRota.id, () => ({ kind: 'covered', agreed: [cover] }), {
    by: 'UANA',
    at: bot.now(),
  });
  await bot.slack.person('Ben Okoye').command('/hero fair', { in: 'growth' });
  expect(await saw(bot)).toContain('After covers\n@Ana Lopez owes @Cat Lindqvist 2 days');
});

it('is a press away from the hero’s card, for whoever presses', { tags: ['long'] }, async () => {
  await using bot = await start();
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/hero', { in: 'growth' });
  await ben.press('Fair shares', { in: 'growth' });
  expect(await saw(bot)).toContain('This quarter · Thu 1 Oct – Fri 11 Dec');
  expect(await saw(bot, 'Ana Lopez')).toContain('is support hero of Support');
});

it('is a press away from App Home, in a window of its own', { tags: ['long'] }, async () => {
  await using bot = await start();
  const ben = bot.slack.person('Ben Okoye');
  await ben.openHome();
  await ben.press('Fair shares', { in: 'home' });
  expect(await ben.seesModal()).toContain('This quarter · Thu 1 Oct – Fri 11 Dec\n• @Ana Lopez');
  await ben.press('Since it began');
  expect(await ben.seesModal()).toContain('Since it began · ');
});

it('says how to begin where there is no rota', async () => {
  await using bot = await startInCompany('2026-12-11T09:00:00Z', {}, undefined, features);
  await bot.slack.person('Ben Okoye').command('/hero fair', { in: 'growth' });
  expect(await saw(bot)).toContain('There is no support-hero rota yet. /hero rota makes one.');
});

const date = (text: string) => Temporal.PlainDate.from(text);
const seen: SeenFairness = {
  ...{ rota: { id: 'support', name: 'Support' }, period: 'quarter', served: [], debts: [] },
  ...{ firstOn: date('2026-10-01'), lastOn: date('2026-12-11'), today: date('2026-12-11') },
};
const person = (i: number) => `U${String(i).padStart(10, '0')}`;
const served = Array.from(
  { length: 60 },
  (_, i): Served => ({
    person: person(i),
    turns: 99,
    days: 999,
    holidays: 99,
    heavyTurns: 99,
    load: 999.5,
    share: i * 20,
  }),
);
const debts = Array.from({ length: 60 }, (_, i) => ({ owes: person(i), to: person(i + 1), days: 999 }));

it.each([
  ['fairness-smallest', seen],
  ['fairness', { ...seen, served: served.slice(0, 2), debts: debts.slice(0, 1) }],
  [
    'fairness-largest',
    { ...seen, rota: { id: 'x'.repeat(36), name: '&'.repeat(80) }, period: 'all' as const, served, debts },
  ],
])('draws %s as Slack takes it', async (name, seen) => {
  const message = fairnessMessage(seen);
  expect(checkMessage(message)).toEqual([]);
  expect(escaped(JSON.stringify(message.blocks)).length).toBeLessThan(13_000);
  expect(message.text.length).toBeLessThanOrEqual(4000);
  await expect(`${JSON.stringify(message, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
