import { bringSprints } from '../../../src/exchange/bring-sprints.ts';
import { readSprintsJson } from '../../../src/exchange/sprints-file.ts';
import type { Person } from '../../../src/local/index.ts';
import { type BotUnderTest, startBot } from '../../support/bot.ts';
import { propose } from '../../support/companies/goals-company.ts';
import { settle } from '../../support/companies/week-company.ts';

/** How people are with their forms and buttons. */
type Manner = (bot: BotUnderTest) => BotUnderTest;
const asUsual: Manner = (bot) => bot;

/** Three weeks, from 1 to 15 Dec 2026, in which all is done to goals that can be, by people and by time. */
export async function liveWithGoals(as: Manner = asUsual): Promise<BotUnderTest> {
  const bot = await liveUntilVotes(as);
  await bot.until('2026-12-09T10:30:00Z');
  await bot.slack.person('Cat Lindqvist').press('Right goal? Yes', { in: 'planning', near: 'Invoices by post [' });
  await bot.until('2026-12-09T18:30:00Z');
  await lookBack(bot);
  await finalise(bot);
  await bot.until('2026-12-15T12:00:00Z');
  await endIt(bot);
  return bot;
}

/** The first week of them, to the Tuesday on which everybody has voted. */
export async function liveUntilVotes(as: Manner = asUsual): Promise<BotUnderTest> {
  const setUpAt = '2026-12-01T12:00:00Z';
  const bot = as(await startBot(setUpAt));
  await settle(bot.store, { setUpAt, first: ['2026-11-30', '2026-12-11'], settings: { goalLimit: 5 } });
  await begin(bot);
  await bot.until('2026-12-02T12:00:00Z');
  await stepOnToes(bot);
  await bot.until('2026-12-08T11:00:00Z');
  await speakOfProposals(bot);
  await vote(bot);
  return bot;
}

/** Opens a goal's card from the glance at its sprint. */
async function open(who: Person, title: string, sprint = 43): Promise<void> {
  await who.command(`/sprint ${sprint}`, { in: 'growth' });
  await who.press('Open', { in: 'growth', near: `${title} [` });
}

async function begin(bot: BotUnderTest): Promise<void> {
  await bringSprints(past, readSprintsJson(past), bot.store, { by: 'UZOE', at: bot.now() }, () => {});
  const ana = bot.slack.person('Ana Lopez');
  await open(ana, 'Old ways', 41);
  await ana.press('Edit');
  await ana.submit({ Owner: 'Ben Okoye', Kind: 'Roofshot' });
  await ana.close({ all: true });
  const now = { Sprint: 'Sprint 42 · Mon 30 Nov – Fri 11 Dec' };
  for (const title of ['Cards', 'Keys', 'Speed', 'Docs', 'Stars']) await propose(bot, 'Ben Okoye', title, now);
  await propose(bot, 'Fay Osei', 'Maps', now);
  await propose(bot, 'Ben Okoye', 'Invoices', { 'Other teams needed': ['Mobile'] });
  for (const title of ['Posters', 'Stamps', 'Letters']) await propose(bot, 'Ben Okoye', title);
}

const old = { title: 'Old ways', owner_as_written: null, kind: null, outcome: null };
const past = JSON.stringify({
  sprints: [{ sprint: { name: '41', start: '2026-11-16', end: '2026-11-27' }, team: '🚀 Growth', goals: [old] }],
});

async function stepOnToes({ slack }: BotUnderTest): Promise<void> {
  const cat = slack.person('Cat Lindqvist');
  const shared = { 'Why now': 'It burns', Kind: 'Roofshot' };
  const overtaken = { 'Which goal yields': 'Stars', 'What becomes of that goal': 'It is dropped: overtaken' };
  await cat.command('/goal toes', { in: 'growth' });
  await cat.submit({ ...shared, 'What comes in': 'Fire', ...overtaken });
  const less = { 'Which goal yields': 'Docs', 'What becomes of that goal': 'It stays, with less' };
  await cat.command('/goal toes', { in: 'growth' });
  await cat.submit({ ...shared, 'What comes in': 'Water', ...less, 'If it stays: what of it': 'Half' });
  await cat.submit();
}

