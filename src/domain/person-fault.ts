import type { Person } from './person.ts';

export type PersonFault = 'unknown-person' | Exclude<Person['standing'], 'full'>;

/** What keeps somebody from being chosen, if anything; undefined is somebody whom Slack does not know. */
export function personFault(person: Person | undefined, guestsMay: boolean): PersonFault | null {
  if (!person) return 'unknown-person';
  if (person.standing === 'full') return null;
  return person.standing === 'guest' && guestsMay ? null : person.standing;
}
