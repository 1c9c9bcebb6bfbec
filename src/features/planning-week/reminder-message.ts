import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Missing, ReminderName } from '../../domain/missing.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import { answerActions } from '../../shared/goals/dependency-buttons.ts';
import { finaliseGoals, openGoal, proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { updateMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { updateAsked } from '../../shared/milestones/milestone-words.ts';
import {
  answerEnding,
  askLabels,
  correctOutcome,
  settleTidyUp,
  tidyUpValue,
} from '../../shared/outcomes/ending-buttons.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { openVote, settleVote } from '../../shared/outcomes/vote-buttons.ts';
import { snoozeReminders } from '../../shared/reminder-buttons.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { teamSprintValue } from '../../shared/sprints/team-sprint.ts';
import { actions, type ButtonWords, button, context, type Message, plain, section } from '../../slack/blocks.ts';
import { day } from '../../slack/dates.ts';
import { firstThatFits, fittingText } from '../../slack/fitting.ts';
import { dayAndTime, escaped, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

export interface Reminder {
  name: ReminderName;
  missing: readonly Missing[];
  running: Sprint;
  meetingAt: Temporal.Instant;
  isAsync: boolean;
  /** By id. */
  teams: ReadonlyMap<string, Team>;
  today: Temporal.PlainDate;
}

/** How many lines there is room for, and for how much of what people typed in each; the fullest first. */
const sizes = [
  { lines: 20, typed: 300 },
  { lines: 20, typed: 100 },
  { lines: 20, typed: 30 },
  { lines: 10, typed: 30 },
];

/** All that waits for one person, each with the button that deals with it. */
export function reminderMessage(reminder: Reminder): Message {
  const { missing } = reminder;
  return {
    text: fittingText([
      opening(reminder).toString(),
      ...missing.map((item) => `• ${escaped(itemWords(item, 150, reminder))}`),
    ]),
    blocks: firstThatFits(sizes, ({ lines, typed }) => [
      section(opening(reminder)),
      ...missing.slice(0, lines).flatMap((item) => itemBlocks(item, typed, reminder)),
      ...(missing.length > lines ? [context(mrkdwn`… and ${missing.length - lines} more: my Home shows them.`)] : []),
      actions(button(snoozeReminders, { label: 'Not until next sprint' })),
    ]),
  };
}

function opening({ name, running, meetingAt, isAsync, today }: Reminder): Mrkdwn {
  const next = `Sprint ${running.number + 1}`;
  const at = dayAndTime(meetingAt);
  const openings: Record<ReminderName, () => Mrkdwn> = {
    nudge: () =>
      mrkdwn`:wave: *Before ${next} is planned*, this waits for you. ${isAsync ? 'Deadline' : 'Planning meeting'}: ${at}`,
    finalise: () => mrkdwn`:lock: *${next} is nearly planned.* This waits for you:`,
    'sprint-end': () => mrkdwn`:checkered_flag: *${sprintName(running)} ${ends(running, today)}.* This is yours:`,
  };
  return openings[name]();
}

function ends({ lastOn }: Sprint, today: Temporal.PlainDate): string {
  if (lastOn.equals(today)) return 'ends today';
  return `${isBefore(lastOn, today) ? 'ended' : 'ends'} on ${day(lastOn, today)}`;
}

/** A question of another team is answered right here; all else opens with a button. */
function itemBlocks(item: Missing, length: number, reminder: Reminder): KnownBlock[] {
  const words = itemWords(item, length, reminder);
  if (item.kind !== 'dependency') return [section(plain(words), itemButton(item, words))];
  const { goal, team } = item;
  const asked = { goal: goal.id, team: team.id, sprint: goal.sprint };
  return [section(plain(words)), actions(...answerActions(asked, clip(goal.title, length)))];
}

type Items = { [Kind in Missing['kind']]: Extract<Missing, { kind: Kind }> };

const quoted = ({ title }: Goal, length: number): string => `“${clip(oneLine(title), length)}”`;
const named = (team: Team | undefined, length: number): string =>
  clip(oneLine(team?.name ?? 'another team'), Math.min(length, 60));

const words: { [Kind in Missing['kind']]: (item: Items[Kind], length: number, reminder: Reminder) => string } = {
  vote: ({ team, sprint, count }, length) =>
    `${named(team, length)}: how did Sprint ${sprint} go? ${counted(count, 'goal')} to vote on.`,
  unsettled: ({ team, sprint, count }, length) =>
    `${named(team, length)}: the vote on Sprint ${sprint} left ${counted(count, 'goal')} open, and you decide.`,
  'no-goal': ({ team, sprint }, length) => `${named(team, length)} has no goal for Sprint ${sprint} yet.`,
  'to-finalise': ({ team, sprint, count }, length, { running }) =>
    sprint === running.number
      ? `${named(team, length)}: nobody has finalised Sprint ${sprint}, so all it has stands (${counted(count, 'goal')}).`
      : `${named(team, length)}: ${counted(count, 'proposal')} for Sprint ${sprint} to finalise.`,
  objection: ({ goal, objection: { quality, reason } }, length) =>
    `Is ${quoted(goal, length)} ${quality}? “${clip(oneLine(reason), length)}”`,
  dependency: ({ goal, team }, length, { teams }) =>
    `${named(teams.get(goal.team), length)} needs ${named(team, length)} for ${quoted(goal, length)}: can you?`,
  owned: ({ goal }, length) =>
    `${outcomeWords[goal.outcome.is].emoji} ${quoted(goal, length)} was ${goal.outcome.is}: is that still true?`,
  asked: ({ goal, open }, length) => `${askedWords[open]} ${quoted(goal, length)}`,
  'tidy-up': ({ tidyUp }, length) =>
    `:broom: Is it tidied up? “${clip(oneLine(tidyUp.left), length)}” (Sprint ${tidyUp.sprint})`,
  update: ({ milestone }, length) => updateAsked(milestone, length),
};

const askedWords: Record<Items['asked']['open'], string> = {
  left: ':large_yellow_circle: Scraped, so what is left of',
  lesson: ':red_circle: Failed, so what did we learn from',
  fate: ':arrow_right: What becomes of',
};

const itemWords = (item: Missing, length: number, reminder: Reminder): string =>
  words[item.kind](item as never, length, reminder);

type Opened = Exclude<Missing, Items['dependency']>;

const buttons: { [Kind in Opened['kind']]: (item: Items[Kind]) => [action: string, words: ButtonWords] } = {
  vote: ({ team, sprint }) => [openVote, teamButton('Vote', team, sprint)],
  unsettled: ({ team, sprint }) => [settleVote, teamButton('Settle', team, sprint)],
  'no-goal': ({ team, sprint }) => [proposeGoal, teamButton('Propose a goal', team, sprint)],
  'to-finalise': ({ team, sprint }) => [finaliseGoals, teamButton('Finalise', team, sprint)],
  objection: ({ goal }) => [openGoal, { label: 'Answer', value: goal.id }],
  owned: ({ goal }) => [correctOutcome, { label: 'Correct it', value: goal.id }],
  asked: ({ goal, open }) => [answerEnding, { label: askLabels[open], value: goal.id }],
  'tidy-up': ({ tidyUp }) => [settleTidyUp, { label: 'Done?', value: tidyUpValue(tidyUp) }],
  update: ({ milestone }) => [updateMilestone, { label: 'Update', value: milestone.id }],
};

const teamButton = (label: string, { id }: Team, sprint: number): ButtonWords => ({
  label,
  value: teamSprintValue({ team: id, sprint }),
});

function itemButton(item: Opened, spoken: string) {
  const [action, { label, ...more }] = buttons[item.kind](item as never);
  return button(action, { label, ...more, spoken: `${label}: ${spoken}` });
}
