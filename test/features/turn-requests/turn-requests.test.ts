import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { startWithRota } from '../../support/companies/hero-company.ts';

const tuesday = '2026-12-01T10:00:00Z';

const people = ({ slack }: BotUnderTest) =>
  ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist', 'Zoe Admin'].map((name) => slack.person(name)) as [
    ReturnType<BotUnderTest['slack']['person']>,
    ReturnType<BotUnderTest['slack']['person']>,
    ReturnType<BotUnderTest['slack']['person']>,
    ReturnType<BotUnderTest['slack']['person']>,
  ];

const partsOf = async ({ store }: BotUnderTest) =>
  (await store.rotas.find('support'))!.overlays
    .filter(({ undone }) => !undone)
    .flatMap(({ parts }) => parts.map(({ from, until, out, in: taker }) => `${from} ${until} ${out} ${taker}`));

describe('cover', () => {
  it('is asked of everyone at once; the first yes takes it, and everybody sees so', { tags: ['long'] }, async () => {
    await using bot = await startWithRota(tuesday);
    const [ana, ben, cat] = people(bot);
    await ben.command('/hero cover', { in: 'growth' });
    await ben.submit({ Note: 'A *wedding* <!channel>' });
    expect(await ben.seesModal()).toContain('I asked @Ana Lopez, @Cat Lindqvist.');
    expect((await cat.sees('direct')).at(-1)).toContain(
      ':raising_hand: @Ben Okoye asks you to be support hero of Support on Mon 7 – Fri 11 Dec.',
    );
    expect((await cat.sees('direct')).at(-1)).toContain('A *wedding* <!channel>');

    await ana.press('I can’t', { in: 'direct' });
    expect((await ben.sees('direct')).at(0)).toContain('No from @Ana Lopez');
    await cat.press('I’ll do it', { in: 'direct' });
    expect(await partsOf(bot)).toEqual(['2026-12-07T09:00:00Z 2026-12-14T09:00:00Z UBEN UCAT']);
    expect((await ben.sees('direct')).at(-1)).toContain(':tada: @Cat Lindqvist covers for you');
    expect((await cat.sees('direct')).at(-1)).toContain('You said yes. Thank you!');
    expect((await ana.sees('direct')).at(-1)).toContain('@Cat Lindqvist said yes: nothing left to do.');
  });

  it('goes to one of two who say yes at the same moment; the other is told', { tags: ['long'] }, async () => {
    await using bot = await startWithRota(tuesday);
    const [ana, ben, cat] = people(bot);
    await ben.command('/hero cover', { in: 'growth' });
    await ben.submit();
    await Promise.all([ana.press('I’ll do it', { in: 'direct' }), cat.press('I’ll do it', { in: 'direct' })]);
    await bot.bot.settled();
    expect(await partsOf(bot)).toHaveLength(1);
    const seen = [(await ana.sees('direct')).join('\n'), (await cat.sees('direct')).join('\n')];
    expect(seen.filter((all) => all.includes('You said yes'))).toHaveLength(1);
    expect(seen.filter((all) => all.includes('Somebody was quicker'))).toHaveLength(1);
  });

  it('may be for some days, of one person, and asked by an admin for somebody ill', { tags: ['long'] }, async () => {
    await using bot = await startWithRota(tuesday);
    const [, ben, cat, zoe] = people(bot);
    await zoe.command('/hero cover', { in: 'growth' });
    await zoe.submit({
      Turn: 'Ben Okoye · Mon 7 – Fri 11 Dec · Support',
      'Only from': '2026-12-08',
      'Only until': '2026-12-09',
      'Ask only': 'Cat Lindqvist',
    });
    expect((await cat.sees('direct')).at(-1)).toContain('@Zoe Admin, for @Ben Okoye, asks you');
    expect((await ben.sees('direct')).at(-1)).toContain('Cover asked for your turn in Support: Tue 8 – Wed 9 Dec');
    await cat.press('I’ll do it', { in: 'direct' });
    expect(await partsOf(bot)).toEqual(['2026-12-08T09:00:00Z 2026-12-10T09:00:00Z UBEN UCAT']);
    expect((await zoe.sees('direct')).at(-1)).toContain('@Cat Lindqvist covers for @Ben Okoye');
  });

  it('says beside its field what cannot be asked, and keeps what was typed', { tags: ['long'] }, async () => {
    await using bot = await startWithRota(tuesday);
    const [, ben] = people(bot);
    await ben.command('/hero cover', { in: 'growth' });
    const outside = 'These days lie outside the turn: it is Mon 7 – Fri 11 Dec.';
    expect(await ben.submit({ 'Only from': '2026-12-21' })).toEqual({ ok: false, errors: { firstOn: outside } });
    const errors = { person: 'They have this turn already: ask somebody else.' };
    expect(await ben.submit({ 'Only from': '2026-12-08', 'Ask only': 'Ben Okoye' })).toEqual({ ok: false, errors });
    expect((await ben.submit({ 'Ask only': 'Gil Guest' })).ok).toBe(false);
  });

  it('reminds those who have not answered, and expires; the lead hears of it', { tags: ['long'] }, async () => {
    await using bot = await startWithRota(tuesday);
    const [ana, ben, cat] = people(bot);
    await ben.command('/hero cover', { in: 'growth' });
    await ben.submit({ 'Ask only': 'Cat Lindqvist' });
    await bot.until('2026-12-04T09:29:00Z');
    expect(await cat.sees('direct')).toHaveLength(1);
    await bot.until('2026-12-04T09:30:00Z');
    expect((await cat.sees('direct')).at(-1)).toContain(':bell: Still open:');
    await bot.until('2026-12-08T09:59:00Z');
    expect((await ana.sees('direct')).length).toBe(0);
    await bot.until('2026-12-08T10:00:00Z');
    expect((await ana.sees('direct')).at(-1)).toContain(
      'Nobody covers Mon 7 – Fri 11 Dec in Support for @Ben Okoye: nobody said yes in time.',
    );
    expect((await cat.sees('direct')).at(-1)).toContain('Nobody said yes in time.');
    expect(await partsOf(bot)).toEqual([]);
  });

  it.each`
    asked                     | reminded                  | because
    ${'2026-12-03T08:00:00Z'} | ${'2026-12-07T08:00:00Z'} | ${'half-way is a Saturday morning'}
    ${'2026-12-02T05:00:00Z'} | ${'2026-12-07T08:00:00Z'} | ${'half-way is a Friday evening'}
    ${'2026-12-02T02:00:00Z'} | ${'2026-12-04T17:30:00Z'} | ${'half-way is within the day'}
  `('reminds nobody on a weekend or in the evening: $because', { tags: ['long'] }, async ({ asked, reminded }) => {
    await using bot = await startWithRota(asked);
    const [, ben, cat] = people(bot);
    await ben.command('/hero cover', { in: 'growth' });
    await ben.submit({ 'Ask only': 'Cat Lindqvist' });
    await bot.until(Temporal.Instant.from(reminded).subtract({ minutes: 1 }).toString());
    expect(await cat.sees('direct')).toHaveLength(1);
    await bot.until(reminded);
    expect((await cat.sees('direct')).at(-1)).toContain(':bell: Still open:');
  });

  it('can be withdrawn by whoever asked', { tags: ['long'] }, async () => {
    await using bot = await startWithRota(tuesday);
    const [, ben, cat] = people(bot);
    await ben.command('/hero cover', { in: 'growth' });
    await ben.submit();
    await ben.press('Withdraw', { in: 'direct' });
    expect((await cat.sees('direct')).at(-1)).toContain('It was withdrawn: nothing left to do.');
  });
});

