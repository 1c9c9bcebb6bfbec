import { expect, it } from 'vitest';
import { teams } from '../../support/companies/goals-company.ts';
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

it('offers to move a goal only to those who may, and asks again when it is pressed and when the form is sent', {
  tags: ['long'],
}, async () => {
  await using bot = await startInCompany(firstWeek);
  await suggest(bot, 'Funnels');
  await propose(bot, 'Ben Okoye', 'Paths load in a second', { Milestone: 'Funnels', Sprint: '44' });
  const stamp = { by: 'UZOE', at: bot.now() };
  const setMembers = async (count: number) => {
    const members = teams.growth.members.slice(0, count);
    await bot.store.teams.change('growth', (team) => ({ ...team, members }), stamp);
  };
  for (const name of ['Fay Osei', 'Zoe Admin', 'Gil Guest']) {
    const other = bot.slack.person(name);
    await other.command('/milestone roadmap', { in: 'general' });
    expect((await other.sees('general')).at(-1)).not.toContain('[Move]');
    await other.press('Open', { in: 'general', near: 'Paths load' });
    expect(await other.seesModal()).toContain('Paths load in a second');
  }

  const cat = bot.slack.person('Cat Lindqvist');
  await cat.command('/milestone roadmap', { in: 'general' });
  await cat.press('Move', { in: 'general', near: 'Paths load' });
  await setMembers(2);
  expect(await cat.submit({ 'To which sprint': '45' })).toMatchObject({
    errors: { sprint: expect.stringContaining("You can't change this goal") },
  });
  await cat.close();
  await cat.press('Move', { in: 'general', near: 'Paths load' });
  expect(await saw(cat, 'general')).toContain("You can't change this goal; @Ana Lopez (lead)");
  await cat.press('Refresh', { in: 'general' });
  expect(await saw(cat, 'general')).not.toContain('[Move]');
});
