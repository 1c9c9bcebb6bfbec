import { expect, it } from 'vitest';
import { firstWeek, propose, saw, startInCompany, suggest } from '../../support/companies/milestones-company.ts';

it('has the goals of the next three sprints by milestone and by team, and moves one to another sprint', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  await suggest(bot, 'Causes');
  await propose(bot, 'Ben Okoye', 'Paths load in a second', { Milestone: 'Funnels', Sprint: '44' });
  await propose(bot, 'Fay Osei', 'The app opens at once', { Sprint: '43' });
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/milestone roadmap', { in: 'general' });
  const byMilestone = await saw(ben, 'general');
  expect(byMilestone).toContain('Roadmap: Sprints 43 to 45');
  expect(byMilestone).toMatch(/Funnels\nSprint 44: Paths load in a second \(🚀 Growth, planned\)/);
  expect(byMilestone).toMatch(/Causes\nNo goal yet/);
  expect(byMilestone).toMatch(/No milestone\nSprint 43: The app opens at once/);

  await ben.press('Move', { in: 'general', near: 'Paths load' });
  await ben.submit({ 'To which sprint': '45' });
  expect(byMilestone).toContain('As it stood when this was drawn');
  await ben.press('Refresh', { in: 'general' });
  expect(await saw(ben, 'general')).toMatch(/Funnels\nSprint 45: Paths load in a second/);
  await ben.press('By team', { in: 'general' });
  const byTeam = await saw(ben, 'general');
  expect(byTeam).toMatch(/🚀 Growth\nSprint 45: Paths load in a second/);
  expect(byTeam).toMatch(/Mobile\nSprint 43: The app opens at once/);
});

it('shows one team or one milestone by its name, and says so where none is called that', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Nail funnels');
  await propose(bot, 'Ben Okoye', 'Paths load in a second', { Milestone: 'Nail funnels', Sprint: '44' });
  await propose(bot, 'Fay Osei', 'The app opens at once', { Sprint: '43' });
  const ben = bot.slack.person('Ben Okoye');
  const roadmap = async (of: string) => {
    await ben.command(`/milestone roadmap ${of}`, { in: 'general' });
    return (await ben.sees('general')).at(-1);
  };
  const growth = await roadmap('growth');
  expect(growth).toMatch(/🚀 Growth\nSprint 44: Paths load in a second/);
  expect(growth).not.toContain('The app opens at once');
  expect(await roadmap('funnels')).toMatch(/Nail funnels\nSprint 44: Paths load in a second/);
  expect(await roadmap('platform')).toMatch(/Platform\nNo goal yet/);
  expect(await roadmap('teams')).toContain('Nothing planned yet: ~Core~ Platform');
  expect(await roadmap('mobil app')).toContain('called “mobil app”.');
  expect(await roadmap('Nial funels')).toContain('Did you mean /milestone roadmap Nail funnels?');
  await roadmap('growth');
  await ben.press('All', { in: 'general' });
  expect((await ben.sees('general')).at(-1)).toContain('The app opens at once');
});

it('leaves moving a goal to its team, and asks again when the form is sent', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  await propose(bot, 'Ben Okoye', 'Paths load in a second', { Milestone: 'Funnels', Sprint: '44' });
  const fay = bot.slack.person('Fay Osei');
  await fay.command('/milestone roadmap', { in: 'general' });
  await fay.press('Move', { in: 'general', near: 'Paths load' });
  expect(await saw(fay, 'general')).toContain("You can't change this goal; @Ana Lopez (lead)");
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.command('/milestone roadmap', { in: 'general' });
  await cat.press('Move', { in: 'general', near: 'Paths load' });
  const stamp = { by: 'UZOE', at: bot.now() };
  await bot.store.teams.change('growth', (team) => ({ ...team, members: team.members.slice(0, 2) }), stamp);
  expect(await cat.submit({ 'To which sprint': '45' })).toMatchObject({
    errors: { sprint: expect.stringContaining("You can't change this goal") },
  });
});
