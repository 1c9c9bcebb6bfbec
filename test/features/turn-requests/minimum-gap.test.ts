import { expect, it } from 'vitest';
import { growthRota, startWithRota } from '../../support/companies/hero-company.ts';

const tuesday = '2026-12-01T10:00:00Z';

/** Growth's three take a week each, and want two weeks between: what the order gives, and no swap or cover leaves. */
async function start(minimumGap = 14) {
  const bot = await startWithRota(tuesday, { versions: [{ ...growthRota.versions[0]!, minimumGap }] });
  const [ana, ben, cat] = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist'].map((name) => bot.slack.person(name));
  return { bot, ana: ana!, ben: ben!, cat: cat! };
}

const inARow = 'would serve twice in a row, Mon 7 – Fri 11 Dec and Mon 14 – Fri 18 Dec.';
const mayStill = 'This rota wants 2 weeks between two turns. Whoever I ask reads that, too, and may still say yes.';

it('is said of a cover to whoever asks and to whoever is asked, who may agree all the same', {
  tags: ['long'],
}, async () => {
  const { bot, ana, ben, cat } = await start();
  await using _ = bot;
  await ben.command('/hero cover', { in: 'growth' });
  await ben.submit();
  const seen = await ben.seesModal();
  expect(seen).toContain(`@Cat Lindqvist ${inARow}`);
  expect(seen).toContain('@Ana Lopez would serve twice in a row, Mon 30 Nov – Fri 4 Dec and Mon 7 – Fri 11 Dec');
  expect(seen).toContain('@Ana Lopez would have 1 week between Mon 7 – Fri 11 Dec and Mon 21 – Fri 25 Dec');
  expect(seen).toContain(mayStill);
  expect((await ben.sees('direct')).at(-1)).toContain(`@Cat Lindqvist ${inARow}`);
  expect((await cat.sees('direct')).at(-1)).toContain(`:coffee: You ${inARow}`);
  expect((await cat.sees('direct')).at(-1)).toContain(
    'This rota wants 2 weeks between two turns. It is yours to decide.',
  );
  expect((await cat.sees('direct')).at(-1)).not.toContain('@Ana Lopez');

  await ana.press('I can’t', { in: 'direct' });
  expect((await ben.sees('direct'))[0]).not.toContain('@Ana Lopez would');
  await cat.press('I’ll do it', { in: 'direct' });
  expect((await ben.sees('direct')).at(-1)).toContain(':tada: @Cat Lindqvist covers for you');
  expect((await cat.sees('direct')).at(-1)).not.toContain(':coffee:');
});

it('is said of a swap to both, each of both', { tags: ['long'] }, async () => {
  const { bot, ben, cat } = await start();
  await using _ = bot;
  await ben.command('/hero swap', { in: 'growth' });
  await ben.submit({ 'In exchange for': 'Cat Lindqvist · Mon 14 – Fri 18 Dec · Support' });
  const [own, theirs] = [
    'would have 1 week between Mon 14 – Fri 18 Dec and Mon 28 Dec – Fri 1 Jan 2027.',
    'would have 1 week',
  ];
  expect(await ben.seesModal()).toContain(`You ${own}`);
  expect(await ben.seesModal()).not.toContain('@Cat Lindqvist would');
  expect((await cat.sees('direct')).at(-1)).toContain(`:coffee: @Ben Okoye ${own}`);
  expect((await cat.sees('direct')).at(-1)).not.toContain(`You ${theirs}`);
});

it('is drawn anew in what is open when people agree on something else', { tags: ['long'] }, async () => {
  const { bot, ana, ben, cat } = await start(7);
  await using _ = bot;
  await ben.command('/hero cover', { in: 'growth' });
  await ben.submit({ 'Ask only': 'Cat Lindqvist' });
  const row = `You would serve twice in a row, Mon 7 – Fri 11 Dec and Mon 14 – Fri 18 Dec`;
  expect((await cat.sees('direct'))[0]).toContain(row);
  await cat.command('/hero cover', { in: 'growth' });
  await cat.submit({ Turn: 'Cat Lindqvist · Mon 14 – Fri 18 Dec · Support', 'Ask only': 'Ana Lopez' });
  await ana.press('I’ll do it', { in: 'direct' });
  expect((await cat.sees('direct'))[0]).toContain('asks you to be support hero');
  expect((await cat.sees('direct'))[0]).not.toContain(':coffee:');
});

it('is said before taking over, and after', { tags: ['long'] }, async () => {
  const { bot, ben } = await start(7);
  await using _ = bot;
  const soon = 'You would serve twice in a row, Tue 1 – Fri 4 Dec and Mon 7 – Fri 11 Dec.';
  await ben.command('/hero', { in: 'direct' });
  expect((await ben.sees('direct')).at(-1)).not.toContain(soon);
  await ben.press('Take over now', { in: 'direct' });
  expect((await ben.sees('direct')).at(-1)).toContain(`:coffee: ${soon}`);
});

it('is silent where there is enough between', { tags: ['long'] }, async () => {
  const { bot, ben, cat } = await start(0);
  await using _ = bot;
  await ben.command('/hero cover', { in: 'growth' });
  await ben.submit();
  expect(await ben.seesModal()).not.toContain(':coffee:');
  expect((await cat.sees('direct')).at(-1)).not.toContain(':coffee:');
});
