import { expect, it } from 'vitest';
import { learn, past, startLookingBack } from './history-company.ts';

it('finds lessons by words of theirs, of the goal or of the team, whatever their accents and script', {
  tags: ['long'],
}, async () => {
  await using bot = await startLookingBack();
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.command('/sprint lessons', { in: 'growth' });
  const all = await cat.seesModal();
  expect(all).toContain('3 lessons, the newest first.');
  expect(all.indexOf('移行は夜にしない')).toBeLessThan(all.indexOf('Größe matters: *measure* & <!here> first'));
  expect(all).toContain(':red_circle: Failed Search in Ελληνικά & <!channel> *bold*  ·  🚀 Growth  ·  Sprint 43');

  for (const [words, found] of [
    ['GROSSE', 'Größe matters'],
    ['ελληνικα measure', 'Größe matters'],
    ['夜', '移行は夜にしない'],
    ['platform', '移行は夜にしない'],
    ['growth post', 'Nobody reads post'],
  ] as const) {
    await cat.submit({ 'Words of the lesson, its goal or its team': words });
    expect(await cat.seesModal()).toContain('1 of 3 lessons.');
    expect(await cat.seesModal()).toContain(found);
  }
  await cat.submit({ 'Words of the lesson, its goal or its team': 'post zebra' });
  expect(await cat.seesModal()).toContain('No lesson has all of these words. Fewer or shorter ones?');
  await cat.close();

  await cat.command('/sprint lessons nobody READS', { in: 'growth' });
  expect(await cat.seesModal()).toContain('1 of 3 lessons');
  await cat.press('Open', { in: 'modal' });
  expect(await cat.seesModal()).toContain('Lesson: Nobody reads post: ask first');
});

it('turns pages of what was searched for, not of what was typed since', { tags: ['long'] }, async () => {
  const many = Array.from({ length: 23 }, (_, i) => past(`m${i}`, 42, 'failed'));
  await using bot = await startLookingBack(many);
  for (const { id } of many) await learn(bot, id, `Many ${id}.`);
  const cat = bot.slack.person('Cat Lindqvist');
  await cat.command('/sprint lessons many', { in: 'growth' });
  expect(await cat.seesModal()).toContain('23 of 26 lessons, the newest first. Page 1 of 3.');
  await cat.fill({ 'Words of the lesson, its goal or its team': 'something else' });
  await cat.press('Next page', { in: 'modal' });
  await cat.press('Next page', { in: 'modal' });
  expect(await cat.seesModal()).toContain('Page 3 of 3.');
  expect((await cat.seesModal()).match(/Many m\d+\./g)).toHaveLength(3);
  await cat.press('Page before', { in: 'modal' });
  expect(await cat.seesModal()).toContain('Page 2 of 3.');
});
