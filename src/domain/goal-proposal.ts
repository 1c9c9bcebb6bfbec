import type { Goal, GoalForm } from './goal.ts';
import { type Entry, type EntryOutcome, enterSprint } from './goal-entry.ts';
import { type FormFault, formFaults, type Named, tidied } from './goal-form.ts';
import type { Team } from './team.ts';

export interface Proposal {
  id: string;
  team: Team;
  sprint: number;
  form: GoalForm;
}

export type ProposalOutcome =
  | { kind: 'proposed'; goal: Goal }
  | Exclude<EntryOutcome, { kind: 'entered' }>
  | { kind: 'refused'; because: 'team-archived' }
  | { kind: 'refused'; because: 'form'; faults: FormFault[] };

/** A new goal: planned for a later sprint, proposed once its planning week has opened, committed at once in a running one. */
export function proposeGoal({ id, team, sprint, form }: Proposal, named: Named, entry: Entry): ProposalOutcome {
  if (team.isArchived) return { kind: 'refused', because: 'team-archived' };

  const tidy = tidied(form);
  const faults = formFaults(tidy, team.id, named);
  if (faults.length > 0) return { kind: 'refused', because: 'form', faults };

  const outcome = enterSprint(newGoal(id, team, sprint, tidy, entry), sprint, entry);
  return outcome.kind === 'entered' ? { kind: 'proposed', goal: outcome.goal } : outcome;
}

function newGoal(id: string, team: Team, sprint: number, form: GoalForm, { by, now }: Entry): Goal {
  return {
    ...form,
    id,
    team: team.id,
    sprint,
    proposer: by,
    objections: [],
    marks: [],
    answers: [],
    state: 'planned',
    dropReason: null,
    committedAs: null,
    outcome: null,
    imported: null,
    proposedAt: now,
  };
}
