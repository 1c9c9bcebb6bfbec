import { expect, it } from 'vitest';
import { absences } from '../../../src/features/absences/index.ts';
import { calendar } from '../../../src/features/calendar/index.ts';
import { channelSigns } from '../../../src/features/channel-signs/index.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { rotaSettings } from '../../../src/features/rota-settings/index.ts';
import { rotas } from '../../../src/features/rotas/index.ts';
import { settings, setUp } from '../../../src/features/set-up/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import { userGroups } from '../../../src/features/user-groups/index.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { inGroup, updates } from '../../support/companies/groups-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';
import { feed, line, linkOf } from '../calendar/calendar-company.ts';
import { answers, edit } from './rotas-company.ts';

const features = [setUp, settings, people, absences, hero, rotas, rotaSettings, userGroups, channelSigns, turnRequests];
const theEnd = '2026-12-07T09:00:00Z';

/** Ana has the week of Mon 30 Nov 2026, then Ben, then Cat; the topic and @support-hero are kept, and it ends with Ana's turn. */
async function startToEnd() {
  const bot = await startInCompany('2026-12-01T10:00:00Z', {}, undefined, [...features, handOvers, calendar]);
  await bot.sleepUntil('2026-12-01T10:00:00Z');
  const stamp = { by: 'UANA', at: bot.now() };
  await bot.store.rotas.add(growthRota, stamp);
  await bot.store.heroSigns.choose('support', 'topic', stamp);
  await bot.store.heroGroups.choose('support', [{ id: 'SHERO', handle: 'support-hero', part: 'hero' }], stamp);
  await bot.until('2026-12-01T10:01:00Z');
  const [ana, ben, cat, zoe] = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist', 'Zoe Admin'].map((name) =>
    bot.slack.person(name),
  );
  const cast = { ana: ana!, ben: ben!, cat: cat!, zoe: zoe! };
  const end = async () => {
    await cast.ana.command('/hero rota', { in: 'growth' });
    await cast.ana.press('End this rota', { in: 'modal' });
    const seen = await cast.ana.seesModal();
    await cast.ana.submit();
    await cast.ana.close({ all: true });
    return seen;
  };
  return { bot, end, ...cast };
}

it('keeps no topic and no group after its end; who looks after the group is told, and another rota may have it', {
  tags: ['long'],
}, async () => {
  const { bot, end, ana, cat, zoe } = await startToEnd();
  await using _ = bot;
  expect(await end()).toContain('whoever is in @support-hero then stays in it');
  await bot.until('2026-12-07T08:59:00Z');
  expect(await cat.seesTopic('growth')).toContain('Ana Lopez is support hero of Support until Mon 7 Dec');
  await bot.until('2026-12-07T09:01:00Z');
  expect(await cat.seesTopic('growth')).toBe('');
  expect(inGroup(bot)).toEqual(['UANA']);
  for (const reader of [ana, zoe]) {
    expect((await reader.sees('direct')).at(-1)).toBe(
      ':busts_in_silhouette: The support-hero rota Support has ended, and the user group @support-hero with it is kept by nobody now. Slack empties no group, so @Ana Lopez stays in it: switch it off in Slack, or let another rota keep it with /hero settings.',
    );
  }
  const before = updates(bot);
  await edit(ana, { ...answers, 'First day': '2026-12-07' });
  await ana.submit();
  await ana.close({ all: true });
  await ana.command('/hero settings', { in: 'growth' });
  const chosen = {
    'User group of whoever is on duty': '@support-hero · Support hero',
    'At a hand-over, in the rota’s channel': 'Keep the channel’s topic, too',
  };
  expect((await ana.submit(chosen)).ok).toBe(true);
  await bot.until('2026-12-07T09:03:00Z');
  expect([inGroup(bot), updates(bot) - before]).toEqual([['UBEN'], 1]);
  expect(await cat.seesTopic('growth')).toContain('Ben Okoye is support hero of 🚀 Growth support');
});

