import { type Right, rightTo } from '../../domain/rights.ts';
import type { Deps } from '../../feature.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';

export async function rightToEdit(visitor: string, { people, settings }: Deps): Promise<Right> {
  return rightTo('edit-dates', { person: await people.get(visitor), settings });
}

/** Why this person may not edit dates, with who can, where mentions are not known; null if they may. */
export async function rightFault(visitor: string, deps: Deps): Promise<string | null> {
  const right = await rightToEdit(visitor, deps);
  return right.allowed ? null : refusalInWords('edit-dates', right, deps);
}
