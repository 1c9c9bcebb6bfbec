import { expect, it } from 'vitest';
import { bringSprints } from '../../../src/exchange/bring-sprints.ts';
import { readSprintsJson } from '../../../src/exchange/sprints-file.ts';
import { byImport } from '../../../src/shared/by-time.ts';
import { firstWeek, startInCompany } from '../../support/companies/goals-company.ts';
import { liveUntilVotes } from './lived-goals.ts';

const long = { tags: ['long'] };
const goal = { title: 'Old ways', owner_as_written: null, kind: null, outcome: null };
const past = JSON.stringify({
  sprints: [{ sprint: { name: '41', start: '2026-11-16', end: '2026-11-27' }, team: '🚀 Growth', goals: [goal] }],
});

it(
  'says of what a program brought in that nobody in Slack did, and asks its owner what it is asked',
  long,
  async () => {
    await using bot = await startInCompany(firstWeek);
    await bringSprints(past, readSprintsJson(past), bot.store, { by: byImport, at: bot.now() }, () => {});
    const [ana, cat] = [bot.slack.person('Ana Lopez'), bot.slack.person('Cat Lindqvist')];
    await ana.command('/sprint 41', { in: 'growth' });
    await ana.press('Open', { in: 'growth', near: 'Old ways [' });
    expect(await ana.seesModal()).toContain('owned by no owner; imported by whoever runs Roofshot');
    expect(await ana.seesModal()).toContain('• Today 10:00 · Whoever runs Roofshot imported it');
    await ana.press('Edit');
    await ana.submit({ Owner: 'Ben Okoye', Kind: 'Roofshot' });
    await ana.press('Object');
    await ana.submit({ 'What does not hold of it?': 'Clear', Why: 'Which?' });
    await ana.close({ all: true });
    expect((await cat.sees('growth')).join('\n')).toContain('@Ben Okoye, about “Old ways”:');
    await cat.press('Answer', { in: 'growth' });
    expect((await cat.sees('growth')).join('\n')).toContain("You can't answer this objection; @Ana Lopez (lead) can.");
  },
);

it('says who closed a vote before its time', long, async () => {
  await using bot = await liveUntilVotes();
  const ana = bot.slack.person('Ana Lopez');
  await ana.press('Close the vote now', { in: 'growth' });
  await ana.command('/sprint 42', { in: 'growth' });
  await ana.press('Open', { in: 'growth', near: 'Docs [' });
  expect(await ana.seesModal()).toContain('• Today 11:00 · @Ana Lopez closed the vote early: nailed');
});
