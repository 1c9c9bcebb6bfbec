import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { ClosedVote } from '../../domain/vote.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { context, type Message, plain, saying, section } from '../../slack/blocks.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { outcomeActions, settlements } from './vote-buttons.ts';
import { ballotsWords, leftOpenWords } from './vote-words.ts';

export interface LeftOpenShown {
  team: Team;
  sprint: Sprint;
  closed: ClosedVote;
  /** Those that wait to be settled. */
  open: readonly Goal[];
}

const rooms = [
  { goals: 10, title: 500 },
  { goals: 10, title: 200 },
  { goals: 6, title: 60 },
];

/** Asks whoever decides for a team how the goals went that its vote says nothing of. */
export function leftOpenMessage({ team, sprint, closed, open }: LeftOpenShown): Message {
  const name = clip(oneLine(team.name), 80);
  if (open.length === 0) {
    return saying(mrkdwn`:white_check_mark: ${name}: all that the vote on ${sprintName(sprint)} left open is settled.`);
  }
  const question = mrkdwn`:scales: *${name}, ${sprintName(sprint)}:* the vote left ${counted(open.length, 'goal')} open. How did ${open.length === 1 ? 'it' : 'they'} go? You decide.`;
  const why = ({ id }: Goal) => {
    const result = closed.results.find(({ goal }) => goal === id)!;
    const ballots = ballotsWords(result);
    return `${leftOpenWords(result.leftOpen!, closed.quorum)}${ballots ? ` (${ballots})` : ''}`;
  };
  const more = (shown: number) => open.length - shown;
  return {
    text: fittingText([
      question.toString(),
      ...open.map((goal) => escaped(`• ${clip(oneLine(goal.title), 200)}: ${why(goal)}`)),
    ]),
    blocks: firstThatFits(rooms, (room) => [
      section(question),
      ...open
        .slice(0, room.goals)
        .flatMap((goal) => [
          section(plain(clip(goal.title, room.title))),
          context(mrkdwn`Left open: ${why(goal)}`),
          outcomeActions(settlements, goal),
        ]),
      ...(more(room.goals) > 0
        ? [context(mrkdwn`… and ${counted(more(room.goals), 'goal')} more, when these are settled.`)]
        : []),
    ]),
  };
}
