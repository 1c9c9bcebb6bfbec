import { describe, expect, it } from 'vitest';
import { growthRota } from '../../support/companies/hero-company.ts';
import { callsOf, choose, firstHandOver, secondHandOver, signNow, startShowing, topic } from './signs-company.ts';

const long = { tags: ['long'] };
const anas = ':ring_buoy: Ana Lopez is support hero of Support until Mon 7 Dec, 09:00 in London';
const bens = ':ring_buoy: Ben Okoye is support hero of Support until Mon 14 Dec, 09:00 in London';
const cats = ':ring_buoy: Cat Lindqvist is support hero of Support until Mon 21 Dec, 09:00 in London';

describe('a rota may keep the topic of its channel', () => {
  it('from the moment it is chosen, and at each hand-over, beside the announcement', long, async () => {
    await using bot = await startShowing(null, '2026-12-01T10:00:00Z');
    const ana = bot.slack.person('Ana Lopez');
    expect(await choose(bot, 'Keep the channel’s topic, too')).toContain(
      'The topic of #growth, for Support: :hourglass_flowing_sand: looked at within a minute',
    );
    await bot.until('2026-12-01T10:01:00Z');
    expect(await topic(bot)).toBe(anas);
    await bot.until('2026-12-05T12:00:00Z');
    expect(callsOf(bot, 'conversations.setTopic')).toBe(1);
    await bot.until(firstHandOver);
    expect(await topic(bot)).toBe(bens);
    expect((await ana.sees('growth')).join('\n')).toContain('@Ben Okoye is support hero of Support until');
    await ana.openHome();
    expect(await ana.seesHome()).toContain('The topic of #growth, for Support: :white_check_mark: written Today 09:00');
  });

  it('through taking over and taking back, and a cover of a day', long, async () => {
    await using bot = await startShowing('topic', '2026-12-01T10:00:00Z');
    const [ana, ben, cat] = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist'].map((name) => bot.slack.person(name));
    await ben!.command('/hero', { in: 'growth' });
    await ben!.command('/hero', { in: 'growth' });
    await ben!.press('Take over now', { in: 'growth' });
    await bot.until('2026-12-01T10:01:00Z');
    expect(await topic(bot)).toBe(anas.replace('Ana Lopez', 'Ben Okoye'));
    await ana!.press('Take it back', { in: 'direct' });
    await bot.until('2026-12-01T10:02:00Z');
    expect(await topic(bot)).toBe(anas);

    await ben!.command('/hero cover', { in: 'growth' });
    await ben!.submit({ 'Only from': '2026-12-08', 'Only until': '2026-12-08', 'Ask only': 'Cat Lindqvist' });
    await cat!.press('I’ll do it', { in: 'direct' });
    const seen: string[] = [];
    for (const day of ['07', '08', '09']) {
      await bot.until(`2026-12-${day}T09:00:00Z`);
      seen.push(
        /: (.*) is support.*until (.*),/
          .exec(await topic(bot))!
          .slice(1)
          .join(' until '),
      );
    }
    expect(seen).toEqual(['Ben Okoye until Tue 8 Dec', 'Cat Lindqvist until Wed 9 Dec', 'Ben Okoye until Mon 14 Dec']);
  });

  it('and says so while nobody serves', long, async () => {
    const day = growthRota.versions[0]!.firstOn.add({ days: 7 });
    await using bot = await startShowing('topic', undefined, { gaps: [{ firstOn: day, lastOn: day }] });
    await bot.until(firstHandOver);
    expect(await topic(bot)).toBe(
      ':ring_buoy: Nobody is support hero of Support; Ben Okoye is next, from Tue 8 Dec, 00:00 in London',
    );
  });

  it('in words that ping nobody, within what Slack takes', long, async () => {
    const name = '<!channel> @here #growth & Söhne'.padEnd(80, '🛟');
    await using bot = await startShowing('topic', undefined, { name });
    const text = await topic(bot);
    expect(text).toContain('is support hero of ‹!channel› ＠here ＃growth ＆ Söhne🛟');
    expect(text.length).toBeLessThanOrEqual(250);
    await bot.until(firstHandOver);
    expect(await topic(bot)).toContain('Ben Okoye is support hero');
  });
});

