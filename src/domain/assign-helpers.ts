import type { Goal } from './goal.ts';
import { helperFault } from './goal-form.ts';
import type { Person } from './person.ts';
import type { PersonFault } from './person-fault.ts';

export type AssignOutcome =
  | { kind: 'edited'; goal: Goal; changed: readonly 'helpers'[] }
  | { kind: 'unchanged' }
  | { kind: 'refused'; because: PersonFault; about: string };

/** Who works on a goal beside its owner: all of these, and nobody else. Guests may. */
export function assignHelpers(
  goal: Goal,
  chosen: readonly string[],
  people: ReadonlyMap<string, Person>,
): AssignOutcome {
  const helpers = [...new Set(chosen)].filter((person) => person !== goal.owner);
  for (const about of helpers) {
    const because = helperFault(people.get(about));
    if (because) return { kind: 'refused', because, about };
  }
  const isSame = helpers.length === goal.helpers.length && helpers.every((person) => goal.helpers.includes(person));
  return isSame ? { kind: 'unchanged' } : { kind: 'edited', goal: { ...goal, helpers }, changed: ['helpers'] };
}
