import { personFault } from '../../domain/person-fault.ts';
import type { Deps } from '../../feature.ts';
import { personFaults } from '../../shared/people/person-faults.ts';

/** What is wrong with whoever is to own a goal or a tidy-up, as a sentence: both have exactly one owner, a full member. */
export async function ownerFault(owner: string | null, { people }: Deps): Promise<string | null> {
  if (owner === null) return 'It needs exactly one owner: please choose.';
  const person = await people.get(owner);
  const because = personFault(person, false);
  return because && `${person.name} ${personFaults[because]}`;
}
