import {
  endSpan,
  type Link,
  type Milestone,
  type MilestoneForm,
  type PartnerFunction,
  startSpan,
} from './milestone.ts';
import type { Person } from './person.ts';
import { type PersonFault, personFault } from './person-fault.ts';
import type { Team } from './team.ts';
import { isBefore } from './time.ts';
import { isBlank, neededTextFault, type TextFault, textFault, textLimit, titleLimit, trimmed } from './typed-text.ts';

/** Whom and what a form names. */
interface Named {
  people: ReadonlyMap<string, Person>;
  teams: ReadonlyMap<string, Team>;
}

export const dateLimit = 60;
export const mostLinks = 20;

type Field = Exclude<keyof MilestoneForm, 'partners'> | PartnerFunction;

/** What is wrong, and beside which field to say it; `about` is the person or team, by id. */
export interface MilestoneFault {
  field: Field;
  because: TextFault | PersonFault | 'archived-team' | 'too-many' | 'backward';
  about: string | null;
}

/** As it is stored: without outer white space, nobody twice. */
export function tidiedMilestone(form: MilestoneForm): MilestoneForm {
  const partners = new Map(form.partners.map((partner) => [partner.person, partner]));
  return {
    ...form,
    title: trimmed(form.title),
    goal: trimmed(form.goal),
    partners: [...partners.values()].filter(({ person }) => person !== form.owner),
    start: orNull(form.start),
    end: orNull(form.end),
    teams: [...new Set(form.teams)],
    context: orNull(form.context),
    metrics: orNull(form.metrics),
    why: orNull(form.why),
  };
}

const orNull = (typed: string | null): string | null => (typed === null || isBlank(typed) ? null : trimmed(typed));

/** All that is wrong with a tidied form. */
export function milestoneFaults(form: MilestoneForm, named: Named): MilestoneFault[] {
  return [
    fault('title', neededTextFault(form.title, titleLimit)),
    fault('goal', neededTextFault(form.goal, textLimit)),
    fault('start', textFault(form.start ?? '', dateLimit)),
    fault('end', textFault(form.end ?? '', dateLimit)),
    fault('context', textFault(form.context ?? '', textLimit)),
    fault('metrics', textFault(form.metrics ?? '', textLimit)),
    fault('why', textFault(form.why ?? '', textLimit)),
    fault('links', form.links.length > mostLinks ? 'too-many' : null),
    fault('owner', personFault(named.people.get(form.owner), false), form.owner),
    ...form.partners.map(({ person, function: of }) => fault(of, partnerFault(named.people.get(person)), person)),
    ...form.teams.map((team) => fault('teams', teamFault(named.teams.get(team)), team)),
  ].flat();
}

/** An end that is over before the beginning, as far as both can be read as dates. */
export function datesFault(said: Pick<Milestone, 'start' | 'end' | 'saidOn'>): MilestoneFault[] {
  const [start, end] = [startSpan(said), endSpan(said)];
  return fault('end', start && end && isBefore(end.last, start.first) ? 'backward' : null);
}

function fault(field: Field, because: MilestoneFault['because'] | null, about: string | null = null): MilestoneFault[] {
  return because ? [{ field, because, about }] : [];
}

/** Who cannot be asked or told anything, or is of another company: a guest may be a partner or follow, not own. */
export const partnerFault = (person: Person | undefined): PersonFault | null => personFault(person, true);

const teamFault = (team: Team | undefined): MilestoneFault['because'] | null =>
  !team || team.isArchived ? 'archived-team' : null;

const address = /https?:\/\/\S+/u;

/** One a line: what it is, then its address; a line without an address is told by its number. */
export function readLinks(typed: string): { kind: 'read'; links: Link[] } | { kind: 'no-address'; line: number } {
  const lines = typed.split('\n');
  const without = lines.findIndex((line) => !isBlank(line) && !address.test(line));
  if (without >= 0) return { kind: 'no-address', line: without + 1 };
  return { kind: 'read', links: lines.filter((line) => !isBlank(line)).map(linkOf) };
}

function linkOf(line: string): Link {
  const url = address.exec(line)![0];
  return { label: trimmed(line.replace(url, ' ').replace(/\s+/gu, ' ')).replace(/[:\s]+$/u, ''), url };
}

export const linkLine = ({ label, url }: Link): string => (label === '' ? url : `${label} ${url}`);
