import { type Goal, isFinalised } from './goal.ts';
import { commit } from './goal-entry.ts';
import type { Temporal } from './time.ts';

export function openPlanning(goals: readonly Goal[]): { kind: 'planning-opened'; goals: Goal[] } {
  const planned = goals.filter(({ state }) => state === 'planned');
  return { kind: 'planning-opened', goals: planned.map((goal) => ({ ...goal, state: 'proposed' })) };
}

export type SprintStart =
  /** Nobody had finalised: all proposals are committed, whatever the limit, and the lead is asked. */
  | { kind: 'stood'; goals: Goal[] }
  /** Others were chosen: these are planned for the next sprint, and their people told. */
  | { kind: 'moved-on'; goals: Goal[] };

/** What becomes of the proposals among a team's goals in a sprint that begins. */
export function startSprint(goals: readonly Goal[], nextSprint: number, now: Temporal.Instant): SprintStart {
  const open = goals.filter(({ state }) => state === 'planned' || state === 'proposed');
  return goals.some(isFinalised)
    ? { kind: 'moved-on', goals: open.map((goal) => ({ ...goal, sprint: nextSprint, state: 'planned' })) }
    : { kind: 'stood', goals: open.map((goal) => commit(goal, 'not-finalised', null, now)) };
}
