import type { GoalForm } from '../../domain/goal.ts';
import type { FormFault, Named, TeamFault } from '../../domain/goal-form.ts';
import type { PersonFault } from '../../domain/person-fault.ts';
import { textLimit, titleLimit } from '../../domain/typed-text.ts';
import { personFaults } from '../../shared/people/person-faults.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import type { Errors } from '../../slack/form.ts';
import { goalOwner } from './goal-form-modal.ts';

/** What the rules found, as sentences beside the fields of the form. */
export function formErrors(faults: readonly FormFault[], form: GoalForm, named: Named): Errors {
  const errors = faults.map((fault) => [fieldOf[fault.field] ?? fault.field, sentence(fault, form, named)]);
  return Object.fromEntries(errors.reverse());
}

const fieldOf: Partial<Record<keyof GoalForm, string>> = { owner: goalOwner };

function sentence({ field, because, about }: FormFault, form: GoalForm, { people, teams }: Named): string {
  if (isTextFault(because))
    return textSentence(because, String(form[field] ?? ''), field === 'title' ? titleLimit : textLimit);
  const name = people.get(about ?? '')?.name ?? teams.get(about ?? '')?.name ?? 'That one';
  return `${name} ${sentences[because]}`;
}

/** Why somebody cannot own a goal, after their name. */
export const ownerFaults: Record<PersonFault, string> = {
  ...personFaults,
  guest: 'is a guest here. A goal is owned by a full member of the workspace.',
};

const sentences: Record<PersonFault | TeamFault, string> = {
  ...ownerFaults,
  'unknown-team': 'is no team I know.',
  'own-team': 'is the team whose goal this is. Please take it out.',
  'archived-team': 'has been archived. Please take it out.',
};
