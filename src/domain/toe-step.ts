import { clip, oneLine } from './clip.ts';
import { type Goal, type GoalForm, isCommitted } from './goal.ts';
import { dropGoal } from './goal-drop.ts';
import type { Entry } from './goal-entry.ts';
import type { FormFault, Named } from './goal-form.ts';
import type { OverLimit } from './goal-limit.ts';
import { proposeGoal } from './goal-proposal.ts';
import type { Team } from './team.ts';
import type { Temporal } from './time.ts';
import { neededTextFault, type TextFault, textLimit, trimmed } from './typed-text.ts';

/** Stepping on toes: something more important came into a running sprint, on the record. */
export interface ToeStep {
  id: string;
  team: string;
  sprint: number;
  /** The goal that came in. */
  incoming: string;
  why: string;
  /** null where no goal yields. */
  yields: Yielding | null;
  by: string;
  at: Temporal.Instant;
  told: { people: readonly string[]; teams: readonly string[] };
  /** What people say of it at the retro. */
  verdicts: readonly { person: string; wasRight: boolean }[];
}

/** overtaken: it is dropped · less: it stays, with less. */
export interface Yielding {
  goal: string;
  how: 'overtaken' | 'less';
  whatStays: string | null;
}

export interface Stepping {
  ids: { step: string; goal: string };
  team: Team;
  sprint: number;
  form: GoalForm;
  why: string;
  yields: Yielding | null;
}

export interface Footing {
  /** The team's of the running sprint. */
  goals: readonly Goal[];
  named: Named;
  /** How many it has committed to is counted here. */
  entry: Omit<Entry, 'committed'>;
  /** No drop after the vote has opened, but by whoever decides for the team. */
  mayDrop: boolean;
}

export type SteppingOutcome =
  | { kind: 'stepped'; step: Omit<ToeStep, 'told'>; incoming: Goal; yielding: Goal | null }
  | OverLimit
  | { kind: 'refused'; because: 'form'; faults: FormFault[] }
  | { kind: 'refused'; because: 'text'; field: 'why' | 'whatStays'; fault: TextFault }
  | { kind: 'refused'; because: 'no-sprint' | 'not-committed' | 'vote-opened' | 'team-archived' };

/** Lets a goal into the running sprint without anybody's approval; a goal that is overtaken leaves its place in the limit to it. */
export function stepOnToes(stepping: Stepping, { goals, named, entry, mayDrop }: Footing): SteppingOutcome {
  const { ids, team, sprint, yields } = stepping;
  if (entry.roadmap.running !== sprint) return { kind: 'refused', because: 'no-sprint' };
  const why = trimmed(stepping.why);
  const fault = neededTextFault(why, textLimit);
  if (fault) return { kind: 'refused', because: 'text', field: 'why', fault };

  const yielded = yields ? yieldGoal(yields, stepping, goals, mayDrop) : { kind: 'yielded' as const, goal: null };
  if (yielded.kind === 'refused') return yielded;
  const left = goals.filter(({ id }) => id !== yielded.goal?.id || yielded.goal.state !== 'dropped');
  const joining = { ...entry, committed: left.filter(isCommitted).length };
  const form = { ...stepping.form, why };
  const outcome = proposeGoal({ id: ids.goal, team, sprint, form }, named, joining);
  if (outcome.kind === 'refused' && outcome.because === 'sprint-takes-no-goals') {
    return { kind: 'refused', because: 'no-sprint' };
  }
  if (outcome.kind !== 'proposed') return outcome;
  const place = { id: ids.step, team: team.id, sprint, incoming: ids.goal };
  const step = { ...place, why, yields: tidied(yields), by: entry.by, at: entry.now, verdicts: [] };
  return { kind: 'stepped', step, incoming: outcome.goal, yielding: yielded.goal };
}

type Yielded = { kind: 'yielded'; goal: Goal } | Extract<SteppingOutcome, { kind: 'refused' }>;

function yieldGoal(yields: Yielding, { form, why }: Stepping, goals: readonly Goal[], mayDrop: boolean): Yielded {
  const goal = goals.find(({ id }) => id === yields.goal);
  if (!goal || !mayYield(goal)) return { kind: 'refused', because: 'not-committed' };
  if (yields.how === 'less') {
    const fault = neededTextFault(trimmed(yields.whatStays ?? ''), textLimit);
    return fault ? { kind: 'refused', because: 'text', field: 'whatStays', fault } : { kind: 'yielded', goal };
  }
  if (!mayDrop) return { kind: 'refused', because: 'vote-opened' };
  const dropped = dropGoal(goal, overtakenReason(form.title, why));
  return dropped.kind === 'dropped'
    ? { kind: 'yielded', goal: dropped.goal }
    : { kind: 'refused', because: 'not-committed' };
}

/** What has its outcome is not dropped any more. */
export const mayYield = (goal: Goal): boolean => isCommitted(goal) && !goal.outcome;

const overtakenReason = (title: string, why: string): string =>
  clip(`Overtaken by “${oneLine(title)}”: ${why.trim()}`, textLimit);

const tidied = (yields: Yielding | null): Yielding | null =>
  yields && { ...yields, whatStays: yields.how === 'less' ? trimmed(yields.whatStays ?? '') : null };

/** Whom it concerns beside whoever did it: the yielding goal's owner, the leads, teams that it needs and that need its team. */
export function toTell(
  by: string,
  yielding: Goal | null,
  team: Team,
  allGoals: readonly Goal[],
): { people: string[]; teams: string[] } {
  const leads = team.members.filter(({ role }) => role === 'lead').map(({ person }) => person);
  const owner = yielding?.owner ? [yielding.owner] : [];
  const waiting = allGoals.filter((goal) => isCommitted(goal) && goal.needs.includes(team.id)).map((goal) => goal.team);
  const teams = yielding ? [...yielding.needs, ...waiting].filter((id) => id !== team.id) : [];
  return { people: [...new Set([...owner, ...leads])].filter((id) => id !== by), teams: [...new Set(teams)] };
}
