import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import {
  groupNow,
  inGroup,
  startKeeping,
  startWithGroups,
  tuesday,
  updates,
} from '../../support/companies/groups-company.ts';

describe('a group is kept to whoever is on duty', () => {
  it('from the moment it is chosen, and at each hand-over, beside the announcement', { tags: ['long'] }, async () => {
    await using bot = await startWithGroups();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/hero settings', { in: 'growth' });
    expect(await ana.seesModal()).toContain('Settings of a rota');
    await ana.submit({
      'User group of whoever is on duty': '@support-hero · Support hero',
      'User group of whoever is next': '@support-next · Next hero',
    });
    expect(await ana.seesModal()).toContain('@support-hero (on duty in Support): :hourglass_flowing_sand: looked at');
    await bot.until('2026-12-01T10:01:00Z');
    expect([inGroup(bot), inGroup(bot, 'SNEXT')]).toEqual([['UANA'], ['UBEN']]);

    await bot.until('2026-12-07T08:59:00Z');
    expect(inGroup(bot)).toEqual(['UANA']);
    await bot.until('2026-12-07T09:00:00Z');
    expect([inGroup(bot), inGroup(bot, 'SNEXT')]).toEqual([['UBEN'], ['UCAT']]);
    expect((await ana.sees('growth')).at(-1)).toContain('@Ben Okoye is support hero of Support until');
    expect(await groupNow(bot)).toMatchObject({ state: 'in-step', person: 'UBEN', mine: ['UBEN'], trying: null });
    expect(updates(bot)).toBe(4);
  });

  it('when a turn is taken over, and when it is taken back', { tags: ['long'] }, async () => {
    await using bot = await startKeeping();
    const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
    await ben.command('/hero', { in: 'growth' });
    await ben.command('/hero', { in: 'growth' });
    await ben.press('Take over now', { in: 'growth' });
    await bot.until('2026-12-01T10:01:00Z');
    expect(inGroup(bot)).toEqual(['UBEN']);
    await ana.press('Take it back', { in: 'direct' });
    await bot.until('2026-12-01T10:02:00Z');
    expect(inGroup(bot)).toEqual(['UANA']);
  });

  it('through a cover of some days, and where it is undone', { tags: ['long'] }, async () => {
    await using bot = await startKeeping();
    const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
    await ben.command('/hero cover', { in: 'growth' });
    await ben.submit({ 'Only from': '2026-12-08', 'Only until': '2026-12-08', 'Ask only': 'Cat Lindqvist' });
    await cat.press('I’ll do it', { in: 'direct' });
    const seen: [string, readonly string[] | undefined][] = [];
    for (const at of ['07T09:00', '08T08:59', '08T09:00', '09T08:59', '09T09:00']) {
      await bot.until(`2026-12-${at}:00Z`);
      seen.push([at, inGroup(bot)]);
    }
    expect(seen).toEqual([
      ['07T09:00', ['UBEN']],
      ['08T08:59', ['UBEN']],
      ['08T09:00', ['UCAT']],
      ['09T08:59', ['UCAT']],
      ['09T09:00', ['UBEN']],
    ]);
  });

  it('after a swap, and its undoing', { tags: ['long'] }, async () => {
    await using bot = await startKeeping();
    const group = { id: 'SNEXT', handle: 'support-next', part: 'next' } as const;
    const hero = { id: 'SHERO', handle: 'support-hero', part: 'hero' } as const;
    await bot.store.heroGroups.choose('support', [hero, group], { by: 'UANA', at: bot.now() });
    const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
    await ben.command('/hero swap', { in: 'growth' });
    await ben.submit({
      Give: 'Ben Okoye · Mon 7 – Fri 11 Dec · Support',
      'In exchange for': 'Cat Lindqvist · Mon 14 – Fri 18 Dec · Support',
    });
    await cat.press('Swap', { in: 'direct' });
    await bot.until('2026-12-01T10:01:00Z');
    expect(inGroup(bot, 'SNEXT')).toEqual(['UCAT']);
    await ben.press('Undo', { in: 'direct' });
    await bot.until('2026-12-01T10:02:00Z');
    expect(inGroup(bot, 'SNEXT')).toEqual(['UBEN']);
  });

  it('over the weekend, and where the rota is edited', { tags: ['long'] }, async () => {
    await using bot = await startKeeping();
    await bot.until('2026-12-05T12:00:00Z');
    expect([inGroup(bot), updates(bot)]).toEqual([['UANA'], 1]);
    const people = ['UDAN', 'UEVE'].map((person) => ({ person, fromOn: null, lastOn: null }));
    const edited = (rota: { versions: readonly object[] }) =>
      ({
        kind: 'edited',
        rota: { ...rota, versions: rota.versions.map((version) => ({ ...version, people })) },
      }) as never;
    await bot.store.rotas.change('support', ({ rota }) => edited(rota), { by: 'UZOE', at: bot.now() });
    await bot.until('2026-12-05T12:01:00Z');
    expect(inGroup(bot)).toEqual(['UDAN']);
  });

  it('and left as it is while nobody serves', { tags: ['long'] }, async () => {
    const day = Temporal.PlainDate.from('2026-12-07');
    await using bot = await startKeeping(tuesday, { gaps: [{ firstOn: day, lastOn: day }] });
    await bot.until('2026-12-07T09:00:00Z');
    expect(inGroup(bot)).toEqual(['UANA']);
    expect(await groupNow(bot)).toMatchObject({ state: 'nobody', person: null });
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.openHome();
    expect(await zoe.seesHome()).toContain('Nobody serves, and a group cannot be empty: it stays as it was');
    await bot.until('2026-12-08T09:00:00Z');
    expect(inGroup(bot)).toEqual(['UBEN']);
  });
});

it('is not changed again after a crash between the change and writing it down', { tags: ['long'] }, async () => {
  await using bot = await startKeeping('2026-12-07T08:58:00Z');
  const before = await groupNow(bot);
  await bot.until('2026-12-07T09:00:00Z');
  expect(inGroup(bot)).toEqual(['UBEN']);
  await bot.store.heroGroups.change('SHERO', () => ({ ...before, trying: ['UBEN'] }));
  await bot.until('2026-12-07T09:02:00Z');
  expect(await groupNow(bot)).toMatchObject({ state: 'in-step', mine: ['UBEN'] });
  expect(updates(bot)).toBe(2);

  await bot.store.heroGroups.change('SHERO', () => ({ ...before, trying: ['UBEN'] }));
  await bot.sleepUntil('2026-12-14T09:00:00Z');
  expect(await groupNow(bot)).toMatchObject({ state: 'in-step', mine: ['UCAT'] });
});

it('stands on the answer of /hero for those who may edit the rota, and for nobody else', {
  tags: ['long'],
}, async () => {
  await using bot = await startKeeping();
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  for (const person of [ana, ana, ben]) await person.command('/hero', { in: 'growth' });
  expect((await ana.sees('growth')).at(-1)).toContain('@support-hero (on duty in Support): :white_check_mark: in step');
  expect((await ben.sees('growth')).at(-1)).not.toContain('@support-hero');
});
