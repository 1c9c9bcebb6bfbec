import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { finaliseGoals } from '../../shared/goals/goal-buttons.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, button, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { typed } from '../../slack/rich.ts';

/** The announcement's kind: asks a lead, privately, about a team's (subject) sprint (slot). */
export const unfinalised = 'unfinalised';

export function unfinalisedMessage(team: Team, sprint: Sprint, count: number): Message {
  const [before, after] =
    count > 0 ? asking(sprint, count) : [':white_check_mark: The goals of ', ' are settled. Thank you.'];
  const value = teamSprintValue({ team: team.id, sprint: sprint.number });
  return {
    text: mrkdwn`${before}${team.name}${after}`.toString(),
    blocks: [
      rich(paragraph(...typed(before), ...typed(team.name, { bold: true }), ...typed(after))),
      ...(count > 0 ? [actions(button(finaliseGoals, { label: 'Finalise', value, style: 'primary' }))] : []),
    ],
  };
}

function asking(sprint: Sprint, count: number): [string, string] {
  const stood = count === 1 ? '1 proposal stood and counts' : `${count} proposals stood and count`;
  return [
    `${sprintName(sprint)} has begun, and nobody had finalised the goals of `,
    `: ${stood} now. Which are meant?`,
  ];
}
