import type { Person } from '../../domain/person.ts';
import type { PersonFault } from '../../domain/person-fault.ts';
import type { TeamFormFault } from '../../domain/team-form.ts';
import { mostInName } from '../../domain/team-list-faults.ts';
import type { ShareFault } from '../../domain/team-shares.ts';
import { personFaults } from '../../shared/people/person-faults.ts';
import type { Errors } from '../../slack/form.ts';

/** What the rules found, as sentences beside the fields of the form. */
export function teamErrors(faults: readonly TeamFormFault[], people: ReadonlyMap<string, Person>): Errors {
  const byField = Map.groupBy(faults, ({ field }) => field);
  return Object.fromEntries([...byField].map(([field, all]) => [field, sentences(all, people)]));
}

const mostSaid = 3;

function sentences(faults: readonly TeamFormFault[], people: ReadonlyMap<string, Person>): string {
  const more = faults.length - mostSaid;
  const said = faults.slice(0, mostSaid).map((fault) => sentence(fault, people));
  return [...said, ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

function sentence(fault: TeamFormFault, people: ReadonlyMap<string, Person>): string {
  if (fault.field === 'name') return ofName[fault.because];
  if (fault.field === 'shares') return `Line ${fault.line}, “${fault.found}”: ${ofShare[fault.because]}`;
  return `${people.get(fault.person)?.name ?? 'Somebody here'} ${ofPerson[fault.because]}`;
}

const ofName: Record<Extract<TeamFormFault, { field: 'name' }>['because'], string> = {
  empty: 'Please give the team a name.',
  'too-long': `At most ${mostInName} characters, please.`,
  unreadable: 'There is a character in it that I cannot keep. Please type it anew.',
  'there-already': 'There is a team of this name in this channel already.',
};

const ofPerson: Record<PersonFault | 'two-roles', string> = {
  ...personFaults,
  guest: 'is a guest: an admin can let guests into teams with /roofshot settings.',
  foreign: 'is from another company: a team is of people of this workspace.',
  'two-roles': 'has another role in this team already: one each, and a lead is a member anyway.',
};

const ofShare: Record<ShareFault['because'], string> = {
  'no-share': 'write the name and then a number, such as Ben 60.',
  'wrong-share': 'a share of the week is 1 to 100 percent.',
  'unknown-name': 'that is neither the lead nor a member here.',
  'unclear-name': 'several here are called so. Write the name in full, or the member ID.',
  'said-twice': 'that person stands above already.',
};
