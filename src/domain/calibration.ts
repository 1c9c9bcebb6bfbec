import { type Goal, type Kind, kinds } from './goal.ts';
import type { PastGoal } from './history.ts';
import { succeeds, yardstickOf } from './success.ts';

/** Over how many sprints we look back. */
export const sprintsLookedBack = 6;

/** How often goals of one kind succeed, beside how often they should. */
export interface Calibration {
  kind: Kind;
  succeeded: number;
  /** Of those that succeeded. */
  nailed: number;
  of: number;
  reading: 'too-few' | 'as-meant' | 'aim-higher' | 'aim-lower';
}

/** Of each kind that has an outcome among these goals; those without a kind are left out. */
export const calibrate = (goals: readonly Pick<Goal, 'kind' | 'committedAs' | 'outcome'>[]): Calibration[] =>
  calibratePast(goals.flatMap((goal) => (goal.outcome ? [{ kind: yardstickOf(goal), outcome: goal.outcome.is }] : [])));

type Judged = Pick<PastGoal, 'kind' | 'outcome'>;

/** The same of goals that are looked back on. */
export function calibratePast(goals: readonly Judged[]): Calibration[] {
  return kinds.map((kind) => ofKind(kind, goals)).filter(({ of }) => of > 0);
}

function ofKind(kind: Kind, goals: readonly Judged[]): Calibration {
  const judged = goals.filter((goal) => goal.kind === kind);
  const succeeded = judged.filter(({ outcome }) => succeeds(kind, outcome));
  const nailed = succeeded.filter(({ outcome }) => outcome === 'nailed').length;
  const counts = { succeeded: succeeded.length, nailed, of: judged.length };
  return { kind, ...counts, reading: readings[kind](counts) };
}

type Counts = Pick<Calibration, 'succeeded' | 'of'>;

/** Half of the moonshots succeed: with four or more, four in five is far off, and so is one in five. All roofshots do: with three or more, below four in five. */
const readings: Record<Kind, (counts: Counts) => Calibration['reading']> = {
  moonshot: ({ succeeded, of }) => {
    if (of < 4) return 'too-few';
    if (5 * succeeded >= 4 * of) return 'aim-higher';
    return 5 * succeeded <= of ? 'aim-lower' : 'as-meant';
  },
  roofshot: ({ succeeded, of }) => {
    if (of < 3) return 'too-few';
    return 5 * succeeded < 4 * of ? 'aim-lower' : 'as-meant';
  },
};
