import {
  type Dates,
  type Deed,
  type Followers,
  type Health,
  isGoingOn,
  type Milestone,
  type MilestoneForm,
  type Side,
  sides,
} from './milestone.ts';
import { type MilestoneFault, milestoneFaults, tidiedMilestone } from './milestone-form.ts';
import type { Temporal } from './time.ts';
import { neededTextFault, type TextFault, textLimit, trimmed } from './typed-text.ts';

type Named = Parameters<typeof milestoneFaults>[1];

/** Who does it, when, and on which day that is in the workspace. */
export interface Doing extends Deed {
  today: Temporal.PlainDate;
}

type Faulty = { kind: 'refused'; because: 'form'; faults: MilestoneFault[] };
type Ended = { kind: 'refused'; because: 'ended' };
type WrongText = { kind: 'refused'; because: TextFault };

/** Anyone may suggest one. */
export function suggestMilestone(
  id: string,
  form: MilestoneForm,
  { by, at, today }: Doing,
  named: Named,
): { kind: 'suggested'; milestone: Milestone } | Faulty {
  const tidy = tidiedMilestone(form);
  const faults = milestoneFaults(tidy, named);
  if (faults.length > 0) return { kind: 'refused', because: 'form', faults };
  const fresh = { moves: [], updates: [], agreed: {}, results: null, endedAt: null, answer: null, page: null };
  const milestone: Milestone = {
    ...tidy,
    ...fresh,
    id,
    contextBy: tidy.context === null ? null : by,
    saidOn: today,
    state: 'suggested',
    suggestedBy: by,
    suggestedAt: at,
    followers: { people: [], channel: null },
  };
  return { kind: 'suggested', milestone };
}

export type MilestoneEdit = { kind: 'edited'; milestone: Milestone } | { kind: 'unchanged' } | Faulty;

/** What the form says; a move of its dates is remembered, and whoever writes the context signs it. Past ones may be put right, too. */
export function editMilestone(
  milestone: Milestone,
  form: MilestoneForm,
  { by, at, today }: Doing,
  named: Named,
): MilestoneEdit {
  const tidy = tidiedMilestone(form);
  const teams = tidy.teams.filter((team) => !milestone.teams.includes(team));
  const faults = milestoneFaults({ ...tidy, teams }, named);
  if (faults.length > 0) return { kind: 'refused', because: 'form', faults };

  const isSame = (field: keyof MilestoneForm) => JSON.stringify(tidy[field]) === JSON.stringify(milestone[field]);
  if ((Object.keys(tidy) as (keyof MilestoneForm)[]).every(isSame)) return { kind: 'unchanged' };
  const move = { from: datesOf(milestone), to: datesOf(tidy), by, at };
  const isMoved = !isSame('start') || !isSame('end');
  const edited: Milestone = {
    ...milestone,
    ...tidy,
    contextBy: isSame('context') ? milestone.contextBy : tidy.context && by,
    ...(isMoved && { saidOn: today, moves: [...milestone.moves, move] }),
  };
  return { kind: 'edited', milestone: edited };
}

const datesOf = ({ start, end }: Dates): Dates => ({ start, end });

export type Agreeing =
  | { kind: 'agreed' | 'half-agreed'; milestone: Milestone }
  | { kind: 'unchanged' }
  | { kind: 'refused'; because: 'not-suggested' };

/** Once product and engineering have both said so, it is agreed. */
export function agreeToMilestone(milestone: Milestone, side: Side, { by, at }: Deed): Agreeing {
  if (milestone.state !== 'suggested') return { kind: 'refused', because: 'not-suggested' };
  if (milestone.agreed[side]) return { kind: 'unchanged' };
  const agreed = { ...milestone.agreed, [side]: { by, at } };
  const isAgreed = sides.every((one) => agreed[one]);
  return isAgreed
    ? { kind: 'agreed', milestone: { ...milestone, agreed, state: 'agreed' } }
    : { kind: 'half-agreed', milestone: { ...milestone, agreed } };
}

/** How it is doing, with a sentence. */
export function updateMilestone(
  milestone: Milestone,
  health: Health,
  typed: string,
  { by, at }: Deed,
): { kind: 'updated'; milestone: Milestone } | Ended | WrongText {
  const says = trimmed(typed);
  const because = neededTextFault(says, textLimit);
  if (because) return { kind: 'refused', because };
  if (!isGoingOn(milestone)) return { kind: 'refused', because: 'ended' };
  return { kind: 'updated', milestone: { ...milestone, updates: [...milestone.updates, { health, says, by, at }] } };
}

export type MilestoneEnd = 'closed' | 'given-up';

/** Closing asks for its results, giving up for the reason. */
export function endMilestone(
  milestone: Milestone,
  how: MilestoneEnd,
  typed: string,
  { at }: Deed,
): { kind: MilestoneEnd; milestone: Milestone } | Ended | WrongText {
  const results = trimmed(typed);
  const because = neededTextFault(results, textLimit);
  if (because) return { kind: 'refused', because };
  if (!isGoingOn(milestone)) return { kind: 'refused', because: 'ended' };
  return { kind: how, milestone: { ...milestone, state: how, results, endedAt: at } };
}

/** What the metric says now; a later answer takes the place of an earlier one. */
export function answerForMetric(
  milestone: Milestone,
  typed: string,
  { by, at }: Deed,
): { kind: 'answered'; milestone: Milestone } | { kind: 'refused'; because: 'not-closed' } | WrongText {
  const words = trimmed(typed);
  const because = neededTextFault(words, textLimit);
  if (because) return { kind: 'refused', because };
  if (milestone.state !== 'closed') return { kind: 'refused', because: 'not-closed' };
  return { kind: 'answered', milestone: { ...milestone, answer: { words, by, at } } };
}

export const mostFollowers = 50;

export function followMilestone(
  milestone: Milestone,
  { people, channel }: Followers,
): { kind: 'followed'; milestone: Milestone } {
  const followers = { people: [...new Set(people)].slice(0, mostFollowers), channel };
  return { kind: 'followed', milestone: { ...milestone, followers } };
}
