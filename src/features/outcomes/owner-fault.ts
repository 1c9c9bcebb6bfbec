import type { Person } from '../../domain/person.ts';
import type { Deps } from '../../feature.ts';

/** What is wrong with whoever is to own a goal or a tidy-up, as a sentence: both have exactly one owner, a full member. */
export async function ownerFault(owner: string | null, { people }: Deps): Promise<string | null> {
  if (owner === null) return 'It needs exactly one owner: please choose.';
  const { name, standing } = await people.get(owner);
  return standing === 'full' ? null : `${name} ${faults[standing]}`;
}

const faults: Record<Exclude<Person['standing'], 'full'>, string> = {
  guest: 'is a guest here. Please choose a full member of the workspace.',
  foreign: 'is from another company. Please choose somebody of this workspace.',
  bot: 'is an app. Please choose a person.',
  deactivated: 'has left. Please choose somebody else.',
};
