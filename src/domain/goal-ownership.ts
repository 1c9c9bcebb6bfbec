import type { Ending } from './ending.ts';
import type { Goal } from './goal.ts';
import type { Person } from './person.ts';
import { type PersonFault, personFault } from './person-fault.ts';
import { openAfter } from './sequel.ts';

/** Is there still something for an owner to do: it is to come or goes on, or nobody has said yet what is left or learned. */
export function needsOwner({ goal, sequel }: Pick<Ending, 'goal' | 'sequel'>, running: number): boolean {
  if (goal.state === 'dropped') return false;
  return goal.outcome ? openAfter(goal, sequel) !== null : goal.sprint >= running;
}

export type ReplacedOwner =
  | { kind: 'edited'; goal: Goal }
  | { kind: 'refused'; because: 'dropped' | 'owned' | PersonFault };

/** Another owner in place of one who has left, and all else as it was. */
export function replaceOwner(goal: Goal, owner: string, people: ReadonlyMap<string, Person>): ReplacedOwner {
  if (goal.state === 'dropped') return { kind: 'refused', because: 'dropped' };
  if (goal.owner !== null && people.get(goal.owner)?.standing !== 'deactivated')
    return { kind: 'refused', because: 'owned' };
  const fault = personFault(people.get(owner), false);
  if (fault) return { kind: 'refused', because: fault };
  return { kind: 'edited', goal: { ...goal, owner, helpers: goal.helpers.filter((helper) => helper !== owner) } };
}
