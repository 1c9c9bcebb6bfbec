import type { RotaPerson, RotaVersion } from '../../domain/rota.ts';
import { Temporal, type Weekday } from '../../domain/time.ts';

/** The key of the rota that is no team's. */
export const company = 'company';

/** What was typed into a rota's form, kept while its order is looked at. */
export interface RotaDraft {
  /** A team's id, or that of the company. */
  team: string;
  name: string;
  firstOn: string;
  time: string;
  /** "2 week" */
  length: string;
  weekdays: 'working' | 'all';
  minimumGap: number;
  timeZone: string;
  channel: string | null;
  people: readonly RotaPerson[];
}

export const mostPeople = 50;

export function versionOf(draft: RotaDraft, workingDays: readonly Weekday[]): RotaVersion {
  const firstOn = Temporal.PlainDate.from(draft.firstOn);
  const [count, unit] = draft.length.split(' ');
  return {
    ...{ firstOn, people: draft.people, minimumGap: draft.minimumGap },
    handOver: { weekday: firstOn.dayOfWeek as Weekday, time: Temporal.PlainTime.from(draft.time) },
    length: { count: Number(count), unit: unit === 'day' ? 'day' : 'week' },
    weekdays: draft.weekdays === 'all' ? [1, 2, 3, 4, 5, 6, 7] : workingDays,
  };
}

export type Step = 'up' | 'down' | 'first' | 'last';

/** Somebody moves in the order; at its end they go round. */
export function moved(people: readonly RotaPerson[], person: string, step: Step): RotaPerson[] {
  const place = people.findIndex((one) => one.person === person);
  const last = people.length - 1;
  const to = { up: place === 0 ? last : place - 1, down: place === last ? 0 : place + 1, first: 0, last }[step];
  return place < 0 ? [...people] : placed(people, person, to);
}

export function placed(people: readonly RotaPerson[], person: string, to: number): RotaPerson[] {
  const mover = people.find((one) => one.person === person);
  return mover ? people.filter((one) => one !== mover).toSpliced(to, 0, mover) : [...people];
}
