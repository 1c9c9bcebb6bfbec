import { expect, it } from 'vitest';
import { type Actor, answers, edit, startWithRota } from './rotas-company.ts';

type Begun = Awaited<ReturnType<typeof startWithRota>>;

const persons = ({ bot }: Begun) =>
  ['Ben Okoye', 'Cat Lindqvist', 'Zoe Admin'].map((name) => bot.slack.person(name)) as [Actor, Actor, Actor];
const last = async (actor: Actor) => (await actor.sees('direct')).at(-1);

async function openEnd(actor: Actor, label = 'End this rota') {
  await actor.command('/hero rota', { in: 'growth' });
  await actor.press(label, { in: 'modal' });
}

it('ends at a hand-over: whose turns fall away is seen before, they are told, and the channel when it has ended', {
  tags: ['long'],
}, async () => {
  const begun = await startWithRota();
  await using bot = begun.bot;
  const { ana } = begun;
  const [ben, cat] = persons(begun);
  await openEnd(ana);
  expect(await ana.seesModal()).toContain(
    'These turns fall away, and all after them\n• @Ana Lopez: Mon 7 – Fri 11 Dec\n• @Cat Lindqvist: Mon 14 – Fri 18 Dec\n• @Ben Okoye: Mon 21 – Fri 25 Dec',
  );
  await ana.choose('It ends', 'Mon 14 Dec, at the hand-over (09:00)', { in: 'modal' });
  expect(await ana.seesModal()).toContain('all after them\n• @Cat Lindqvist: Mon 14 – Fri 18 Dec');
  expect((await bot.store.rotas.all())[0]!.rota.endedAt).toBeNull();
  await ana.submit();
  expect(await ana.seesModal()).toContain('🚀 Growth support ends at that hand-over.');
  expect(await last(cat)).toContain(
    ':checkered_flag: The support-hero rota 🚀 Growth support ends Dec 14, 2026 09:00 (@Ana Lopez decided so). Your turn of Mon 14 – Fri 18 Dec and those after it fall away.',
  );
  await bot.until('2026-12-14T08:59:00Z');
  expect((await cat.sees('growth')).join()).not.toContain('has ended');
  await ben.openHome();
  await ben.command('/hero', { in: 'growth' });
  expect((await cat.sees('growth')).at(-1)).toContain('Ana Lopez is support hero');
  await bot.until('2026-12-14T09:00:00Z');
  expect((await cat.sees('growth')).at(-1)).toBe(
    ':checkered_flag: The support-hero rota 🚀 Growth support has ended (@Ana Lopez decided so): nobody is support hero any more. Thank you, @Ana Lopez, and all who served!',
  );
  expect(await ben.seesHome()).toContain('🚀 Growth support: :checkered_flag: ended Today 09:00, nobody is on duty');
  await cat.command('/hero', { in: 'growth' });
  expect((await cat.sees('growth')).at(-1)).toContain(
    ':checkered_flag: Nobody is support hero of 🚀 Growth support: the rota ended Today 09:00.',
  );
});

it('ends at once in the middle of a turn; what was asked about it is withdrawn, and a new one can begin', {
  tags: ['long'],
}, async () => {
  const begun = await startWithRota();
  await using bot = begun.bot;
  const { ana } = begun;
  const [ben, cat] = persons(begun);
  await ben.command('/hero cover', { in: 'growth' });
  await ben.submit({ 'Ask only': 'Cat Lindqvist' });
  await openEnd(ana);
  await ana.choose('It ends', 'Right now, in the middle of a turn', { in: 'modal' });
  expect(await ana.seesModal()).toContain('• @Ben Okoye: Tue 1 – Fri 4 Dec');
  await ana.submit();
  await ana.close();
  expect((await cat.sees('direct')).join('\n')).toContain('It was withdrawn: nothing left to do.');
  expect((await cat.sees('growth')).at(-1)).toContain('has ended (@Ana Lopez decided so)');
  const { overlays, rota } = (await bot.store.rotas.all())[0]!;
  expect([overlays, String(rota.endedAt)]).toEqual([[], '2026-12-01T10:00:00Z']);

  await edit(ana, { ...answers, 'First day': '2026-12-07' });
  await ana.submit();
  expect(await bot.store.rotas.all()).toHaveLength(2);
  await bot.until('2026-12-07T09:00:00Z');
  await cat.command('/hero', { in: 'growth' });
  expect((await cat.sees('growth')).at(-1)).not.toContain('the rota ended');
});

it('may be told to go on as long as it has not ended; nobody hears an end that does not come', {
  tags: ['long'],
}, async () => {
  const begun = await startWithRota();
  await using bot = begun.bot;
  const { ana } = begun;
  const [, cat] = persons(begun);
  await openEnd(ana);
  await ana.submit();
  await ana.close();
  await ana.command('/hero rota', { in: 'growth' });
  expect(await ana.seesModal()).toContain(':checkered_flag: It ends Dec 7, 2026 09:00.');
  expect((await ana.submit({ 'Changes from': '2026-12-07' })).ok).toBe(false);
  await ana.press('Change its end', { in: 'modal' });
  await ana.choose('It ends', 'Not at all: it goes on', { in: 'modal' });
  expect(await ana.seesModal()).toContain('These turns come back');
  await ana.submit();
  expect(await last(cat)).toContain('your turn of Mon 14 – Fri 18 Dec is yours again');
  await bot.until('2026-12-08T10:00:00Z');
  expect((await cat.sees('growth')).join()).not.toContain('has ended');
});

it('shows again what falls away where the rota changed meanwhile, and refuses whoever may not', {
  tags: ['long'],
}, async () => {
  const begun = await startWithRota();
  await using bot = begun.bot;
  const { ana } = begun;
  const [, , zoe] = persons(begun);
  await openEnd(zoe);
  await edit(ana);
  await ana.press('Down', { in: 'modal', near: '1.' });
  await ana.submit();
  await zoe.submit();
  expect(await zoe.seesModal()).toContain(':warning: The rota or its turns changed meanwhile');
  expect((await bot.store.rotas.all())[0]!.rota.endedAt).toBeNull();
  await zoe.submit();
  expect((await bot.store.rotas.all())[0]!.rota.endedAt).not.toBeNull();
});
