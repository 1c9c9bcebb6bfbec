import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { oneLine } from '../../domain/clip.ts';
import { type Milestone, type MilestoneForm, type Partner, partnerFunctions } from '../../domain/milestone.ts';
import { dateLimit, linkLine, readLinks } from '../../domain/milestone-form.ts';
import type { Team } from '../../domain/team.ts';
import { textLimit, titleLimit } from '../../domain/typed-text.ts';
import { several, text } from '../../slack/answers.ts';
import { context, input, option, plain } from '../../slack/blocks.ts';
import { type Answer, multiSelect, peopleField, personField, textField } from '../../slack/fields.ts';
import { readForm, type Typed, typedInto } from '../../slack/form.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { companyGoalField, companyGoalKey, none } from './company-goal-field.ts';

export const suggestMilestone = 'suggest-milestone';
export const editMilestone = 'edit-milestone';

/** What the form offers. */
export interface MilestoneOffer {
  teams: readonly Team[];
  companyGoals: readonly string[];
  /** Somebody else changed it while this person typed. */
  isOvertaken?: boolean;
}

const Memory = z.object({
  /** null for a new one. */
  milestone: z.string().nullable(),
  /** How often it had been changed when the form was drawn. */
  edits: z.number(),
});
export type MilestoneMemory = z.output<typeof Memory>;

export function milestoneFormModal(offer: MilestoneOffer, draft: Typed, memory: MilestoneMemory): ModalView {
  const isNew = memory.milestone === null;
  return {
    type: 'modal',
    callback_id: isNew ? suggestMilestone : editMilestone,
    private_metadata: JSON.stringify(memory),
    title: plain(isNew ? 'Suggest a milestone' : 'Edit a milestone'),
    submit: plain(isNew ? 'Suggest' : 'Save'),
    close: plain('Cancel'),
    blocks: [
      ...(offer.isOvertaken
        ? [
            context(
              mrkdwn`:warning: Somebody changed it while you were typing. Saving puts what stands here in its place.`,
            ),
          ]
        : []),
      input('title', 'Milestone', textField(draft.title, { max_length: roomFor(draft.title, titleLimit) })),
      input('goal', 'Its goal, in one sentence', longField(draft.goal)),
      input('owner', 'Owner', personField(draft.owner), { hint: 'The one engineer who answers for it.' }),
      input('start', 'Begins about', textField(draft.start, { max_length: dateLimit }), { optional: true }),
      input('end', 'Ends about', textField(draft.end, { max_length: dateLimit }), {
        optional: true,
        hint: 'A day, a month or a quarter, such as Jun 15, Aug 2027 or Q3: it is kept as you say it.',
      }),
      ...teamsField(offer.teams, draft.teams),
      ...companyGoalField(offer.companyGoals, draft.companyGoal),
      input('metrics', 'Success metric it should move', longField(draft.metrics), { optional: true }),
      input('why', 'Why we believe that it will', longField(draft.why), { optional: true }),
      input('context', 'Context', longField(draft.context), { optional: true }),
      input('links', 'Links', longField(draft.links), {
        optional: true,
        hint: 'One a line: what it is, then its address.',
      }),
      input('product', 'Partners from product', peopleField(draft.product), { optional: true }),
      input('design', 'Partners from design', peopleField(draft.design), { optional: true }),
      input('other', 'Other partners', peopleField(draft.other), {
        optional: true,
        hint: 'Marketing, sales, support …',
      }),
    ],
  };
}

const roomFor = (typed: Answer, limit: number): number =>
  Math.min(Math.max(limit, typeof typed === 'string' ? typed.length : 0), textLimit);

const longField = (answer: Answer) => textField(answer, { multiline: true, max_length: textLimit });

function teamsField(teams: readonly Team[], answer: Answer): InputBlock[] {
  const options = teams.map(({ id, name }) => option(id, oneLine(name)));
  return options.length > 0 ? [input('teams', 'Teams', multiSelect(options, answer), { optional: true })] : [];
}

const Links = text.transform((typed, { addIssue }) => {
  const outcome = readLinks(typed);
  if (outcome.kind === 'read') return outcome.links;
  addIssue({ code: 'custom', message: `Line ${outcome.line} has no address: it begins with https://` });
  return z.NEVER;
});

const Form = z.object({
  ...{ title: text, goal: text, start: text, end: text, metrics: text, why: text, context: text },
  owner: z.string('A milestone has exactly one owner'),
  teams: several,
  companyGoal: text.transform((chosen) => (chosen === '' || chosen === none ? null : chosen)),
  links: Links,
  ...{ product: several, design: several, other: several },
});

export function readMilestoneForm(view: ViewOutput) {
  const memory: MilestoneMemory = Memory.parse(JSON.parse(view.private_metadata));
  return { ...readForm(view, Form), draft: typedInto(view), memory };
}

/** `companyGoal` is the one whose key was chosen. */
export function milestoneFormOf(
  { product, design, other, ...rest }: z.output<typeof Form>,
  companyGoal: string | null,
): MilestoneForm {
  const partners: Partner[] = [
    ...product.map((person) => ({ person, function: 'product' as const })),
    ...design.map((person) => ({ person, function: 'design' as const })),
    ...other.map((person) => ({ person, function: 'other' as const })),
  ];
  return { ...rest, companyGoal, partners };
}

/** A milestone as the form shows it. */
export const draftOfMilestone = (milestone: Milestone): Typed => ({
  ...{ title: milestone.title, goal: milestone.goal, owner: milestone.owner },
  ...{ start: milestone.start, end: milestone.end, teams: [...milestone.teams] },
  companyGoal: milestone.companyGoal && companyGoalKey(milestone.companyGoal),
  ...{ metrics: milestone.metrics, why: milestone.why, context: milestone.context },
  links: milestone.links.map(linkLine).join('\n'),
  ...Object.fromEntries(
    partnerFunctions.map((of) => [
      of,
      milestone.partners.filter((partner) => partner.function === of).map(({ person }) => person),
    ]),
  ),
});