describe('swap', () => {
  it('counts once the other agrees, tells both, and can be undone before it begins', { tags: ['long'] }, async () => {
    await using bot = await startWithRota(tuesday);
    const [, ben, cat] = people(bot);
    await ben.command('/hero swap', { in: 'growth' });
    await ben.submit({ 'In exchange for': 'Cat Lindqvist · Mon 14 – Fri 18 Dec · Support' });
    expect((await cat.sees('direct')).at(-1)).toContain(
      'you would serve Mon 7 – Fri 11 Dec, and @Ben Okoye your Mon 14 – Fri 18 Dec.',
    );
    expect(await partsOf(bot)).toEqual([]);
    await cat.press('Swap', { in: 'direct' });
    expect(await partsOf(bot)).toEqual([
      '2026-12-07T09:00:00Z 2026-12-14T09:00:00Z UBEN UCAT',
      '2026-12-14T09:00:00Z 2026-12-21T09:00:00Z UCAT UBEN',
    ]);
    expect((await ben.sees('direct')).at(-1)).toContain('they serve Mon 7 – Fri 11 Dec, you serve Mon 14 – Fri 18 Dec');
    await cat.press('Undo', { in: 'direct' });
    expect(await partsOf(bot)).toEqual([]);
    expect((await ben.sees('direct')).at(-1)).toContain('was undone: both have their own turns again.');
    expect((await ben.sees('direct')).join('\n')).not.toContain(':tada:');
  });

  it('cannot be undone once it is served', { tags: ['long'] }, async () => {
    await using bot = await startWithRota(tuesday);
    const [, ben, cat] = people(bot);
    await ben.command('/hero swap', { in: 'growth' });
    await ben.submit({ 'In exchange for': 'Cat Lindqvist · Mon 14 – Fri 18 Dec · Support' });
    await cat.press('Swap', { in: 'direct' });
    await bot.until('2026-12-07T09:00:00Z');
    await cat.press('Undo', { in: 'direct' });
    expect(await partsOf(bot)).toHaveLength(2);
    expect((await cat.sees('direct')).at(-1)).toContain('It has begun');
  });
});

