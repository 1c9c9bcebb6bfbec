import type { Goal, GoalForm, Kind } from './goal.ts';
import { type FormFault, formFaults, type Named, tidied } from './goal-form.ts';

export type EditOutcome =
  | { kind: 'edited'; goal: Goal; changed: (keyof GoalForm)[] }
  | { kind: 'unchanged' }
  | { kind: 'refused'; because: 'dropped' }
  | { kind: 'refused'; because: 'form'; faults: FormFault[] };

/** What the form says, in a goal that keeps all else; the ticks are its proposer's, so another's edit leaves them. */
export function editGoal(goal: Goal, form: GoalForm, by: string, named: Named): EditOutcome {
  if (goal.state === 'dropped') return { kind: 'refused', because: 'dropped' };

  const tidy = tidied(by === goal.proposer ? form : { ...form, qualities: goal.qualities });
  const faults = formFaults(tidy, goal.team, named);
  if (faults.length > 0) return { kind: 'refused', because: 'form', faults };

  const changed = changedFields(goal, tidy);
  return changed.length > 0 ? { kind: 'edited', goal: { ...goal, ...tidy }, changed } : { kind: 'unchanged' };
}

function changedFields(goal: Goal, form: GoalForm): (keyof GoalForm)[] {
  const fields = Object.keys(form) as (keyof GoalForm)[];
  return fields.filter((field) => said(goal[field]) !== said(form[field]));
}

/** Lists here have no order. */
const said = (value: Goal[keyof GoalForm]): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value);

/** What a committed goal said when it was committed, where it says something else now; null if it still says the same. */
export function saidWhenCommitted({ title, kind, committedAs }: Goal): { title?: string; kind?: Kind | null } | null {
  if (!committedAs) return null;
  const said = {
    ...(committedAs.title !== title && { title: committedAs.title }),
    ...(committedAs.kind !== kind && { kind: committedAs.kind }),
  };
  return Object.keys(said).length > 0 ? said : null;
}
