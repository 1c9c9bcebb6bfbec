import type { ViewOutput } from '@slack/bolt';
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import type { Milestone } from '../../domain/milestone.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { hintBlocks } from '../../shared/goals/hint-words.ts';
import { sprintWords } from '../../shared/sprints/sprint-words.ts';
import { context, input, option, plain, section } from '../../slack/blocks.ts';
import { select } from '../../slack/fields.ts';
import { readForm, type Typed, typedInto } from '../../slack/form.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { contentFields, goalAnswers, milestoneField, peopleFields, qualitiesField } from './goal-form-modal.ts';

export const goalTeam = 'goalTeam';
export const goalSprint = 'goalSprint';

/** What the form offers to this person today. */
export interface Offer {
  /** Those they may propose for: one or more. */
  teams: readonly Team[];
  otherTeams: readonly Team[];
  /** The running sprint, if one is, and the next three. */
  sprints: readonly Sprint[];
  running: number | null;
  today: Temporal.PlainDate;
  absence: Mrkdwn | null;
  milestones: readonly Pick<Milestone, 'id' | 'title'>[];
  /** What an earlier goal like it teaches. */
  alike: KnownBlock[];
}

const Memory = z.object({
  /** The only one they may propose for when the form was opened; null where it asks. */
  team: z.string().nullable(),
  /** Have they seen the hints? */
  isHinted: z.boolean(),
  /** The question about the limit that was asked, and for which team and sprint. */
  asked: z.object({ about: z.string(), question: z.string() }).nullable(),
});

/** What the form remembers from one drawing to the next. */
export type Memory = z.output<typeof Memory>;

export function proposeGoalModal(offer: Offer, draft: Typed, memory: Memory): ModalView {
  const remarks = remarksOn(offer, draft, memory);
  return {
    type: 'modal',
    callback_id: proposeGoal,
    private_metadata: JSON.stringify(memory),
    title: plain('Propose a goal'),
    submit: plain(remarks.length > 0 ? 'Propose as it is' : 'Propose'),
    close: plain('Cancel'),
    blocks: [
      ...remarks,
      teamField(offer, draft),
      ...contentFields(draft),
      ...peopleFields(draft, otherTeams(offer, draft), offer.absence),
      ...milestoneField(draft, offer.milestones),
      input(goalSprint, 'Sprint', select(sprintOptions(offer), draft[goalSprint]), { dispatch_action: true }),
      qualitiesField(draft),
    ],
  };
}

/** What a colleague would say before it is stored; sending it again stores it. */
function remarksOn({ alike }: Offer, draft: Typed, { isHinted, asked }: Memory): KnownBlock[] {
  const words = { title: String(draft.title ?? ''), measure: String(draft.measure ?? '') };
  return [
    ...(isHinted ? [...alike, ...hintBlocks(words, 'propose')] : []),
    ...(asked ? [section(mrkdwn`:warning: ${asked.question}`)] : []),
  ];
}

function teamField({ teams }: Offer, draft: Typed): KnownBlock {
  const [only] = teams;
  if (only && teams.length === 1) return context(plain(`For ${only.name}`));
  const options = teams.slice(0, 100).map(({ id, name }) => option(id, name));
  return input(goalTeam, 'Team', select(options, draft[goalTeam]), { dispatch_action: true });
}

function otherTeams({ teams, otherTeams }: Offer, draft: Typed): readonly Team[] {
  const own = teams.length === 1 ? teams[0]!.id : draft[goalTeam];
  return otherTeams.filter(({ id }) => id !== own);
}

const sprintOptions = ({ sprints, running, today }: Offer) =>
  sprints.map((sprint) =>
    option(String(sprint.number), sprintWords(sprint, today), sprint.number === running ? runningMeans : undefined),
  );

const runningMeans = 'Running: it is committed at once, and counts in the limit.';

const Proposal = z.object({
  ...goalAnswers,
  [goalTeam]: z.string('Please choose a team').optional(),
  [goalSprint]: z.string('Please choose a sprint').transform(Number),
});

export function readProposal(view: ViewOutput) {
  return { ...readForm(view, Proposal), draft: typedInto(view), memory: readMemory(view) };
}

export const readMemory = ({ private_metadata }: Pick<ViewOutput, 'private_metadata'>): Memory =>
  Memory.parse(JSON.parse(private_metadata));
