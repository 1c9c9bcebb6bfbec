import type { Goal } from '../../../src/domain/goal.ts';
import { features } from '../../../src/features.ts';
import { type BotUnderTest, startBot } from '../../support/bot.ts';
import { type Beginning, committed, settle, teams } from '../../support/companies/week-company.ts';

/** Sprint 42 runs to Fri 11 Dec 2026: Growth, in London, votes from Mon 7 Dec 10:00 to Wed 9 Dec 16:00. */
const beginning: Beginning = { setUpAt: '2026-12-01T12:00:00Z', first: ['2026-11-30', '2026-12-11'] };
export const opened = '2026-12-07T10:01:00Z';
export const tuesday = '2026-12-08T09:00:00Z';
export const closed = '2026-12-09T16:01:00Z';

const growth = teams[0]!;
export const pay = committed('pay', { sprint: 42, title: 'Customers pay by invoice', owner: 'UBEN' });
export const login = committed('login', { sprint: 42, title: 'Sign in with a key', owner: 'UCAT', kind: 'moonshot' });

export interface Voting {
  at?: string;
  goals?: readonly Goal[];
  isAnonymous?: boolean;
  more?: Partial<Beginning>;
  circumstances?: Parameters<typeof startBot>[1];
}

/** The whole bot in a company of one team that votes: Ana leads it, Ben and Cat are members, Pat is a partner. */
export async function startVote({
  at = opened,
  goals = [pay],
  isAnonymous = false,
  more = {},
  circumstances = {},
}: Voting = {}): Promise<BotUnderTest> {
  const bot = await startBot(beginning.setUpAt, { features, ...circumstances });
  const team = { ...growth, hasAnonymousVotes: isAnonymous };
  await settle(bot.store, { ...beginning, teams: [team], goals, ...more });
  await bot.until(at);
  return bot;
}

/** What the channel shows of the vote, wherever it stands among what else was said. */
export async function voteIn(bot: BotUnderTest, words = 'How did Sprint 42 go?'): Promise<string | undefined> {
  const messages = await bot.slack.person('Ana Lopez').sees('#growth');
  return messages.findLast((message) => message.includes(words));
}

export const outcomesOf = async ({ store }: BotUnderTest) =>
  (await store.goals.ofTeam('growth', 42)).map(({ outcome }) => outcome && `${outcome.is}, ${outcome.how}`);
