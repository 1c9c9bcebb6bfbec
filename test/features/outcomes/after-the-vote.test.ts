import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { ended, nextBegins, reads, startAfterVotes } from './ended-sprint.ts';

const scraped = ended('pay', 'scraped', { title: 'Pay by *invoice*' });
const failed = ended('fast', 'failed', { title: 'Twice as fast', owner: 'UCAT', kind: 'moonshot' });
const summary = 'Sprint 42: how it went';

describe('the owner of a scraped goal', () => {
  it('is asked privately and says what is left: it is kept as a tidy-up, and everybody sees it', {
    tags: ['long'],
  }, async () => {
    await using bot = await startAfterVotes([scraped]);
    const ben = bot.slack.person('Ben Okoye');
    expect(await reads(bot, 'Ana Lopez', 'growth', summary)).toContain(
      'What is left, asked of @Ben Okoye: Pay by *invoice*',
    );

    await ben.press('Say what is left', { in: 'Roofshot' });
    await ben.submit({
      'What is left to do?': 'The <last> page',
      'What becomes of it?': 'keep',
      'Who finishes it, if it is kept': 'Cat Lindqvist',
    });
    expect(await ben.seesModal()).toBe('');

    const seen = await reads(bot, 'Ana Lopez', 'growth', summary);
    expect(seen).toContain('Left: The <last> page\n:broom: Kept as a tidy-up of Sprint 43 for @Cat Lindqvist');
    expect(seen).toContain(':broom: Tidy-up: The <last> page [Done?]\n@Cat Lindqvist');
    expect(seen).not.toContain('Still open');
    expect(await reads(bot, 'Ben Okoye', 'Roofshot', 'Sprint 42')).toContain("you've said all there is to say");
    expect(await reads(bot, 'Ana Lopez', 'Roofshot', 'Pay by')).toContain(
      '@Ben Okoye has said more about Pay by *invoice*',
    );
  });

  it('reshapes it: a new proposal, linked, with the old words to begin with', { tags: ['long'] }, async () => {
    await using bot = await startAfterVotes([scraped]);
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Say what is left', { in: 'growth' });
    await ben.submit({ 'What is left to do?': 'All of Asia', 'What becomes of it?': 'reshape' });
    expect(await ben.seesModal()).toContain('Pay by *invoice*');
    await ben.submit({ Goal: 'Pay by invoice in Asia' });
    expect(await ben.seesModal()).toBe('');

    expect(await reads(bot, 'Ana Lopez', 'growth', summary)).toContain(':recycle: Reshaped: there is a new proposal');
    const [proposal] = await bot.store.goals.ofTeam('growth', 43);
    expect(proposal).toMatchObject({
      title: 'Pay by invoice in Asia',
      state: 'proposed',
      owner: 'UBEN',
      kind: 'roofshot',
    });
    const predecessors = await bot.store.endings.predecessors([proposal!]);
    expect(predecessors.get(proposal!.id)?.title).toBe('Pay by *invoice*');
  });

  it('who closes the second form has said what is left, and is still asked what becomes of it', {
    tags: ['long'],
  }, async () => {
    await using bot = await startAfterVotes([scraped]);
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Say what is left', { in: 'growth' });
    await ben.submit({ 'What is left to do?': 'All of Asia', 'What becomes of it?': 'reshape' });
    await ben.close();
    const seen = await reads(bot, 'Ana Lopez', 'growth', summary);
    expect(seen).toContain('Left: All of Asia');
    expect(seen).toContain('What becomes of it, asked of @Ben Okoye');
    expect(await bot.store.goals.ofTeam('growth', 43)).toEqual([]);
  });

  it('drops the rest, and changes their mind before the sprint begins', { tags: ['long'] }, async () => {
    await using bot = await startAfterVotes([scraped]);
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Say what is left', { in: 'growth' });
    await ben.submit({ 'What is left to do?': 'One page', 'What becomes of it?': 'drop' });
    expect(await reads(bot, 'Ana Lopez', 'growth', summary)).toContain(':wastebasket: Dropped: it ends here');
    expect(await bot.store.endings.tidyUpsOf(['growth'], 43)).toEqual([]);
  });

  it('goes back to the goal’s card, which shows it', { tags: ['long'] }, async () => {
    await using bot = await startAfterVotes([scraped]);
    const ana = bot.slack.person('Ana Lopez');
    await ana.command('/sprint 42', { in: 'growth' });
    await ana.press('Open', { in: 'growth', near: 'working day' });
    await ana.press('Say what is left', { in: 'modal' });
    await ana.submit({ 'What is left to do?': 'All of Asia', 'What becomes of it?': 'reshape' });
    await ana.submit({ Goal: 'Pay by invoice in Asia' });
    const card = await ana.seesModal();
    expect(card).toContain('Left: All of Asia\n:recycle: Reshaped: there is a new proposal');
    expect(card).toContain('[Change what is left]');
    await ana.press('Correct the outcome', { in: 'modal' });
    await ana.submit({ 'How did it go?': 'failed', Why: 'Nobody can pay' });
    expect(await ana.seesModal()).toContain('Corrected: Nobody can pay');
  });

  it('hears beside the field what is missing, and loses nothing typed', { tags: ['long'] }, async () => {
    await using bot = await startAfterVotes([scraped]);
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Say what is left', { in: 'growth' });
    await ben.submit({ 'What is left to do?': '\u200b', 'What becomes of it?': 'keep' });
    expect(await ben.seesModal()).toContain('Please write a few words.');
    await ben.submit({ 'What is left to do?': 'A page', 'Who finishes it, if it is kept': 'Gil Guest' });
    expect(await ben.seesModal()).toContain('Gil Guest is a guest here.');
  });
});

