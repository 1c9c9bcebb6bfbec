import { describe, expect, it } from 'vitest';
import { growthRota } from '../../support/companies/hero-company.ts';
import {
  beforeHandOver,
  callsOf,
  choose,
  firstHandOver,
  pins,
  secondHandOver,
  signNow,
  startShowing,
} from './signs-company.ts';

const long = { tags: ['long'] };
const ben = expect.stringContaining('@Ben Okoye is support hero of Support');
const cat = expect.stringContaining('@Cat Lindqvist is support hero of Support');

describe('a rota may have its last hand-over pinned', () => {
  it('from the moment it is chosen, each in place of the one before, and beside what others pinned', long, async () => {
    await using bot = await startShowing(null);
    const [ana, pat] = [bot.slack.person('Ana Lopez'), bot.slack.person('Pat Moreau')];
    await pat.say('How we answer customers', { in: 'growth' });
    await pat.pin('How we answer', { in: 'growth' });
    await bot.until(firstHandOver);
    expect(await pins(bot)).toEqual(['How we answer customers']);

    expect(await choose(bot, 'Pin the announcement, too')).toContain(
      'The pinned hand-over of Support in #growth: :hourglass_flowing_sand: looked at within a minute',
    );
    await bot.until('2026-12-07T09:01:00Z');
    expect(await pins(bot)).toEqual(['How we answer customers', ben]);
    await ana.command('/hero settings', { in: 'growth' });
    expect(await ana.seesModal()).toContain('The pinned hand-over of Support in #growth: :white_check_mark: pinned');

    await bot.until(secondHandOver);
    expect(await pins(bot)).toEqual(['How we answer customers', cat]);
    expect([callsOf(bot, 'pins.add'), callsOf(bot, 'pins.remove')]).toEqual([2, 1]);
  });

  it('which says who serves when the turn is taken over, and taken back', long, async () => {
    await using bot = await startShowing('pin');
    await bot.until(firstHandOver);
    const [benok, catl] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
    await catl.command('/hero', { in: 'growth' });
    await catl.command('/hero', { in: 'growth' });
    await catl.press('Take over now', { in: 'growth' });
    expect(await pins(bot)).toEqual([cat]);
    await bot.until('2026-12-07T09:01:00Z');
    await benok.press('Take it back', { in: 'direct' });
    expect(await pins(bot)).toEqual([ben]);
    expect(callsOf(bot, 'pins.add')).toBe(1);
  });

  it('and not before one is announced', long, async () => {
    await using bot = await startShowing('pin', '2026-12-01T10:00:00Z');
    expect(await signNow(bot, 'pin')).toMatchObject({ state: 'nothing', tryAt: null });
    await bot.until(firstHandOver);
    expect(await pins(bot)).toEqual([ben]);
  });
});

describe('what people do with pins stays', () => {
  it('one that somebody takes away does not come back, and the next hand-over is pinned', long, async () => {
    await using bot = await startShowing('pin');
    await bot.until(firstHandOver);
    const pat = bot.slack.person('Pat Moreau');
    await pat.pin('Ben Okoye is support hero', { in: 'growth' }, 'unpin');
    await bot.until('2026-12-10T09:00:00Z');
    expect(await pins(bot)).toEqual([]);
    await bot.until(secondHandOver);
    expect(await pins(bot)).toEqual([cat]);
    expect(await signNow(bot, 'pin')).toMatchObject({ state: 'in-step' });
  });

  it('one that somebody made before is theirs, and outlives the hand-over', long, async () => {
    await using bot = await startShowing(null);
    await bot.until(firstHandOver);
    const ana = bot.slack.person('Ana Lopez');
    await bot.slack.person('Pat Moreau').pin('Ben Okoye is support hero', { in: 'growth' });
    await choose(bot, 'Pin the announcement, too');
    await bot.until('2026-12-07T09:01:00Z');
    expect(await signNow(bot, 'pin')).toMatchObject({ state: 'theirs', mine: null });
    await ana.openHome();
    expect(await ana.seesHome()).toContain('somebody had pinned it before me, so that pin is theirs');
    await bot.until(secondHandOver);
    expect(await pins(bot)).toEqual([ben, cat]);
  });

  it('and a message that somebody deleted is nobody’s trouble', long, async () => {
    await using bot = await startShowing('pin');
    bot.slack.faults.next('pins.add', { error: 'message_not_found' });
    await bot.until(firstHandOver);
    expect(await signNow(bot, 'pin')).toMatchObject({ state: 'nothing', mine: null });
    bot.slack.faults.next('pins.remove', { error: 'message_not_found' });
    await bot.until(secondHandOver);
    await bot.until('2026-12-21T09:00:00Z');
    expect(await pins(bot)).toHaveLength(2);
    expect(await signNow(bot, 'pin')).toMatchObject({ state: 'in-step' });
  });
});

