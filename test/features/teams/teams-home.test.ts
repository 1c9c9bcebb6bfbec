import { expect, it } from 'vitest';
import { planningWeek, startInCompany } from '../../support/companies/goals-company.ts';

const leaderless = 'A team has no lead: Mobile. Until one is chosen, any member may do what a lead may.';

it('tells admins which teams nobody leads, until somebody does', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const [zoe, ana] = [bot.slack.person('Zoe Admin'), bot.slack.person('Ana Lopez')];
  await zoe.openHome();
  await ana.openHome();
  expect(await zoe.seesHome()).toContain(leaderless);
  expect(await ana.seesHome()).not.toContain(leaderless);

  await zoe.press('Open the teams', { in: 'home' });
  await zoe.press('Edit Mobile');
  await zoe.submit({ Lead: 'Gus Hale', Members: ['Fay Osei'] });
  expect(await zoe.seesHome()).not.toContain('has no lead');
});

it('counts a team whose lead has left among them', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(planningWeek);
  const zoe = bot.slack.person('Zoe Admin');
  await bot.slack.admin.deactivate('UDAN');
  await zoe.openHome();
  expect(await zoe.seesHome()).toContain('2 teams have no lead: ~Core~ Platform, Mobile.');
});
