import { describe, expect, it } from 'vitest';
import { inGroup, startWithGroups } from '../../support/companies/groups-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

describe('/hero settings', () => {
  it('keeps the hours in which heroes answer, and takes them back', { tags: ['long'] }, async () => {
    await using bot = await startWithGroups();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/hero settings', { in: 'growth' });
    await ana.submit({ 'Heroes answer from': '08:30', Until: '16:00' });
    expect(await ana.seesModal()).toContain('heroes answer 08:30–16:00, on their own clock');
    await ana.close();
    await ana.command('/hero', { in: 'growth' });
    expect((await ana.sees('growth')).at(-1)).toContain('in working hours: expect an answer soon');
    await ana.command('/hero settings', { in: 'growth' });
    await ana.submit({ 'Heroes answer from': null, Until: null });
    expect(await bot.store.rotaSettings.of('support')).toMatchObject({ hours: null });
  });

  it('says beside its field what cannot be, and keeps what was chosen', { tags: ['long'] }, async () => {
    await using bot = await startWithGroups();
    await bot.store.rotas.add(
      { ...growthRota, id: 'all', name: 'Everybody', team: null },
      { by: 'UZOE', at: bot.now() },
    );
    const other = { id: 'SALL', handle: 'engineers', part: 'hero' } as const;
    await bot.store.heroGroups.choose('all', [other], { by: 'UZOE', at: bot.now() });
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/hero settings', { in: 'growth' });
    await ana.submit({ 'Heroes answer from': '09:00', Until: '08:00' });
    expect(await ana.seesModal()).toContain('It has to be later than the beginning.');
    await ana.submit({ Until: null });
    expect(await ana.seesModal()).toContain('Say both, or leave both empty.');
    await ana.submit({ Until: '17:00', 'User group of whoever is on duty': '@engineers · All engineers' });
    expect(await ana.seesModal()).toContain('@engineers is kept by the rota Everybody already: choose another.');
    await ana.submit({
      'User group of whoever is on duty': '@support-hero · Support hero',
      'User group of whoever is next': '@support-hero · Support hero',
    });
    expect(await ana.seesModal()).toContain('That is the group of whoever is on duty: choose another.');
    await ana.submit({ 'User group of whoever is next': 'No group' });
    expect(await ana.seesModal()).toContain('heroes answer 09:00–17:00');
    await bot.until('2026-12-01T10:01:00Z');
    expect(inGroup(bot)).toEqual(['UANA']);
  });

  it('gives a group up again, which stays as it is', { tags: ['long'] }, async () => {
    await using bot = await startWithGroups();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/hero settings', { in: 'growth' });
    await ana.submit({ 'User group of whoever is on duty': '@support-hero · Support hero' });
    await ana.close();
    await bot.until('2026-12-01T10:01:00Z');
    await ana.command('/hero settings', { in: 'growth' });
    expect(await ana.seesModal()).toContain('in step since');
    await ana.submit({ 'User group of whoever is on duty': 'No group' });
    await bot.until('2026-12-07T09:01:00Z');
    expect(inGroup(bot)).toEqual(['UANA']);
    expect(await bot.store.heroGroups.all()).toEqual([]);
  });

  it('shows what is set for another rota once that is chosen', async () => {
    await using bot = await startWithGroups();
    await bot.store.rotas.add(
      { ...growthRota, id: 'all', name: 'Everybody', team: null },
      { by: 'UZOE', at: bot.now() },
    );
    const group = { id: 'SHERO', handle: 'support-hero', part: 'hero' } as const;
    await bot.store.heroGroups.choose('all', [group], { by: 'UZOE', at: bot.now() });
    const zoe = bot.slack.person('Zoe Admin');
    await zoe.command('/hero settings', { in: 'growth' });
    expect(await zoe.seesModal()).not.toContain('@support-hero');
    await zoe.choose('Rota', 'Everybody', { in: 'modal' });
    expect(await zoe.seesModal()).toContain('@support-hero (on duty in Everybody)');
  });

  it('says what user groups would bring where the permissions are off', { tags: ['long'] }, async () => {
    const withheldScopes = ['usergroups:read', 'usergroups:write'];
    await using bot = await startWithGroups(undefined, {}, { withheldScopes });
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/hero settings', { in: 'growth' });
    expect(await ana.seesModal()).toContain('User groups are off. I could keep a group such as @support-hero');
    await ana.submit({ 'Heroes answer from': '09:00', Until: '17:00' });
    expect(await ana.seesModal()).toContain('heroes answer 09:00–17:00');
  });

  it.each([
    ['plan_upgrade_required', 'User groups need one of Slack’s paid plans'],
    ['missing_scope', 'The permission usergroups:read is missing'],
    ['internal_error', 'Slack does not answer just now: type again in a moment'],
  ])('says in the menu why there are no groups to choose: %s', async (error, words) => {
    await using bot = await startWithGroups();
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/hero settings', { in: 'growth' });
    bot.slack.faults.next('usergroups.list', { error });
    await ana.submit({ 'User group of whoever is on duty': words });
    expect(await ana.seesModal()).toContain(`${words}. All else is saved once no group is chosen here.`);
  });

  it('is for those who may edit a rota; where there is none it shows the way to one', async () => {
    await using bot = await startWithGroups();
    const ben = bot.slack.person('Ben Okoye');
    await ben.command('/hero settings', { in: 'growth' });
    expect((await ben.sees('growth')).at(-1)).toContain("You can't");
    await bot.store.rotas.change('support', ({ rota }) => ({ kind: 'ended', rota: { ...rota, endedAt: bot.now() } }), {
      by: 'UZOE',
      at: bot.now(),
    });
    await ben.command('/hero settings', { in: 'growth' });
    expect((await ben.sees('growth')).at(-1)).toContain('There is no support-hero rota yet.');
  });
});
