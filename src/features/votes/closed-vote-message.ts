import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { unsettledAmong } from '../../domain/goal-outcome.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { ClosedVote, GoalResult } from '../../domain/vote.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { openResults } from '../../shared/outcomes/vote-buttons.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, button, context, type Message, paragraph, rich, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { typed } from '../../slack/rich.ts';
import { outcomeActions, settlements } from './vote-buttons.ts';
import { ballotsWords, leftOpenWords } from './vote-words.ts';

export interface ClosedShown {
  team: string;
  sprint: Sprint;
  closed: ClosedVote;
  /** Those that the vote has a result for, in order. */
  goals: readonly Goal[];
}

const rooms = [
  { goals: 15, title: 500 },
  { goals: 15, title: 200 },
  { goals: 15, title: 60 },
  { goals: 6, title: 30 },
];

/** The same message once the vote is over: what it came to, and what waits to be settled. */
export function closedVoteMessage(shown: ClosedShown): Message {
  const { closed, goals } = shown;
  return {
    text: fittingText([opening(shown).toString(), ...goals.map((goal) => escaped(`• ${goalWords(goal, shown, 200)}`))]),
    blocks: firstThatFits(rooms, (room) => [
      section(opening(shown)),
      ...(closed.how === 'without-result' ? [] : resultBlocks(shown, room)),
    ]),
  };
}

function opening({ sprint, closed: { how, by, voted, roll } }: ClosedShown): Mrkdwn {
  const name = sprintName(sprint);
  if (how === 'without-result')
    return mrkdwn`:file_cabinet: *The vote on ${name} has ended without a result:* the team was archived.`;
  const early = how === 'early' && by ? mrkdwn` ${mention(by)} closed it early.` : mrkdwn``;
  return mrkdwn`:ballot_box_with_ballot: *The vote on ${name} has closed.* ${voted} of ${roll} voted.${early}`;
}

function resultBlocks(shown: ClosedShown, room: (typeof rooms)[number]): KnownBlock[] {
  const { goals, closed, team, sprint } = shown;
  const open = new Set(unsettledAmong(goals, closed.results));
  const more = goals.length - room.goals;
  const value = teamSprintValue({ team, sprint: sprint.number });
  return [
    ...goals
      .slice(0, room.goals)
      .flatMap((goal) => [
        rich(paragraph(...typed(goalWords(goal, shown, room.title)))),
        ...(open.has(goal) ? [outcomeActions(settlements, goal)] : []),
      ]),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'goal')} more`)] : []),
    ...(open.size > 0
      ? [
          context(
            mrkdwn`The lead settles what the vote left open; without one, or while they are away, any member may.`,
          ),
        ]
      : []),
    actions(button(openResults, { label: 'Results and notes', value })),
  ];
}

/** "🟡 Pay by invoice: scraped (3 scraped, 1 nailed; the owner: nailed)" */
function goalWords(goal: Goal, { closed }: ClosedShown, length: number): string {
  const result = closed.results.find(({ goal: id }) => id === goal.id)!;
  return `${emojiOf(goal)} ${clip(oneLine(goal.title), length)}: ${verdict(goal, result, closed.quorum)}`;
}

const emojiOf = ({ state, outcome }: Goal): string => {
  if (state === 'dropped') return ':wastebasket:';
  return outcome ? outcomeWords[outcome.is].emoji : ':grey_question:';
};

function verdict({ state, outcome }: Goal, result: GoalResult, quorum: number): string {
  const ballots = ballotsWords(result);
  const aside = ballots ? ` (${ballots})` : '';
  if (state === 'dropped') return `dropped${aside}`;
  if (outcome) return `${outcomeWords[outcome.is].name.toLowerCase()}${aside}${howWords[outcome.how]}`;
  return result.leftOpen ? `left open, ${leftOpenWords(result.leftOpen, quorum)}${aside}` : `no outcome${aside}`;
}

const howWords = { voted: '', settled: ', settled by hand', corrected: ', corrected since' };
