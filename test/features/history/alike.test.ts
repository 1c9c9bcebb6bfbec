import { expect, it } from 'vitest';
import { past, startLookingBack } from './history-company.ts';

const invoices = 'Ship the invoices by post';
const answers = { Kind: 'Roofshot' };
const asked = 'A goal like this failed: “Invoices by post” (Sprint 42). Lesson: Nobody reads post: ask first';

it('shows whoever proposes the like of a failed goal its lesson, once, and takes it as it is', {
  tags: ['long'],
}, async () => {
  await using bot = await startLookingBack();
  const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
  await ben.command(`/goal ${invoices}`);
  expect(await ben.seesModal()).not.toContain('A goal like this');
  await ben.submit(answers);
  expect(await ben.seesModal()).toContain(asked);
  expect(await ben.seesModal()).toContain('[Propose as it is]');
  expect(await bot.store.goals.ofTeam('growth', 49)).toEqual([]);
  await ben.submit();
  const [goal] = await bot.store.goals.ofTeam('growth', 49);
  expect(goal).toMatchObject({ title: invoices });

  await cat.command('/goal list', { in: 'growth' });
  await cat.press('Open', { in: 'growth', near: invoices });
  expect(await cat.seesModal()).toContain(asked);
});

it('shows what is left of one that was scraped again and again, and whose another team’s was', {
  tags: ['long'],
}, async () => {
  await using bot = await startLookingBack();
  const [ben, cat] = [bot.slack.person('Ben Okoye'), bot.slack.person('Cat Lindqvist')];
  await ben.command('/goal A second try at the offline mode');
  await ben.submit(answers);
  expect(await ben.seesModal()).toContain(
    'A goal like this was scraped again and again: “Offline mode, second try” (Sprint 45). Left: The sync, still',
  );
  await cat.command('/goal データベース移行');
  await cat.submit(answers);
  expect(await cat.seesModal()).toContain('(~Core~ Platform, Sprint 47). Lesson: 移行は夜にしない');
});

it('says nothing of goals that were nailed, scraped once, or failed without a lesson', { tags: ['long'] }, async () => {
  await using bot = await startLookingBack([
    past('n', 42, 'nailed', { title: 'Paint the office walls' }),
    past('s', 42, 'scraped', { title: 'Water the office plants' }),
    past('f', 42, 'failed', { title: 'Feed the office cat' }),
  ]);
  const ben = bot.slack.person('Ben Okoye');
  for (const title of ['Paint the office walls', 'Water the office plants', 'Feed the office cat']) {
    await ben.command(`/goal ${title}`);
    await ben.submit({ ...answers, Sprint: 'Sprint 49 · Mon 14 – Fri 25 Dec' });
  }
  expect(await bot.store.goals.ofTeam('growth', 49)).toHaveLength(3);
});
