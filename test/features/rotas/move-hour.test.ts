import { expect, it } from 'vitest';
import { dutyAt } from '../../../src/domain/duty.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { edit, order, startWithRota } from './rotas-company.ts';

const at = Temporal.Instant.from;
const fromMonday = { 'Changes from': '2026-12-14', 'Time zone': 'America/New_York' };

it('moves a rota to other clocks at a hand-over: everybody keeps their days, hears the hours, and nothing is left between', {
  tags: ['long'],
}, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  await ana.command('/hero rota', { in: 'growth' });
  await ana.submit(fromMonday);
  expect(await order(ana)).toEqual([
    '1. @Cat Lindqvist · Mon 14 – Fri 18 Dec',
    '2. @Ben Okoye · Mon 21 – Fri 25 Dec',
    '3. @Ana Lopez · Mon 28 Dec – Fri 1 Jan 2027',
  ]);
  const seen = await ana.seesModal();
  expect(seen).toContain("Nobody's turns move.");
  expect(seen).toContain(
    ':clock9: From Mon 14 Dec on, turns are handed over at 09:00 in New York; until then at 09:00 in London. 3 people keep their days.',
  );
  await ana.submit();
  expect((await bot.slack.person('Cat Lindqvist').sees('direct')).at(-1)).toContain(
    'your turn of Mon 14 – Fri 18 Dec keeps its days, and now begins Dec 14, 2026 14:00 and ends Dec 21, 2026 14:00',
  );
  const { rota } = (await bot.store.rotas.all())[0]!;
  const joint = ['2026-12-07T08:59:59Z', '2026-12-07T09:00:00Z', '2026-12-14T13:59:59Z', '2026-12-14T14:00:00Z'];
  expect(joint.map((then) => dutyAt(rota, [], at(then)))).toMatchObject(
    ['UBEN', 'UANA', 'UANA', 'UCAT'].map((person) => ({ kind: 'on-duty', person })),
  );
});

it('begins the order with whoever is next where the hand-over comes some hours earlier', {
  tags: ['long'],
}, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  await edit(ana, { 'Hand-over time': '07:30' });
  expect((await order(ana))[0]).toBe('1. @Ana Lopez · Mon 7 – Fri 11 Dec');
  await ana.submit();
  expect((await bot.slack.person('Ben Okoye').sees('direct')).at(-1)).toContain(
    'your turn of Tue 1 – Fri 4 Dec keeps its days, and now ends Dec 7, 2026 07:30',
  );
});

it('a cover keeps its days, and one that is still asked for can be said yes to', { tags: ['long'] }, async () => {
  const { bot, ana } = await startWithRota();
  await using _ = bot;
  const [ben, cat, zoe] = ['Ben Okoye', 'Cat Lindqvist', 'Zoe Admin'].map((name) => bot.slack.person(name));
  const asks = async (Turn: string) => {
    await zoe!.command('/hero cover', { in: 'growth' });
    await zoe!.submit({ Turn, 'Ask only': 'Ben Okoye' });
    await zoe!.close();
  };
  await asks('Cat Lindqvist · Mon 14 – Fri 18 Dec · 🚀 Growth support');
  await ben!.press('I’ll do it', { in: 'direct' });
  await asks('Cat Lindqvist · Mon 4 – Fri 8 Jan 2027 · 🚀 Growth support');
  await edit(ana, fromMonday);
  expect(await ana.seesModal()).not.toContain('counts no more');
  await ana.submit();
  await ben!.press('I’ll do it', { in: 'direct' });
  const { rota, overlays } = (await bot.store.rotas.all())[0]!;
  expect(overlays.flatMap(({ parts }) => parts.map(({ from, until }) => `${from} ${until}`)).sort()).toEqual([
    '2026-12-14T14:00:00Z 2026-12-21T14:00:00Z',
    '2027-01-04T14:00:00Z 2027-01-11T14:00:00Z',
  ]);
  expect(dutyAt(rota, overlays, at('2026-12-21T13:59:00Z'))).toMatchObject({ person: 'UBEN' });
  expect((await cat!.sees('direct')).join('\n')).toContain(
    'Cover asked for your turn in 🚀 Growth support: Mon 4 – Fri 8 Jan',
  );
});