describe('take over now', () => {
  it('serves from this moment to the end of the turn, and tells who had it, who can take it back', {
    tags: ['long'],
  }, async () => {
    await using bot = await startWithRota(tuesday);
    const [ana, ben] = people(bot);
    await ana.command('/hero', { in: 'growth' });
    await ben.command('/hero', { in: 'growth' });
    await ben.press('Take over now', { in: 'growth' });
    expect(await partsOf(bot)).toEqual(['2026-12-01T10:00:00Z 2026-12-07T09:00:00Z UANA UBEN']);
    expect((await ana.sees('direct')).at(-1)).toContain('@Ben Okoye took over from you');
    await bot.until('2026-12-01T11:00:00Z');
    await ana.press('Take it back', { in: 'direct' });
    expect((await ben.sees('direct')).at(-1)).toContain('@Ana Lopez took over from you');
    expect((await ana.sees('direct'))[0]).toBe(
      ':ring_buoy: @Ben Okoye took over from you as support hero of Support, and you serve again.',
    );
  });

  it('lies on whatever was agreed before it, be it at the very same instant', { tags: ['long'] }, async () => {
    await using bot = await startWithRota(tuesday);
    const [, ben, cat] = people(bot);
    await ben.command('/hero', { in: 'growth' });
    const takers = Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? ben : cat));
    for (const taker of takers) {
      await taker.command('/hero', { in: 'growth' });
      await taker.press('Take over now', { in: 'growth' });
    }
    const week = '2026-12-01T10:00:00Z 2026-12-07T09:00:00Z';
    expect(await partsOf(bot)).toEqual([
      `${week} UANA UBEN`,
      ...takers.slice(1).map((taker) => (taker === cat ? `${week} UBEN UCAT` : `${week} UCAT UBEN`)),
    ]);
    await bot.until('2026-12-01T11:30:00Z');
    await ben.command('/hero', { in: 'growth' });
    expect((await ben.sees('growth')).at(-1)).toContain('Cat Lindqvist is support hero');
  });
});
