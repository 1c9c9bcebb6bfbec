import type { Person } from './person.ts';

export type PersonFault = 'unknown' | Exclude<Person['standing'], 'full'>;

/** What keeps somebody out of a team, if anything; undefined is somebody whom Slack does not know. */
export function personFault(person: Person | undefined, guestsMayJoin: boolean): PersonFault | null {
  if (!person) return 'unknown';
  const isWelcome = person.standing === 'full' || (person.standing === 'guest' && guestsMayJoin);
  return isWelcome ? null : (person.standing as PersonFault);
}
