import {
  type Dates,
  type Deed,
  type Health,
  isGoingOn,
  latestUpdate,
  type Milestone,
  type MilestoneForm,
  type Side,
  sides,
} from './milestone.ts';
import { datesFault, type MilestoneFault, milestoneFaults, tidiedMilestone } from './milestone-form.ts';
import { isBefore, type Temporal } from './time.ts';
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
  const faults = [...milestoneFaults(tidy, named), ...datesFault({ ...tidy, saidOn: today })];
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
  const isSame = (field: keyof MilestoneForm) => JSON.stringify(tidy[field]) === JSON.stringify(milestone[field]);
  if ((Object.keys(tidy) as (keyof MilestoneForm)[]).every(isSame)) return { kind: 'unchanged' };
  const isMoved = !isSame('start') || !isSame('end');
  const backward = isMoved ? datesFault({ ...tidy, saidOn: today }) : [];
  const faults = [...milestoneFaults({ ...tidy, teams }, named), ...backward];
  if (faults.length > 0) return { kind: 'refused', because: 'form', faults };

  const move = { from: datesOf(milestone), to: datesOf(tidy), by, at };
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

/** The same words of the same person within so many minutes are one update, sent twice. */
const minutesToRepeat = 5;

/** How it is doing, with a sentence. */
export function updateMilestone(
  milestone: Milestone,
  health: Health,
  typed: string,
  { by, at }: Deed,
): { kind: 'updated'; milestone: Milestone } | { kind: 'unchanged' } | Ended | WrongText {
  const says = trimmed(typed);
  const because = neededTextFault(says, textLimit);
  if (because) return { kind: 'refused', because };
  if (!isGoingOn(milestone)) return { kind: 'refused', because: 'ended' };
  const last = latestUpdate(milestone);
  const isAsBefore = last?.by === by && last.health === health && last.says === says;
  if (isAsBefore && isBefore(at, last.at.add({ minutes: minutesToRepeat }))) return { kind: 'unchanged' };
  return { kind: 'updated', milestone: { ...milestone, updates: [...milestone.updates, { health, says, by, at }] } };
}
