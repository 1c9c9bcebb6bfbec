import { expect, it } from 'vitest';
import type { Team } from '../../../src/domain/team.ts';
import { aGoal } from '../../support/a-goal.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { firstWeek, propose, startInCompany, teams } from '../../support/companies/goals-company.ts';
import { answerTo, lastAnswer } from '../../support/companies/sprints-company.ts';

it('lists every team with its goals and their owners, those without any too', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  const running = { Sprint: 'Sprint 42 · Mon 30 Nov – Fri 11 Dec' };
  await propose(bot, 'Ben Okoye', 'Customers *pay* by <invoice> & card', running);
  await propose(bot, 'Cat Lindqvist', 'Sign-in takes a second', { ...running, Kind: 'Moonshot' });
  expect(await answerTo(bot, 'Zoe Admin', '/sprint all')).toBe(
    [
      'Sprint 42: every team',
      'Mon 30 Nov – Fri 11 Dec · 9 of 10 working days left, today included',
      '~Core~ Platform  no goals',
      '🚀 Growth  2 committed',
      ':house: Customers *pay* by <invoice> & card @Ben Okoye  ·  :rocket: Sign-in takes a second @Cat Lindqvist',
      'Mobile  no goals',
      '[Only my teams]',
    ].join('\n'),
  );
});

it('is reached from a sprint for that sprint, and leads back, in place', async () => {
  await using bot = await startInCompany(firstWeek);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/sprint next', { in: 'general' });
  await ben.press('All teams', { in: 'general' });
  expect(await ben.sees('general')).toEqual([expect.stringMatching(/^Sprint 43: every team\n/)]);
  await ben.press('Only my teams', { in: 'general' });
  expect(await ben.sees('general')).toEqual([expect.stringMatching(/^Sprint 43\nMon 14/)]);
});

it('leaves archived teams out', async () => {
  await using bot = await startInCompany(firstWeek, {}, [{ ...teams.growth, isArchived: true }, teams.mobile]);
  const answer = await answerTo(bot, 'Zoe Admin', '/sprint all');
  expect(answer).toContain('Mobile');
  expect(answer).not.toContain('Growth');
});

it('says what to do while there are none', async () => {
  await using bot = await startInCompany(firstWeek, {}, []);
  expect(await answerTo(bot, 'Zoe Admin', '/sprint all')).toContain('an admin adds them with /roofshot teams');
});

it('turns its pages in place, every team on one of them', { tags: ['long'] }, async () => {
  const many = Array.from({ length: 45 }, (_, i): Team => {
    return { ...teams.mobile, id: `team-${i}`, name: `Team ${String(i + 1).padStart(2, '0')}` };
  });
  await using bot = await startInCompany(firstWeek, {}, many);
  const ben = bot.slack.person('Ben Okoye');

  await ben.command('/sprint all', { in: 'general' });
  const pages = [await lastAnswer(bot, 'Ben Okoye')];
  while (pages.at(-1)?.includes('[Next page]')) {
    await ben.press('Next page', { in: 'general' });
    pages.push(await lastAnswer(bot, 'Ben Okoye'));
  }

  const numbers = pages.flatMap((page) => [...page.matchAll(/^Team (\d\d)/gm)].map(([, number]) => Number(number)));
  expect(numbers).toEqual(Array.from({ length: 45 }, (_, i) => i + 1));
  expect(pages[0]).toContain('Page 1 of 3');
  expect(pages[2]).toContain('[Page before] [Only my teams]');
  await ben.press('Page before', { in: 'general' });
  expect(await ben.sees('general')).toEqual([expect.stringContaining('Page 2 of 3')]);
});

it('shows five goals of a team, and how many more there are', async () => {
  await using bot = await startInCompany(firstWeek, {}, [teams.growth]);
  await store(bot, teams.growth, 21, 'Pay by invoice');
  const answer = await answerTo(bot, 'Ben Okoye', '/sprint all');
  expect(answer.match(/Pay by invoice/g)).toHaveLength(5);
  expect(answer).toContain('🚀 Growth  21 proposed');
  expect(answer).toContain('and 16 more');
});

async function store({ store, now }: BotUnderTest, team: Team, count: number, title: string): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const asked = { owner: 'UFAY', proposer: 'UFAY', proposedAt: now() };
    const goal = aGoal({ id: `${team.id}/${i}`, team: team.id, sprint: 42, title, ...asked });
    await store.goals.add(goal, goal.id, { by: 'UFAY', at: now() });
  }
}
