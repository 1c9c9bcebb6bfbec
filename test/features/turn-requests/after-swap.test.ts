import { expect, it } from 'vitest';
import { goals } from '../../../src/features/goals/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { planningWeek } from '../../../src/features/planning-week/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import { work } from '../../../src/features/work/index.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const [cats, anas] = ['Cat Lindqvist · Mon 14 – Fri 18 Dec · Support', 'Ana Lopez · Mon 21 – Fri 25 Dec · Support'];
const [first, second] = ['Mon 14 – Fri 18 Dec · 5 days', 'Mon 21 – Fri 25 Dec · 5 days'];
const before = `@Cat Lindqvist · ${first}\n@Ana Lopez · ${second}`;
const after = `@Ana Lopez · ${first}\n@Cat Lindqvist · ${second}`;

/** Sprint 43 runs from Mon 14 to Fri 25 Dec 2026: Cat has its first week, Ana its second; Ben serves until then. */
async function start(at: string) {
  const bot = await startInCompany(at, {}, undefined, [people, goals, hero, planningWeek, turnRequests, work]);
  await bot.sleepUntil(at);
  await bot.store.rotas.add(growthRota, { by: 'UZOE', at: bot.now() });
  const [ana, cat] = [bot.slack.person('Ana Lopez'), bot.slack.person('Cat Lindqvist')];
  const swap = async () => {
    await cat.command('/hero swap', { in: 'direct' });
    await cat.submit({ Give: cats!, 'In exchange for': anas! });
    await ana.press('Swap', { in: 'direct' });
  };
  return { bot, ana, cat, swap };
}

it.each([
  { said: 'are open', at: '2026-12-07T10:00:00Z' },
  { said: 'Divide the work', at: '2026-12-10T10:00:00Z' },
])(
  'the message of the planning week with “$said” says who serves when a swap is agreed, and undone',
  {
    tags: ['long'],
  },
  async ({ said, at }) => {
    const { bot, ana, cat, swap } = await start('2026-12-07T09:30:00Z');
    await using _ = bot;
    await bot.until(at);
    const seen = async () => (await ana.sees('growth')).find((text) => text.includes(said));
    expect(await seen()).toContain(before);
    await swap();
    expect(await seen()).toContain(after);
    await cat.press('Undo', { in: 'direct' });
    expect(await seen()).toContain(before);
  },
);

it('App Home of both says who is next when a swap is agreed, and undone', { tags: ['long'] }, async () => {
  const { bot, ana, cat, swap } = await start('2026-12-07T09:30:00Z');
  await using _ = bot;
  for (const person of [ana, cat]) await person.openHome();
  const isNext = async (name: string) => {
    for (const person of [ana, cat]) expect(await person.seesHome()).toContain(`Next: @${name}, from Dec 14, 2026`);
  };
  await isNext('Cat Lindqvist');
  await swap();
  await isNext('Ana Lopez');
  await cat.press('Undo', { in: 'direct' });
  await isNext('Cat Lindqvist');
});
