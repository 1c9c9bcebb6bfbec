import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { titleLengths } from '../../shared/goals/goal-rows.ts';
import { lookAheadLine, type TeamMilestone } from '../../shared/milestones/milestone-words.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, button, context, header, type Message, plain, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { dayAndTime, escaped, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { type Outlook, outlookBlocks, outlookLines } from './outlook-words.ts';

export interface ProposalsOpen {
  team: Team;
  /** The one that is planned. */
  sprint: Sprint;
  meetingAt: Temporal.Instant;
  isAsync: boolean;
  limit: number;
  /** How many there are already. */
  proposed: number;
  outlook: Outlook;
  milestones: readonly TeamMilestone[];
  today: Temporal.PlainDate;
}

/** A team's channel hears that the next sprint takes proposals, and what there is to plan with. */
export function proposalsOpenMessage(open: ProposalsOpen): Message {
  const { team, sprint, outlook, today } = open;
  const title = `Proposals for ${sprintName(sprint)} are open`;
  const value = teamSprintValue({ team: team.id, sprint: sprint.number });
  return {
    text: fittingText([
      escaped(title),
      invitation(open).toString(),
      ...outlookLines(outlook, today),
      ...lookAhead(open, 100).map(escaped),
    ]),
    blocks: firstThatFits(titleLengths, (length) => [
      header(title),
      section(invitation(open)),
      ...outlookBlocks(outlook, today, length),
      ...lookAhead(open, Math.min(length, 100)).map((line) => context(plain(line))),
      actions(button(proposeGoal, { label: 'Propose a goal', value, style: 'primary' })),
    ]),
  };
}

const mostMilestones = 5;

/** The milestones that this team works towards, and what is planned for them. */
const lookAhead = ({ milestones }: ProposalsOpen, length: number): string[] =>
  milestones.slice(0, mostMilestones).map((one) => lookAheadLine(one, length));

function invitation({ sprint, meetingAt, isAsync, limit, proposed, today }: ProposalsOpen): Mrkdwn {
  const goals = limits[limit - 1] ?? `Up to ${limit} big goals`;
  const dates = days(sprint.firstOn, sprint.lastOn, today);
  const until = dayAndTime(meetingAt);
  const soFar = proposed > 0 ? ` ${counted(proposed, 'goal')} proposed so far.` : '';
  return mrkdwn`:raised_hand: ${goals} for ${dates}.${soFar}\n${isAsync ? 'Deadline' : 'Planning meeting'}: ${until}`;
}

const limits = ['One big goal', 'One or two big goals'];
