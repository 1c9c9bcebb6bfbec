import type { MilestoneForm } from '../../domain/milestone.ts';
import { dateLimit, type MilestoneFault, mostLinks, partnerFault } from '../../domain/milestone-form.ts';
import type { Person } from '../../domain/person.ts';
import type { PersonFault } from '../../domain/person-fault.ts';
import type { Team } from '../../domain/team.ts';
import { type TextFault, textLimit, titleLimit } from '../../domain/typed-text.ts';
import { personFaults } from '../../shared/people/person-faults.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import type { Errors } from '../../slack/form.ts';

interface Named {
  people: ReadonlyMap<string, Person>;
  teams: ReadonlyMap<string, Team>;
}

/** What the rules found, as sentences beside the fields of the form. */
export function milestoneErrors(faults: readonly MilestoneFault[], form: MilestoneForm, named: Named): Errors {
  return Object.fromEntries(faults.map((fault) => [fault.field, sentence(fault, form, named)]).reverse());
}

const limits: Partial<Record<MilestoneFault['field'], number>> = {
  ...{ title: titleLimit, start: dateLimit, end: dateLimit },
};

function sentence({ field, because, about }: MilestoneFault, form: MilestoneForm, { people, teams }: Named): string {
  if (isTextFault(because)) {
    return textSentence(because, String(form[field as keyof MilestoneForm] ?? ''), limits[field] ?? textLimit);
  }
  const name = people.get(about ?? '')?.name ?? teams.get(about ?? '')?.name ?? 'That one';
  return isPersonFault(because) ? `${name} ${ownerFaults[because]}` : sentences[because](name);
}

/** What to say of the first of these people who can neither be a partner nor follow; null when all can. */
export function unfitSentence(chosen: readonly string[], people: ReadonlyMap<string, Person>): string | null {
  for (const id of chosen) {
    const person = people.get(id);
    const because = partnerFault(person);
    if (because) return `${person?.name ?? 'That one'} ${personFaults[because]}`;
  }
  return null;
}

/** Where somebody cannot be chosen, their name comes first. */
const ownerFaults: Record<PersonFault, string> = {
  ...personFaults,
  guest: 'is a guest here. A milestone is owned by a full member of the workspace.',
};

const isPersonFault = (because: MilestoneFault['because']): because is PersonFault => because in ownerFaults;

const sentences: Record<Exclude<MilestoneFault['because'], TextFault | PersonFault>, (name: string) => string> = {
  'archived-team': (name) => `${name} has been archived. Please take it out.`,
  backward: () => 'That is over before it begins.',
  'too-many': () => `These are too many: a milestone has ${mostLinks} links at most.`,
};
