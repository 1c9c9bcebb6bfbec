import { clip, oneLine } from '../../domain/clip.ts';
import { openVote } from '../../shared/outcomes/vote-buttons.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { button, type Message, plain, saying, section } from '../../slack/blocks.ts';
import { fittingText } from '../../slack/fitting.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import type { OwnVote } from './vote-shown.ts';

export const noVoteMessage = (): Message =>
  saying(
    mrkdwn`No vote waits for you. A team votes on its goals in the planning week, from the day its proposals open until the planning meeting.`,
  );

/** For somebody who may vote in several. */
export function whichVoteMessage(own: readonly OwnVote[]): Message {
  return {
    text: fittingText(['Which vote?', ...own.map((vote) => `• ${escaped(voteLine(vote))}`)]),
    blocks: [section(mrkdwn`*Which vote?*`), ...own.slice(0, 20).map(voteRow)],
  };
}

export const voteRow = (own: OwnVote) =>
  section(
    plain(voteLine(own)),
    button(openVote, {
      label: own.left > 0 ? 'Vote' : 'Change my vote',
      value: teamSprintValue(own.vote),
      spoken: `Vote: ${oneLine(own.team.name)}`,
      ...(own.left > 0 && { style: 'primary' as const }),
    }),
  );

function voteLine({ team, sprint, left, goals }: OwnVote): string {
  const what = `${clip(oneLine(team.name), 80)}: how did ${sprintName(sprint)} go?`;
  if (left === 0) return `${what} You have voted.`;
  return `${what} ${left === goals.length ? counted(left, 'goal') : `${counted(left, 'goal')} of ${goals.length}`} to vote on.`;
}
