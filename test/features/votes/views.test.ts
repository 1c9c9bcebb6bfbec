import { expect, it } from 'vitest';
import type { Goal } from '../../../src/domain/goal.ts';
import type { ClosedVote, GoalResult, Vote } from '../../../src/domain/vote.ts';
import { closedVoteMessage } from '../../../src/features/votes/closed-vote-message.ts';
import { leftOpenMessage } from '../../../src/features/votes/left-open-message.ts';
import { resultsModal } from '../../../src/features/votes/results-modal.ts';
import { voteMessage } from '../../../src/features/votes/vote-message.ts';
import { voteModal } from '../../../src/features/votes/vote-modal.ts';
import { votesHome } from '../../../src/features/votes/votes-home.ts';
import { noVoteMessage, whichVoteMessage } from '../../../src/features/votes/which-vote-message.ts';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import { committed, date, instant, teams } from '../../support/companies/week-company.ts';

const sprint = { number: 42, name: null, firstOn: date('2026-11-30'), lastOn: date('2026-12-11') };
const hugeSprint = { ...sprint, name: '<1.39.0> "1/2" & '.repeat(10) };
const team = teams[0]!;
const hugeTeam = { ...team, name: '🚀 ~Growth~ & <friends> '.repeat(5) };
const pay = committed('pay', { sprint: 42, title: 'Customers pay by invoice' });
const huge = Array.from({ length: 21 }, (_, i) =>
  committed(`00000000-0000-4000-8000-${String(i).padStart(12, '0')}`, {
    ...{ sprint: 42, title: '*<"漢">* & '.repeat(50), measure: '"'.repeat(3000), kind: 'moonshot' },
  }),
);
const voteOf = (changes: Partial<Vote> = {}): Vote => ({
  ...{ team: 'growth', sprint: 42, isAnonymous: false, openedAt: instant('2026-12-07T10:00Z') },
  ...{ members: ['UANA', 'UBEN', 'UCAT'], voters: [], closed: null },
  ...changes,
});
const closesAt = instant('2026-12-09T16:00Z');
const small = { team, sprint, vote: voteOf(), goals: [pay], roll: ['UANA', 'UBEN', 'UCAT'], closesAt };
const large = { ...small, team: hugeTeam, sprint: hugeSprint, vote: voteOf({ isAnonymous: true }), goals: huge };
const someVoted = voteOf({ voters: [{ goal: 'pay', person: 'UANA' }] });

const resultOf = ({ id }: Goal, changes: Partial<GoalResult> = {}): GoalResult => ({
  ...{ goal: id, outcome: 'scraped', leftOpen: null, counts: { nailed: 1, scraped: 2, failed: 0 } },
  ...{ ownersVote: 'nailed', notes: [], settled: null },
  ...changes,
});
const open = { outcome: null, leftOpen: 'tie' } as const;
const closedOf = (results: readonly GoalResult[], changes: Partial<ClosedVote> = {}): ClosedVote => ({
  ...{ at: closesAt, how: 'on-time', by: null, roll: 3, present: 2, quorum: 1, voted: 3, results },
  ...changes,
});
const outcome = { is: 'scraped', voted: 'scraped', how: 'voted', by: null, reason: null, at: closesAt } as const;
const done = { ...pay, outcome };
const notes = Array.from({ length: 60 }, () => ({ choice: 'failed' as const, text: '<"&漢'.repeat(600), by: 'UANA' }));
const hugeResults = huge.map((goal) => resultOf(goal, { ...open, notes }));
const closed = { team: 'growth', sprint, closed: closedOf([resultOf(pay)]), goals: [done] };
const hugeClosed = {
  ...{ team: 'growth', sprint: hugeSprint, goals: huge },
  closed: closedOf(hugeResults, { how: 'early', by: 'UANA' }),
};
const ballots = huge.map(({ id }) => ({ goal: id, person: 'UANA', choice: 'failed' as const, note: '"'.repeat(3000) }));

it.each([
  ['vote-smallest', voteMessage(small)],
  ['vote-some', voteMessage({ ...small, vote: someVoted })],
  ['vote-anonymous', voteMessage({ ...small, vote: voteOf({ isAnonymous: true }) })],
  ['vote-no-goals', voteMessage({ ...small, goals: [] })],
  ['vote-largest', voteMessage(large)],
  ['closed-smallest', closedVoteMessage(closed)],
  ['closed-left-open', closedVoteMessage({ ...closed, goals: [pay], closed: closedOf([resultOf(pay, open)]) })],
  [
    'closed-archived',
    closedVoteMessage({ ...closed, closed: closedOf([], { how: 'without-result', by: 'UZOE' }), goals: [] }),
  ],
  ['closed-largest', closedVoteMessage(hugeClosed)],
  ['left-open-smallest', leftOpenMessage({ team, sprint, closed: closedOf([resultOf(pay, open)]), open: [pay] })],
  ['left-open-largest', leftOpenMessage({ team: hugeTeam, sprint: hugeSprint, closed: hugeClosed.closed, open: huge })],
  ['left-open-settled', leftOpenMessage({ team, sprint, closed: closed.closed, open: [] })],
  ['which-none', noVoteMessage()],
  ['which-largest', whichVoteMessage(Array.from({ length: 30 }, () => ({ ...large, left: 21 })))],
])('draws %s as Slack takes it', async (name, message) => {
  expect(checkMessage(message)).toEqual([]);
  await expect(`${JSON.stringify({ blocks: message.blocks }, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it.each([
  ['form-smallest', voteModal(small, [])],
  ['form-voted', voteModal(small, [{ goal: 'pay', person: 'UANA', choice: 'scraped', note: 'Nearly <there>' }])],
  ['form-largest', voteModal(large, ballots)],
  ['results-smallest', resultsModal({ ...closed, teamName: team.name, isAnonymous: false })],
  ['results-largest', resultsModal({ ...hugeClosed, teamName: hugeTeam.name, isAnonymous: true })],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});

it.each([
  ['home-smallest', votesHome({ open: [{ ...small, left: 1 }], toSettle: [] })],
  [
    'home-largest',
    votesHome({
      open: Array.from({ length: 9 }, () => ({ ...large, left: 21 })),
      toSettle: huge.map((goal) => ({ team: hugeTeam, goal })),
    }),
  ],
])('draws %s as Slack takes it', async (name, blocks) => {
  expect(checkView({ type: 'home', blocks })).toEqual([]);
  await expect(`${JSON.stringify({ blocks }, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