describe('a topic that somebody else wrote', () => {
  it('before is left alone, and so is one that they changed later; clearing it lets the rota go on', long, async () => {
    await using bot = await startShowing('topic');
    const pat = bot.slack.person('Pat Moreau');
    await pat.command('/topic We grow <things> & more', { in: 'growth' });
    await bot.until(firstHandOver);
    expect(await topic(bot)).toBe('We grow &lt;things&gt; &amp; more');
    const [ana, zoe] = [bot.slack.person('Ana Lopez'), bot.slack.person('Zoe Admin')];
    for (const reader of [ana, zoe]) {
      const told = (await reader.sees('direct')).filter((text) => text.includes('The topic of #growth'));
      expect(told).toEqual([expect.stringContaining('Somebody else has written it: “We grow <things> & more”.')]);
    }
    await pat.command('/topic', { in: 'growth' });
    await bot.until(secondHandOver);
    expect(await topic(bot)).toBe(cats);
    await bot.until('2026-12-14T09:01:00Z');
    expect((await zoe.sees('direct')).filter((text) => text.includes('is as it should be again'))).toHaveLength(1);
  });

  it('is replaced once somebody says so, if it is still the one that they were shown', long, async () => {
    await using bot = await startShowing('topic');
    const [ana, pat] = [bot.slack.person('Ana Lopez'), bot.slack.person('Pat Moreau')];
    await pat.command('/topic Ours', { in: 'growth' });
    await bot.until(firstHandOver);
    await pat.command('/topic Ours, really', { in: 'growth' });
    await ana.press('Replace it', { in: 'direct' });
    expect(await topic(bot)).toBe('Ours, really');
    await bot.until('2026-12-07T09:01:00Z');
    await ana.press('Replace it', { in: 'direct', near: 'Ours, really' });
    expect(await topic(bot)).toBe(bens);
    await bot.until(secondHandOver);
    expect(await topic(bot)).toBe(cats);
  });

  it('may only be replaced by those who may edit the rota', long, async () => {
    await using bot = await startShowing('topic');
    await bot.slack.person('Pat Moreau').command('/topic Ours', { in: 'growth' });
    await bot.until(firstHandOver);
    await bot.store.teams.change(
      'growth',
      (team) => ({ ...team, members: team.members.filter(({ person }) => person !== 'UANA') }) as never,
      { by: 'UZOE', at: bot.now() },
    );
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Replace it', { in: 'direct' });
    expect((await ana.sees('direct')).at(-1)).toContain("You can't");
    expect(await topic(bot)).toBe('Ours');
  });

  it('and one that is cleared in mid-turn stays empty until the next hand-over', long, async () => {
    await using bot = await startShowing('topic');
    await bot.until(firstHandOver);
    await bot.slack.person('Pat Moreau').command('/topic', { in: 'growth' });
    await bot.until('2026-12-10T09:00:00Z');
    expect(await topic(bot)).toBe('');
    await bot.until(secondHandOver);
    expect(await topic(bot)).toBe(cats);
  });
});

describe('is still the rota’s', () => {
  it('when the answer was lost, or the bot was stopped before it was written down', long, async () => {
    await using bot = await startShowing('topic');
    bot.slack.faults.next('conversations.setTopic', { drop: true }, { afterStoring: true });
    await bot.until(firstHandOver);
    expect(await signNow(bot, 'topic')).toMatchObject({ state: 'no-answer' });
    await bot.sleepUntil(secondHandOver);
    expect(await topic(bot)).toBe(cats);
    expect(await signNow(bot, 'topic')).toMatchObject({ state: 'in-step', trying: null });
  });

  it('in the channel that it has left, and is cleared there', long, async () => {
    await using bot = await startShowing('topic');
    await bot.until(firstHandOver);
    const stamp = { by: 'UZOE', at: bot.now() };
    const moved = (rota: object) => ({ kind: 'edited', rota: { ...rota, channel: 'CPLAN' } }) as never;
    await bot.store.rotas.change('support', ({ rota }) => moved(rota), stamp);
    await bot.until('2026-12-07T09:01:00Z');
    expect([await topic(bot), await topic(bot, 'planning')]).toEqual(['', bens]);
  });

  it('and is cleared once pinning is chosen instead, unless somebody has changed it', long, async () => {
    await using bot = await startShowing('topic');
    await bot.until(firstHandOver);
    await choose(bot, 'Pin the announcement, too');
    await bot.until('2026-12-07T09:01:00Z');
    expect(await topic(bot)).toBe('');
    expect(await bot.store.heroSigns.all()).toMatchObject([{ kind: 'pin', state: 'in-step' }]);
    await choose(bot, 'Keep the channel’s topic, too');
    await bot.until('2026-12-07T09:02:00Z');
    await bot.slack.person('Pat Moreau').command('/topic Ours', { in: 'growth' });
    await choose(bot, 'Announce it, and nothing more');
    await bot.until('2026-12-07T09:03:00Z');
    expect(await topic(bot)).toBe('Ours');
    expect(await bot.store.heroSigns.all()).toEqual([]);
  });
});

it('a channel’s one topic is kept by one rota', long, async () => {
  await using bot = await startShowing('topic');
  await bot.store.rotas.add({ ...growthRota, id: 'ops', name: 'Ops', team: null }, { by: 'UZOE', at: bot.now() });
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/hero settings', { in: 'growth' });
  await zoe.choose('Rota', 'Ops', { in: 'modal' });
  await zoe.submit({ 'At a hand-over, in the rota’s channel': 'Keep the channel’s topic, too' });
  expect(await zoe.seesModal()).toContain('The rota Support writes the topic of that channel already');
  await bot.store.heroSigns.choose('ops', 'topic', { by: 'UZOE', at: bot.now() });
  await bot.until('2026-12-07T08:59:00Z');
  expect(await bot.store.heroSigns.find('ops', 'topic')).toMatchObject({ state: 'kept-by-another' });
  expect(await topic(bot)).toBe(anas);
});
