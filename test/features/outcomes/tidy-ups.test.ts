import { describe, expect, it } from 'vitest';
import type { TidyUp } from '../../../src/domain/tidy-up.ts';
import { Temporal } from '../../../src/domain/time.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import { goalOf } from '../../support/companies/week-company.ts';
import { ended, reads, startAfterVotes } from './ended-sprint.ts';

const at = Temporal.Instant.from('2026-12-09T16:00:00Z');
const old = ended('old', 'scraped', { sprint: 41, title: 'Pay by invoice' });
const tidyUp: TidyUp = {
  ...{ goal: 'old', sprint: 42, owner: 'UCAT', left: 'The last page', round: 1, state: 'open', settled: null },
};

/** Growth was to tidy it up in Sprint 42, and has a proposal for Sprint 43. */
async function startWithTidyUp(round: number): Promise<BotUnderTest> {
  const bot = await startAfterVotes([old, goalOf('new')]);
  const kept = { left: { text: tidyUp.left, by: 'UBEN', at }, lesson: null };
  const choice = { fate: 'keep', by: 'UBEN', at, reshapedAs: null } as const;
  const ending = { goal: old, sequel: { ...kept, choice }, tidyUps: [{ ...tidyUp, round }] };
  await bot.store.endings.change('old', () => ({ kind: 'ending-answered', ending }), { by: 'UBEN', at });
  return bot;
}

const statesOf = async ({ store }: BotUnderTest) =>
  (await store.endings.find('old'))!.tidyUps.map(({ sprint, round, state }) => `${sprint}/${round}: ${state}`);

describe('a tidy-up', () => {
  it('that is not done at the next planning is asked about again, and kept for another sprint', {
    tags: ['long'],
  }, async () => {
    await using bot = await startWithTidyUp(1);
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.openHome();
    await cat.press('Done?', { in: 'home' });
    await cat.submit({ 'What becomes of it?': 'kept' });
    expect(await statesOf(bot)).toEqual(['42/1: kept', '43/2: open']);
  });

  it('that was not done twice is the lead’s to answer, before they finalise', { tags: ['long'] }, async () => {
    await using bot = await startWithTidyUp(2);
    const cat = bot.slack.person('Cat Lindqvist');
    await cat.openHome();
    await cat.press('Done?', { in: 'home' });
    expect(await cat.seesModal()).not.toContain('Not yet: keep it');
    await cat.submit({ 'Is it done?': 'dropped' });
    expect(await cat.seesModal()).toContain(
      "You can't say what becomes of a tidy-up that was not done twice; Ana Lopez (lead)",
    );

    await bot.until('2026-12-09T18:30:00Z');
    const ana = bot.slack.person('Ana Lopez');
    await ana.press('Finalise', { in: 'Roofshot' });
    expect(await ana.seesModal()).toBe('');
    expect(await reads(bot, 'Ana Lopez', 'Roofshot', 'Before you finalise')).toContain('The last page');
    await ana.press('Done?', { in: 'Roofshot', near: 'Before you finalise' });
    await ana.submit({ 'What becomes of it?': 'dropped' });
    expect(await statesOf(bot)).toEqual(['42/2: dropped']);

    await ana.press('Finalise', { in: 'Roofshot' });
    expect(await ana.seesModal()).toContain('Goals that Sprint 43 commits to');
  });
});