describe('there is one pin of a rota’s', () => {
  it('when the answer was lost, and the message is pinned already', long, async () => {
    await using bot = await startShowing('pin');
    bot.slack.faults.next('pins.add', { drop: true }, { afterStoring: true });
    await bot.until(firstHandOver);
    expect(await signNow(bot, 'pin')).toMatchObject({ state: 'no-answer', mine: null });
    await bot.until('2026-12-07T09:01:00Z');
    expect(await signNow(bot, 'pin')).toMatchObject({ state: 'in-step', trying: null });
    await bot.until(secondHandOver);
    expect(await pins(bot)).toEqual([cat]);
  });

  it('when the bot is stopped between taking one away and pinning the next', long, async () => {
    await using bot = await startShowing('pin');
    await bot.until(firstHandOver);
    const before = await signNow(bot, 'pin');
    bot.slack.faults.next('pins.add', { drop: true });
    await bot.until(secondHandOver);
    expect(await pins(bot)).toEqual([]);
    await bot.store.heroSigns.change(before, () => before);
    await bot.sleepUntil('2026-12-14T11:00:00Z');
    expect(await pins(bot)).toEqual([cat]);
    expect(await signNow(bot, 'pin')).toMatchObject({ state: 'in-step' });
  });

  it('when the bot was stopped before it could write down that it pinned', long, async () => {
    await using bot = await startShowing('pin');
    await bot.until(firstHandOver);
    const after = await signNow(bot, 'pin');
    await bot.store.heroSigns.change(after, (sign) => ({ ...sign, mine: null, trying: sign.mine, shows: null }));
    await bot.until('2026-12-07T09:02:00Z');
    expect(await signNow(bot, 'pin')).toMatchObject({ state: 'in-step', mine: after.mine });
    await bot.until(secondHandOver);
    expect(await pins(bot)).toEqual([cat]);
  });

  it('when a hand-over is said late, after an outage over two of them', long, async () => {
    await using bot = await startShowing('pin');
    await bot.until(firstHandOver);
    await bot.sleepUntil('2026-12-21T12:00:00Z');
    expect(await pins(bot)).toEqual([expect.stringContaining('@Ana Lopez is support hero of Support')]);
  });

  it('even where two rotas announce in one message', long, async () => {
    await using bot = await startShowing('pin', beforeHandOver);
    await bot.store.rotas.add({ ...growthRota, id: 'ops', name: 'Ops', team: null }, { by: 'UZOE', at: bot.now() });
    await bot.store.heroSigns.choose('ops', 'pin', { by: 'UZOE', at: bot.now() });
    await bot.until(firstHandOver);
    expect(await pins(bot)).toEqual([expect.stringMatching(/hero of (Support|Ops)[\s\S]*hero of (Support|Ops)/)]);
    expect(await bot.store.heroSigns.all()).toMatchObject([{ state: 'in-step' }, { state: 'in-step' }]);
    await bot.store.heroSigns.choose('support', null, { by: 'UANA', at: bot.now() });
    await bot.until('2026-12-07T09:02:00Z');
    expect(await pins(bot)).toHaveLength(1);
    await bot.until(secondHandOver);
    expect(await pins(bot)).toEqual([expect.stringContaining('support hero of Ops')]);
    expect(await bot.store.heroSigns.all()).toMatchObject([{ rota: 'ops', state: 'in-step' }]);
  });
});

describe('where it does not belong any more it is taken away', () => {
  it('once neither is chosen, and forgotten', long, async () => {
    await using bot = await startShowing('pin');
    await bot.until(firstHandOver);
    expect(await choose(bot, 'Announce it, and nothing more')).not.toContain('pinned hand-over');
    await bot.until('2026-12-07T09:01:00Z');
    expect(await pins(bot)).toEqual([]);
    expect(await bot.store.heroSigns.all()).toEqual([]);
  });

  it('with the end of the rota', long, async () => {
    await using bot = await startShowing('pin');
    await bot.until(firstHandOver);
    const endedAt = bot.now();
    await bot.store.rotas.change('support', ({ rota }) => ({ kind: 'ended', rota: { ...rota, endedAt } }), {
      ...{ by: 'UZOE', at: endedAt },
    });
    await bot.until('2026-12-07T09:01:00Z');
    expect(await pins(bot)).toEqual([]);
    await bot.until('2026-12-07T12:00:00Z');
    expect(callsOf(bot, 'pins.remove')).toBe(1);
  });
});
