import type { PersonFault } from '../../domain/person-fault.ts';

/** Why somebody cannot be chosen, after their name. Where guests are kept out for a reason of its own, that is said instead. */
export const personFaults: Record<PersonFault, string> = {
  'unknown-person': 'is nobody I know. Please choose somebody else.',
  guest: 'is a guest here. Please choose a full member of the workspace.',
  foreign: 'is from another company. Please choose somebody of this workspace.',
  bot: 'is an app. Please choose a person.',
  deactivated: 'has left. Please choose somebody else.',
};