it('says nothing of what is no more: in the channel, to the next ones, in calendars', { tags: ['long'] }, async () => {
  const { bot, end, ben, cat } = await startToEnd();
  await using _ = bot;
  const link = await linkOf(bot, 'Pat Moreau', 'Support, everybody');
  expect((await feed(link)).length).toBeGreaterThan(50);
  await end();
  expect((await feed(link)).map(line)).toEqual(['Ana Lopez 30T09:00 – 07T09:00']);
  await bot.until('2026-12-23T12:00:00Z');
  for (const one of [ben, cat]) {
    expect(await one.sees('direct')).toEqual([expect.stringContaining('The support-hero rota Support has ended')]);
  }
  const said = (await cat.sees('growth')).filter((text) => text.includes('Support'));
  expect(said.at(-1)).toContain('The support-hero rota Support has ended');
  expect(said.join('\n')).not.toContain('Next support hero');
});

it('closes what was asked about turns that fall away, and leaves what was asked about others', {
  tags: ['long'],
}, async () => {
  const { bot, end, ana, ben, cat } = await startToEnd();
  await using _ = bot;
  await ana.command('/hero cover', { in: 'growth' });
  await ana.submit({ 'Only from': '2026-12-03', 'Only until': '2026-12-03', 'Ask only': 'Cat Lindqvist' });
  await ben.command('/hero cover', { in: 'growth' });
  await ben.submit({ 'Ask only': 'Cat Lindqvist' });
  await end();
  const asked = (await cat.sees('direct')).filter((text) => text.includes('asks you to be support hero'));
  expect(asked.map((text) => text.includes('It was withdrawn: nothing left to do.'))).toEqual([false, true]);
  expect((await ben.sees('direct')).join('\n')).toContain('withdrawn');
  await cat.press('I’ll do it', { in: 'direct' });
  expect((await bot.store.rotas.all())[0]!.overlays).toHaveLength(1);
});

it('asks the last hero for their note, and gives them days to follow up, though nobody comes after them', {
  tags: ['long'],
}, async () => {
  const { bot, end, ana } = await startToEnd();
  await using _ = bot;
  await end();
  await bot.until('2026-12-04T15:00:00Z');
  expect((await ana.sees('direct')).at(-1)).toContain('What should whoever comes next know?');
  await bot.until('2026-12-07T09:10:00Z');
  await ana.openHome();
  expect(await ana.seesHome()).toContain('Did your turn in Support leave work for you?');
  await ana.command('/hero', { in: 'growth' });
  await ana.command('/hero', { in: 'growth' });
  await ana.press('Follow-up days', { in: 'growth' });
  await ana.submit({ 'Mon 7 Dec': 'All of it' });
  expect(await ana.seesHome()).toContain('Your follow-up days after your turn in Support: Mon 7 Dec');
  await ana.press('Hand-over note', { in: 'growth' });
  expect((await ana.submit({ 'How heavy was it?': 'Heavy' })).ok).toBe(true);
  expect((await ana.sees('direct')).join('\n')).toContain('it was heavy');
});

it('is ended by those alone who may change it, and says who they are', { tags: ['long'] }, async () => {
  const { bot, ana, cat } = await startToEnd();
  await using _ = bot;
  await cat.command('/hero rota', { in: 'growth' });
  expect((await cat.sees('growth')).at(-1)).toBe(
    "You can't change this rota; @Ana Lopez (lead) and @Zoe Admin (admin) can.",
  );
  await ana.command('/hero rota', { in: 'growth' });
  await ana.press('End this rota', { in: 'modal' });
  await bot.store.teams.change(
    'growth',
    (team) => ({
      ...team,
      members: team.members.map((one) => {
        if (one.person === 'UANA') return { ...one, role: 'member' };
        return one.person === 'UBEN' ? { ...one, role: 'lead' } : one;
      }),
    }),
    { by: 'UZOE', at: bot.now() },
  );
  const refused = await ana.submit();
  expect(refused).toMatchObject({
    ok: false,
    errors: { rotaEnd: "You can't change this rota; Ben Okoye (lead) and Zoe Admin (admin) can." },
  });
  await bot.until(theEnd);
  expect((await bot.store.rotas.find('support'))!.rota.endedAt).toBeNull();
});