async function speakOfProposals({ slack }: BotUnderTest): Promise<void> {
  const [ben, cat] = [slack.person('Ben Okoye'), slack.person('Cat Lindqvist')];
  await open(cat, 'Invoices');
  await cat.press('Object');
  await cat.submit({ 'What does not hold of it?': 'Clear', Why: 'Which *customers*?' });
  await slack.person('Fay Osei').press('We can', { in: 'mobile' });
  await open(ben, 'Invoices');
  await ben.press('Answer');
  await ben.submit({ 'Your answer': 'All <of> them' });
  await ben.press('Edit');
  await ben.submit({ Goal: 'Invoices by post', Owner: 'Cat Lindqvist' });
  await ben.close({ all: true });
  await open(ben, 'Stamps');
  await ben.press('Move to another sprint');
  await ben.submit({ 'To which sprint': '44' });
  await ben.close({ all: true });
  await open(ben, 'Letters');
  await ben.press('Drop');
  await ben.submit({ Why: 'Nobody writes' });
  await ben.close({ all: true });
}

async function vote({ slack }: BotUnderTest): Promise<void> {
  const says = {
    'Ben Okoye': ['Nailed: Docs', 'Nailed: Water', 'Scraped: Cards', 'Failed: Speed', 'Nailed: Keys'],
    'Cat Lindqvist': ['Nailed: Docs', 'Nailed: Water', 'Scraped: Cards', 'Failed: Speed', 'Failed: Keys'],
  };
  for (const [name, choices] of Object.entries(says)) {
    for (const choice of choices) await slack.person(name).press(choice, { in: 'growth' });
  }
}

async function lookBack({ slack }: BotUnderTest): Promise<void> {
  const [ben, cat] = [slack.person('Ben Okoye'), slack.person('Cat Lindqvist')];
  await slack.person('Ana Lopez').press('Nailed: Keys', { in: 'direct' });
  await slack.person('Fay Osei').press('Nailed: Maps', { in: 'mobile' });
  await open(ben, 'Cards', 42);
  await ben.press('Say what is left', { in: 'modal' });
  const kept = { 'What becomes of it?': 'keep', 'Who finishes it, if it is kept': 'Cat Lindqvist' };
  await ben.submit({ 'What is left to do?': 'The <last> page', ...kept });
  await ben.close({ all: true });
  await open(ben, 'Speed', 42);
  await ben.press('Write the lesson', { in: 'modal' });
  await ben.submit({ 'What did we learn?': 'Measure *first*', 'What becomes of it?': 'reshape' });
  await ben.submit({ Goal: 'Measured speed' });
  await ben.close({ all: true });
  await open(cat, 'Water', 42);
  await cat.press('Correct the outcome', { in: 'modal' });
  await cat.submit({ 'How did it go?': 'failed', Why: 'It *leaked*' });
  await cat.close({ all: true });
}

/** What comes too late for the lead's choice, and what nobody finalises. */
async function finalise(bot: BotUnderTest): Promise<void> {
  const [ana, ben] = [bot.slack.person('Ana Lopez'), bot.slack.person('Ben Okoye')];
  await ana.press('Finalise', { in: 'direct' });
  await ana.submit({ 'Goals that Sprint 43 commits to': ['Invoices by post'] });
  await ana.submit({ Posters: 'later/45', 'Measured speed': 'drop' });
  await bot.until('2026-12-10T11:00:00Z');
  await ben.press('Divide the work', { in: 'growth' });
  await ben.press('Who works on it', { in: 'modal', near: 'Invoices by post' });
  await ben.submit({ 'Who helps': ['Ana Lopez'] });
  await ben.close({ all: true });
  await propose(bot, 'Ben Okoye', 'Pins');
  await propose(bot, 'Fay Osei', 'Trails');
}

/** The owner of one goal leaves, and the team of another is archived. */
async function endIt({ slack }: BotUnderTest): Promise<void> {
  const [zoe, ana, cat] = [slack.person('Zoe Admin'), slack.person('Ana Lopez'), slack.person('Cat Lindqvist')];
  await cat.openHome();
  await cat.press('Done?', { in: 'home' });
  await cat.submit({ 'Is it done?': 'done' });
  await slack.admin.deactivate('UCAT');
  await open(ana, 'Invoices by post');
  await ana.press('Edit');
  await ana.submit({ Owner: 'Ben Okoye' });
  await ana.close({ all: true });
  await zoe.command('/roofshot teams');
  await zoe.press('Archive Mobile');
  await zoe.close({ all: true });
}
