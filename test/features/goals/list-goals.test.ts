import { expect, it } from 'vitest';
import { firstWeek, propose, startInCompany, storeProposals } from '../../support/companies/goals-company.ts';

const answerTo = async (bot: Awaited<ReturnType<typeof startInCompany>>, person: string, command: string) => {
  const reader = bot.slack.person(person);
  await reader.command(command, { in: 'general' });
  return (await reader.sees('general')).at(-1);
};

it('lists the goals of one’s teams for this sprint and the next, each with its card', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice', { Sprint: '42' });
  await propose(bot, 'Ben Okoye', 'Customers pay by card', { Sprint: '43' });
  await propose(bot, 'Ben Okoye', 'Far away', { Sprint: '44' });
  await propose(bot, 'Dan Rossi', 'Another team’s');
  expect(await answerTo(bot, 'Cat Lindqvist', '/goal list')).toBe(
    [
      'Goals of your teams, this sprint and next',
      'Sprint 42 · Mon 30 Nov – Fri 11 Dec',
      '🚀 Growth',
      'Customers pay by invoice [Open]',
      ':house: Roofshot  ·  @Ben Okoye  ·  :dart: committed, joined the running sprint',
      'Sprint 43 · Mon 14 – Fri 25 Dec',
      '🚀 Growth',
      'Customers pay by card [Open]',
      ':house: Roofshot  ·  @Ben Okoye  ·  :calendar: planned',
      '[Propose a goal]',
    ].join('\n'),
  );
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.press('Open', { in: 'general', near: 'Customers pay by card [Open]' });
  expect(await cat.seesModal()).toContain('Goal\nCustomers pay by card');
});

it('says where a team has none yet', async () => {
  await using bot = await startInCompany(firstWeek);
  expect(await answerTo(bot, 'Cat Lindqvist', '/goal list')).toContain('🚀 Growth\nNothing yet\nSprint 43');
});

it('leaves dropped goals out', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  const ben = bot.slack.person('Ben Okoye');
  await ben.press('Open', { in: 'growth', near: 'Customers pay by invoice [Open]' });
  await ben.press('Drop');
  await ben.submit({ Why: 'No' });
  expect(await answerTo(bot, 'Cat Lindqvist', '/goal list')).not.toContain('invoice');
});

it('lists those of every team by /goal list all, to anybody', { tags: ['long'] }, async () => {
  await using bot = await startInCompany(firstWeek);
  expect(await answerTo(bot, 'Gil Guest', '/goal list all')).toContain(
    'Nobody has proposed a goal for this sprint or the next one yet.',
  );
  await propose(bot, 'Ben Okoye', 'Customers pay by invoice');
  await propose(bot, 'Dan Rossi', 'Tables are sharded');
  const list = await answerTo(bot, 'Gil Guest', '/goal list ALL');
  expect(list).toContain('~Core~ Platform\nTables are sharded [Open]');
  expect(list).toContain('🚀 Growth\nCustomers pay by invoice [Open]');
  expect(list).not.toContain('Mobile');
});

it('tells somebody in no team how to see the others’', async () => {
  await using bot = await startInCompany(firstWeek);
  expect(await answerTo(bot, 'Zoe Admin', '/goal list')).toContain('/goal list all shows those of every team.');
});

it('turns the pages of a long list in place', async () => {
  await using bot = await startInCompany(firstWeek);
  await storeProposals(bot, 21);
  const ben = bot.slack.person('Ben Okoye');
  const first = await answerTo(bot, 'Ben Okoye', '/goal list all');
  expect(first).toContain('Page 1 of 3\n[Next page] [Propose a goal]');
  expect(first).not.toContain('Customers pay in 11 ways');

  await ben.press('Next page', { in: 'general' });
  await ben.press('Next page', { in: 'general' });
  const all = await ben.sees('general');
  expect(all).toHaveLength(1);
  expect(all[0]).toContain('Customers pay in 21 ways [Open]');
  expect(all[0]).toContain('Page 3 of 3\n[Page before] [Propose a goal]');
});

it('takes a title that begins with “list” for neither', async () => {
  await using bot = await startInCompany(firstWeek);
  expect(await answerTo(bot, 'Ben Okoye', '/goal list of customers')).toContain(
    'To propose a goal whose title begins with “list”, type /goal alone.',
  );
});

it('is in the help of /goal', async () => {
  await using bot = await startInCompany(firstWeek);
  expect(await answerTo(bot, 'Ben Okoye', '/goal help')).toContain(
    '/goal [title] proposes a big goal for a sprint\n/goal list [all] lists the goals of your teams, or of every team',
  );
});
