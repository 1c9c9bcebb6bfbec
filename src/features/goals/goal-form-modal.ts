import type { InputBlock, KnownBlock } from '@slack/types';
import { z } from 'zod';
import { oneLine } from '../../domain/clip.ts';
import { type Goal, type GoalForm, kinds, qualities } from '../../domain/goal.ts';
import type { Milestone } from '../../domain/milestone.ts';
import type { Team } from '../../domain/team.ts';
import { titleLimit } from '../../domain/typed-text.ts';
import { kindWords } from '../../shared/goals/goal-words.ts';
import { several, text } from '../../slack/answers.ts';
import { context, input, option } from '../../slack/blocks.ts';
import { boxes, multiSelect, peopleField, personField, radios, select, textField } from '../../slack/fields.ts';
import type { Typed } from '../../slack/form.ts';
import type { Mrkdwn } from '../../slack/mrkdwn.ts';
import { qualityWords } from './form-words.ts';

/** The owner's field. Whoever is picked, the bot hears of it at once: its name is an action's, too. */
export const goalOwner = 'goalOwner';

/** What the goal is; everything as it was typed so far. */
export const contentFields = (draft: Typed): InputBlock[] => [
  input('title', 'Goal', {
    ...textField(draft.title, { multiline: true, max_length: roomFor(draft.title) }),
    placeholder: { type: 'plain_text', text: 'What will be true at the end of the sprint?' },
  }),
  input('measure', 'How we will know', textField(draft.measure, { multiline: true, max_length: 3000 }), {
    optional: true,
  }),
  input('why', 'Why it matters, and to whom', textField(draft.why, { multiline: true, max_length: 3000 }), {
    optional: true,
  }),
  input('kind', 'Kind', radios(kindOptions, draft.kind)),
];

/** Who works on it. `absence` says when the owner who is picked is away. */
export const peopleFields = (draft: Typed, others: readonly Team[], absence: Mrkdwn | null): KnownBlock[] => [
  input(goalOwner, 'Owner', personField(draft[goalOwner]), { dispatch_action: true }),
  ...(absence ? [context(absence)] : []),
  input('helpers', 'Helpers', peopleField(draft.helpers), { optional: true }),
  ...neededTeams(draft, others),
];

function neededTeams(draft: Typed, others: readonly Team[]): InputBlock[] {
  const options = others.map(({ id, name }) => option(id, name));
  const field = { optional: true, hint: 'Teams without whom this cannot be reached.' };
  return options.length > 0 ? [input('needs', 'Other teams needed', multiSelect(options, draft.needs), field)] : [];
}

/** What it serves, of those that go on; nothing where there are none. */
export function milestoneField(draft: Typed, milestones: readonly Pick<Milestone, 'id' | 'title'>[]): InputBlock[] {
  if (milestones.length === 0) return [];
  const options = milestones.slice(0, 99).map(({ id, title }) => option(id, oneLine(title)));
  return [input('milestone', 'Milestone', select([noMilestone, ...options], draft.milestone), { optional: true })];
}

const noMilestone = option('-', 'None');

/** Ticked by the goal's proposer. */
export const qualitiesField = (draft: Typed): InputBlock =>
  input('qualities', 'What holds of it?', boxes(qualityOptions, draft.qualities), { optional: true });

/** A command's text may be longer than a title: it is all there, to be shortened. */
const roomFor = (title: Typed[string] | undefined): number => Math.min(Math.max(titleLimit, title?.length ?? 0), 3000);

const kindOptions = kinds.map((kind) => option(kind, kindWords[kind].name, kindWords[kind].means));
const qualityOptions = qualities.map((one) => option(one, qualityWords[one].name, qualityWords[one].means));

/** All that the fields above ask, as rules take it: what is wrong with it, the rules say. */
export const goalAnswers = {
  title: text,
  measure: text,
  why: text,
  kind: z.enum(kinds, 'Please choose one'),
  [goalOwner]: z.string('A goal has exactly one owner'),
  helpers: several,
  needs: several,
  milestone: z
    .string()
    .nullish()
    .transform((chosen) => (chosen && chosen !== noMilestone.value ? chosen : null)),
  qualities: z
    .array(z.enum(qualities))
    .nullish()
    .transform((ticked) => ticked ?? []),
};

type GoalAnswers = z.output<z.ZodObject<typeof goalAnswers>>;

export const goalFormOf = ({ goalOwner: owner, ...rest }: GoalAnswers): GoalForm => ({
  owner,
  title: rest.title,
  measure: rest.measure,
  why: rest.why,
  kind: rest.kind,
  helpers: rest.helpers,
  qualities: rest.qualities,
  needs: rest.needs,
  milestone: rest.milestone,
});

/** A goal as these fields show it. */
export const draftOf = (goal: GoalForm | Goal): Typed => ({
  title: goal.title,
  measure: goal.measure,
  why: goal.why,
  kind: goal.kind,
  [goalOwner]: goal.owner,
  helpers: [...goal.helpers],
  needs: [...goal.needs],
  milestone: goal.milestone,
  qualities: [...goal.qualities],
});
