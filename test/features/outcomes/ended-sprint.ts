import type { Goal } from '../../../src/domain/goal.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { followSummary } from '../../../src/shared/outcomes/summary-posts.ts';
import { type BotUnderTest, startBot } from '../../support/bot.ts';
import { committed, settle } from '../../support/companies/week-company.ts';

/** Sprint 42 runs from Mon 30 Nov to Fri 11 Dec 2026; its votes close on Wed 9 Dec at 16:00 in London. */
const votesClose = '2026-12-09T16:00:00Z';
export const nextBegins = '2026-12-14T00:00:00Z';

export const ended = (id: string, is: Outcome | null, changes: Partial<Goal> = {}): Goal => ({
  ...committed(id, { sprint: 42, ...changes }),
  outcome: is && { is, voted: is, how: 'voted', by: null, reason: null, at: Temporal.Instant.from(votesClose) },
});

/** The whole bot, with what the votes of these goals have come to, an hour after they closed. */
export async function startAfterVotes(goals: readonly Goal[], until = '2026-12-09T17:00:00Z'): Promise<BotUnderTest> {
  const bot = await startBot('2026-12-09T12:00:00Z');
  await settle(bot.store, { setUpAt: '2026-12-09T12:00:00Z', first: ['2026-11-30', '2026-12-11'], goals });
  for (const team of new Set(goals.filter(({ outcome }) => outcome).map(({ team }) => team))) {
    const closed = Temporal.Instant.from(votesClose);
    await bot.store.transaction((store) => followSummary(store, { team, sprint: 42 }, closed));
  }
  await bot.until(until);
  return bot;
}

/** What the newest message in a channel whose text has these words says. */
export async function reads(bot: BotUnderTest, person: string, channel: string, words: string): Promise<string> {
  const found = (await bot.slack.person(person).sees(channel)).findLast((text) => text.includes(words));
  if (!found) throw new Error(`${person} sees nothing of “${words}” in ${channel}`);
  return found;
}
