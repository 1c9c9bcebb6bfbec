import { expect, it } from 'vitest';
import { startWithGroups } from '../../support/companies/groups-company.ts';

it('at Home of leads and admins, trouble comes and goes by itself', { tags: ['long'] }, async () => {
  await using bot = await startWithGroups('2026-12-07T08:57:00Z');
  const group = { id: 'SHERO', handle: 'support-hero', part: 'hero' } as const;
  await bot.store.heroGroups.choose('support', [group], { by: 'UZOE', at: bot.now() });
  const [ana, zoe, dan] = ['Ana Lopez', 'Zoe Admin', 'Dan Rossi'].map((name) => bot.slack.person(name));
  await bot.until('2026-12-07T08:58:00Z');
  for (const person of [ana!, zoe!, dan!]) await person.openHome();
  const inStep = '@support-hero (on duty in Support): :white_check_mark: in step since';
  expect(await ana!.seesHome()).toContain(inStep);

  bot.slack.admin.setUserGroupRules({ everybodyMayEdit: false });
  await bot.until('2026-12-07T09:01:00Z');
  for (const person of [ana!, zoe!]) expect(await person.seesHome()).toContain('only some people change user groups');
  expect(await dan!.seesHome()).not.toContain('@support-hero');

  bot.slack.admin.setUserGroupRules({ everybodyMayEdit: true });
  await zoe!.press('Try again', { in: 'direct' });
  await bot.until('2026-12-07T09:02:00Z');
  for (const person of [ana!, zoe!]) expect(await person.seesHome()).toContain(`${inStep} Today 09:0`);
});

it('at Home of the lead, a group that another chooses is there at once', { tags: ['long'] }, async () => {
  await using bot = await startWithGroups();
  const [ana, zoe] = [bot.slack.person('Ana Lopez'), bot.slack.person('Zoe Admin')];
  await ana.openHome();
  await zoe.command('/hero settings', { in: 'growth' });
  await zoe.submit({ 'User group of whoever is on duty': '@support-hero · Support hero' });
  expect(await ana.seesHome()).toContain('@support-hero (on duty in Support)');
});
