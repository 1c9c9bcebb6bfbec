import { LogLevel } from '@slack/logger';
import { afterEach, expect, it } from 'vitest';
import { logFromStart } from '../../../src/log.ts';
import { closed, opened, outcomesOf, pay, startVote, voteIn } from './votes-company.ts';

const nailed = 'Nailed: Customers pay by invoice';
const failed = 'Failed: Customers pay by invoice';
const four = ['Ana Lopez', 'Ben Okoye', 'Cat Lindqvist', 'Eve Tanaka'];
/** Owned by Eve of another team, so that four may vote. */
const goals = [{ ...pay, owner: 'UEVE' }];

it('says openly what is promised and what is not', { tags: ['long'] }, async () => {
  await using bot = await startVote({ isAnonymous: true });
  const words = await voteIn(bot);
  expect(words).toContain('Anonymous: at the close, ballots lose every trace of who cast them');
  expect(words).toContain('whoever runs the bot’s server could look');
});

it('lets people change their vote and find it again, and shows counts from four ballots on', {
  tags: ['long'],
}, async () => {
  await using bot = await startVote({ isAnonymous: true, goals });
  for (const name of four.slice(0, 3)) await bot.slack.person(name).press(failed, { in: 'growth' });
  const eve = bot.slack.person('Eve Tanaka');
  await eve.command('/sprint vote');
  await eve.submit({ 'choice-pay': ':red_circle: Failed', 'note-pay': 'We never began' });
  for (const name of four.slice(0, 3)) await bot.slack.person(name).press(nailed, { in: 'growth' });
  await eve.command('/sprint vote');
  expect(await eve.seesModal()).toContain('(x) :red_circle: Failed');
  await bot.until(closed);
  expect(await outcomesOf(bot)).toEqual(['nailed, voted']);
  expect(await voteIn(bot, 'has closed')).toContain('Customers pay by invoice: nailed (3 nailed, 1 failed)');
  const ana = bot.slack.person('Ana Lopez');
  await ana.press('Results and notes', { in: 'growth' });
  expect(await ana.seesModal()).toContain('We never began');
  expect(await ana.seesModal()).not.toContain('@Eve');
});

it('shows the result alone of three ballots', { tags: ['long'] }, async () => {
  await using bot = await startVote({ isAnonymous: true, goals });
  for (const name of four.slice(0, 3)) await bot.slack.person(name).press(nailed, { in: 'growth' });
  await bot.until(closed);
  expect(await voteIn(bot, 'has closed')).toMatch(/Customers pay by invoice: nailed\n/);
  expect((await bot.store.votes.ofTeam('growth', 42))?.closed?.results).toMatchObject([{ counts: null, notes: [] }]);
});

it('keeps the team’s setting while a vote is open', { tags: ['long'] }, async () => {
  await using bot = await startVote({ isAnonymous: true });
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot teams');
  await zoe.press('Edit', { in: 'modal' });
  await zoe.submit({ votes: 'Named' });
  expect(await zoe.seesModal()).toContain('A vote of this team is open, and stays as it opened');
  expect((await bot.store.teams.find('growth'))?.hasAnonymousVotes).toBe(true);
});

const said: string[] = [];
const own = { ...console };
afterEach(() => void Object.assign(console, own));

it('leaves no trace of a ballot in the log or the record of changes, whatever the log tells', {
  tags: ['long'],
}, async () => {
  const keep = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  Object.assign(console, { log: keep, debug: keep, info: keep, warn: keep, error: keep });
  const { log, started } = logFromStart(LogLevel.DEBUG);
  started();
  log.debug('http request result: {"ok":true,"view":{"initial_value":"Unheard-of words"}}');
  log.debug('what was sent', { note: 'Unheard-of words' });
  await using bot = await startVote({ isAnonymous: true, at: opened, circumstances: { log } });
  const ben = bot.slack.person('Ben Okoye');
  await ben.command('/sprint vote');
  await ben.submit({ 'choice-pay': ':red_circle: Failed', 'note-pay': 'Unheard-of words' });
  await ben.press('Vote with notes', { in: 'growth' });
  await ben.press(nailed, { in: 'growth' });
  Object.assign(console, own);

  expect(said.join('\n')).toContain('http request body');
  expect(said.join('\n')).not.toMatch(/Unheard-of words|red_circle|vote-nailed/);
  const changes = await bot.store.changes.of('goal', 'pay');
  expect(changes.every(({ by }) => by !== 'UBEN')).toBe(true);
});

/** What the log tells at its most talkative of a vote in which the two say these, without what differs by the clock alone. */
async function logOf(choices: Record<string, string>): Promise<string[]> {
  const told: string[] = [];
  const keep = (...words: unknown[]) => void told.push(words.map(String).join(' '));
  Object.assign(console, { log: keep, debug: keep, info: keep, warn: keep, error: keep });
  const { log, started } = logFromStart(LogLevel.DEBUG);
  started();
  await using bot = await startVote({ isAnonymous: true, at: opened, circumstances: { log } });
  for (const [name, label] of Object.entries(choices)) {
    await bot.slack.person(name).command('/sprint vote');
    await bot.slack.person(name).submit({ 'choice-pay': label, 'note-pay': `It was ${label}` });
    await bot.slack.person(name).press(label.includes('Nailed') ? nailed : failed, { in: 'growth' });
  }
  await bot.until(closed);
  Object.assign(console, own);
  return told.map((line) => line.replaceAll(/\d+/g, '#')).sort();
}

it('says the same in the log whoever voted how', { tags: ['long'] }, async () => {
  const [yes, no] = [':large_green_circle: Nailed', ':red_circle: Failed'];
  const one = await logOf({ 'Ben Okoye': yes, 'Cat Lindqvist': no });
  const other = await logOf({ 'Ben Okoye': no, 'Cat Lindqvist': yes });
  expect(one.join()).toContain('http request body');
  expect(new Set(one)).toEqual(new Set(other));
});
