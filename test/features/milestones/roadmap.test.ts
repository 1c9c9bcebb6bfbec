import { expect, it } from 'vitest';
import { firstWeek, propose, saw, startInCompany, suggest } from './milestones-company.ts';

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
  await ben.press('By team', { in: 'general' });
  const byTeam = await saw(ben, 'general');
  expect(byTeam).toMatch(/🚀 Growth\nSprint 45: Paths load in a second/);
  expect(byTeam).toMatch(/Mobile\nSprint 43: The app opens at once/);
});