describe('the owner of a failed goal', () => {
  it('writes the lesson, which the team reads, and may not keep it', { tags: ['long'] }, async () => {
    await using bot = await startAfterVotes([failed]);
    const cat = bot.slack.person('Cat Lindqvist');
    expect(await reads(bot, 'Ana Lopez', 'growth', summary)).toContain('Lesson asked of @Cat Lindqvist');
    await cat.press('Write the lesson', { in: 'Roofshot' });
    expect(await cat.seesModal()).not.toContain('Keep: tidy it up');
    await cat.submit({ 'What did we learn?': 'Measure first', 'What becomes of it?': 'drop' });
    expect(await reads(bot, 'Ana Lopez', 'growth', summary)).toContain('Lesson: Measure first');
  });
});

describe('somebody else', () => {
  it('may not answer for the owner, and hears who can', { tags: ['long'] }, async () => {
    await using bot = await startAfterVotes([failed]);
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Write the lesson', { in: 'growth' });
    expect((await ben.sees('growth')).at(-1)).toContain(
      "You can't say what becomes of this goal; @Cat Lindqvist (owner)",
    );
    expect(await ben.seesModal()).toBe('');
  });

  it('who leads answers for them, and is told nothing of what they did themselves', { tags: ['long'] }, async () => {
    await using bot = await startAfterVotes([failed]);
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Write the lesson', { in: 'growth' });
    await ana.submit({ 'What did we learn?': 'Ask customers', 'What becomes of it?': 'drop' });
    expect(await reads(bot, 'Ben Okoye', 'growth', summary)).toContain('Lesson: Ask customers');
    expect((await ana.sees('Roofshot')).some((text) => text.includes('has said more'))).toBe(false);
  });
});

describe('next sprint’s workload', () => {
  it('is 2/3 to 1/3, and half to half after a scrape, in what was posted already, too', {
    tags: ['long'],
  }, async () => {
    await using bot = await startAfterVotes([ended('pay', 'nailed')]);
    const workload = 'about 20 for big goals, 10 for other work';
    expect(await reads(bot, 'Ben Okoye', 'growth', summary)).toContain(workload);
    await bot.until('2026-12-10T12:00:00Z');
    expect(await reads(bot, 'Ben Okoye', 'growth', 'Your own session')).toContain(workload);

    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Open', { in: 'growth', near: 'Nailed' });
    await ben.press('Correct the outcome', { in: 'modal' });
    await ben.submit({ 'How did it go?': 'scraped', Why: 'One page was missing' });
    const half = 'about 15 for one new big goal, 15 for tidy-up and other work';
    const seen = await reads(bot, 'Ben Okoye', 'growth', summary);
    expect(seen).toContain(half);
    expect(seen).toContain('Corrected by @Ben Okoye (the vote said nailed): One page was missing');
    expect(await reads(bot, 'Ben Okoye', 'growth', 'Your own session')).toContain(half);
    expect(await reads(bot, 'Ana Lopez', 'Roofshot', 'has said more')).toContain('Corrected (the vote said nailed)');
  });
});

describe('when the next sprint begins', () => {
  it('the summary is final, and an outcome stands', { tags: ['long'] }, async () => {
    await using bot = await startAfterVotes([scraped]);
    await bot.until(nextBegins);
    expect(await reads(bot, 'Ana Lopez', 'growth', summary)).toContain('final');
    const at = Temporal.Instant.from(nextBegins);
    expect(bot.now().equals(at)).toBe(true);
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Open the goal', { in: 'Roofshot' });
    expect(await ben.seesModal()).not.toContain('Correct the outcome');
  });

  it('what is left is still asked, and a tidy-up is then for the sprint that runs', { tags: ['long'] }, async () => {
    await using bot = await startAfterVotes([scraped]);
    await bot.sleepUntil('2026-12-15T10:00:00Z');
    const ben = bot.slack.person('Ben Okoye');
    await ben.press('Say what is left', { in: 'Roofshot' });
    await ben.submit({ 'What is left to do?': 'A page', 'What becomes of it?': 'keep' });
    expect(await bot.store.endings.tidyUpsOf(['growth'], 43)).toMatchObject([
      { owner: 'UBEN', state: 'open', left: 'A page' },
    ]);
  });
});
