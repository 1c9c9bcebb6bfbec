import { expect, it } from 'vitest';
import { ended, reads, startAfterVotes } from './ended-sprint.ts';

const summary = 'Sprint 42: how it went';

it('shows in the summary what was done beside the goals, as it comes', { tags: ['long'] }, async () => {
  await using bot = await startAfterVotes([ended('pay', 'nailed')]);
  const ben = bot.slack.person('Ben Okoye');
  expect(await reads(bot, 'Ana Lopez', 'growth', summary)).not.toContain('Sidequests');

  await ben.command('/sidequest Fix the *flaky* test', { in: 'growth' });
  await ben.command('/sidequest done', { in: 'growth' });
  await ben.command('/sprint retro', { in: 'growth' });
  await ben.submit({ 'What will we do about it?': 'Mute <alerts>', 'Who does it?': 'Cat Lindqvist' });

  const seen = await reads(bot, 'Ana Lopez', 'growth', summary);
  expect(seen).toContain('Sidequests: 1 done\n• :sparkles: Fix the *flaky* test · @Ben Okoye');
  expect(seen).toContain('What the retro agreed on\n• Mute <alerts>  @Cat Lindqvist');

  await bot.slack.person('Cat Lindqvist').press('Done', { in: 'Roofshot', near: 'Mute <alerts>' });
  expect(await reads(bot, 'Ana Lopez', 'growth', summary)).toContain(':white_check_mark: Mute <alerts>');
});

it('shows whose toes were stepped on, why, and what yielded', { tags: ['long'] }, async () => {
  await using bot = await startAfterVotes([ended('pay', 'nailed')]);
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/goal toes Log in works again', { in: 'growth' });
  await ben.submit({
    'Why now': 'Nobody gets <in>',
    Kind: 'Roofshot',
    Owner: 'Ben Okoye',
    'Which goal yields': 'None: we do it all',
  });
  expect(await ben.seesModal()).toBe('');
  const seen = await reads(bot, 'Ana Lopez', 'growth', summary);
  expect(seen).toContain(':footprints: @Ben Okoye stepped on toes: Log in works again came in.');
  expect(seen).toContain('Why Nobody gets <in>\nYields no goal');
});
