import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { doneVoting } from '../../domain/vote.ts';
import { turnoutWords } from '../../shared/outcomes/turnout-words.ts';
import { openVote } from '../../shared/outcomes/vote-buttons.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, button, context, type Message, plain, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { dayAndTime, escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { outcomeActions, quickVotes } from './vote-buttons.ts';
import type { VoteScene } from './vote-shown.ts';
import { anonymousPromise, sealedPromise } from './vote-words.ts';

export const closeVoteEarly = 'close-vote-early';

type Shown = Pick<VoteScene, 'sprint' | 'vote' | 'goals' | 'roll' | 'closesAt'>;

/** Of how many goals there is room for the buttons, and for how much of each title. */
const rooms = [
  { goals: 12, title: 500 },
  { goals: 12, title: 200 },
  { goals: 12, title: 60 },
  { goals: 6, title: 30 },
];

/** The living message of a vote that is open: how many have voted, never how. */
export function voteMessage(shown: Shown): Message {
  const { sprint, goals, vote, roll, closesAt } = shown;
  const until = dayAndTime(closesAt);
  const question = mrkdwn`:ballot_box_with_ballot: *How did ${sprintName(sprint)} go?* Vote until ${until}.`;
  const done = turnoutWords({ done: doneVoting(vote, goals, roll).length, roll: roll.length });
  return {
    text: fittingText([
      question.toString(),
      ...goals.map(({ title }) => escaped(`• ${clip(oneLine(title), 200)}`)),
      `${done}.`,
    ]),
    blocks: firstThatFits(rooms, (room) => [
      section(question),
      ...goalBlocks(shown, room),
      context(mrkdwn`*${done}.*`),
      context(mrkdwn`${sealedPromise}`),
      ...(vote.isAnonymous ? [context(mrkdwn`${anonymousPromise}`)] : []),
      voteActions(shown, done),
    ]),
  };
}

function goalBlocks({ goals }: Shown, room: (typeof rooms)[number]): KnownBlock[] {
  if (goals.length === 0) return [context(mrkdwn`No goal is left to vote on.`)];
  const more = goals.length - room.goals;
  return [
    ...goals
      .slice(0, room.goals)
      .flatMap((goal) => [section(plain(clip(goal.title, room.title))), outcomeActions(quickVotes, goal)]),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'goal')} more, in the form.`)] : []),
  ];
}

function voteActions({ sprint, vote }: Shown, done: string) {
  const value = teamSprintValue(vote);
  return actions(
    button(openVote, { label: 'Vote with notes', value, style: 'primary' }),
    button(closeVoteEarly, {
      ...{ label: 'Close the vote now', value },
      confirm: {
        title: 'Close the vote?',
        text: `${done} on ${clip(sprintName(sprint), 100)}. Once it is closed, nobody can vote or change a vote. The lead may do this.`,
        ...{ yes: 'Close it', no: 'Keep it open' },
      },
    }),
  );
}
