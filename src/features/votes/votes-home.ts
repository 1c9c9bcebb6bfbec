import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Team } from '../../domain/team.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { outcomeActions, settlements } from './vote-buttons.ts';
import type { OwnVote } from './vote-shown.ts';
import { voteRow } from './which-vote-message.ts';

export interface VotesHome {
  open: readonly OwnVote[];
  /** What votes left open, where this person decides. */
  toSettle: readonly { team: Team; goal: Goal }[];
}

const mostVotes = 50;
const mostToSettle = 50;

/** What votes ask of this person, now. */
export function votesHome({ open, toSettle }: VotesHome): KnownBlock[] {
  if (open.length + toSettle.length === 0) return [];
  const more = toSettle.length - mostToSettle;
  return [
    section(mrkdwn`:ballot_box_with_ballot: *How did it go?*`),
    ...open.slice(0, mostVotes).map(voteRow),
    ...settleRows(toSettle.slice(0, mostToSettle)),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'goal')} more to settle, when these are.`)] : []),
  ];
}

/** Once above the goals of each team and sprint, what is asked of them. */
function settleRows(toSettle: VotesHome['toSettle']): KnownBlock[] {
  const groups = Map.groupBy(toSettle, ({ team, goal }) => `${team.id}/${goal.sprint}`);
  return [...groups.values()].flatMap((group) => [
    context(settleWords(group)),
    ...group.flatMap(({ goal }) => [section(plain(clip(oneLine(goal.title), 200))), outcomeActions(settlements, goal)]),
  ]);
}

function settleWords(group: VotesHome['toSettle']) {
  const { team, goal } = group[0]!;
  const what = group.length === 1 ? 'this' : 'these';
  return mrkdwn`The vote of *${clip(oneLine(team.name), 80)}* on Sprint ${goal.sprint} left ${what} open, and you decide:`;
}
