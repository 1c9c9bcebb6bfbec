import { type Goal, type GoalForm, qualities } from './goal.ts';
import type { Person } from './person.ts';
import { type PersonFault, personFault } from './person-fault.ts';
import type { Team } from './team.ts';
import { isBlank, neededTextFault, type TextFault, textFault, textLimit, titleLimit, trimmed } from './typed-text.ts';

/** Whom and what a form names. */
export interface Named {
  people: ReadonlyMap<string, Person>;
  teams: ReadonlyMap<string, Team>;
}

/** What is wrong, and beside which field to say it; `about` is the person or team it is about, by id. */
export interface FormFault {
  field: keyof GoalForm;
  because: TextFault | PersonFault | TeamFault;
  about: string | null;
}

export type TeamFault = 'unknown-team' | 'own-team' | 'archived-team';

/** As it is stored: without outer white space, nobody twice, and the owner not among the helpers. */
export function tidied({
  title,
  measure,
  why,
  kind,
  owner,
  helpers,
  qualities: ticked,
  needs,
  milestone,
}: GoalForm): GoalForm {
  return {
    title: trimmed(title),
    measure: trimmedOrNull(measure),
    why: trimmedOrNull(why),
    kind,
    owner,
    helpers: [...new Set(helpers)].filter((helper) => helper !== owner),
    qualities: qualities.filter((quality) => ticked.includes(quality)),
    needs: [...new Set(needs)],
    milestone,
  };
}

const trimmedOrNull = (typed: string | null): string | null =>
  typed === null || isBlank(typed) ? null : trimmed(typed);

/** All that is wrong with a tidied form of a goal of this team. */
export function formFaults(form: GoalForm, team: Goal['team'], named: Named): FormFault[] {
  return [
    fault('title', neededTextFault(form.title, titleLimit)),
    fault('measure', textFault(form.measure ?? '', textLimit)),
    fault('why', textFault(form.why ?? '', textLimit)),
    fault('owner', personFault(named.people.get(form.owner), false), form.owner),
    ...form.helpers.map((helper) => fault('helpers', helperFault(named.people.get(helper)), helper)),
    ...form.needs.map((need) => fault('needs', needFault(need, team, named), need)),
  ].flat();
}

function fault(
  field: FormFault['field'],
  because: FormFault['because'] | null,
  about: string | null = null,
): FormFault[] {
  return because ? [{ field, because, about }] : [];
}

/** A guest may help, not own. */
export const helperFault = (person: Person | undefined): PersonFault | null => personFault(person, true);

function needFault(need: string, team: string, { teams }: Named): TeamFault | null {
  if (need === team) return 'own-team';
  const needed = teams.get(need);
  if (!needed) return 'unknown-team';
  return needed.isArchived ? 'archived-team' : null;
}
