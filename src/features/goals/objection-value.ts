import type { Goal, Objection } from '../../domain/goal.ts';

/** An objection as the value of a button: ids hold no slash. */
export const objectionValue = (goal: Pick<Goal, 'id'>, objection: Pick<Objection, 'id'>): string =>
  `${goal.id}/${objection.id}`;

export function readObjectionValue(value: string): { goal: string; objection: string } {
  const [goal = '', objection = ''] = value.split('/');
  return { goal, objection };
}
