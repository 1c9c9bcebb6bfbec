import { type Agreed, heroDays } from './duty-days.ts';
import { Temporal } from './time.ts';

/** Somebody who is support hero in a stretch of days. */
export interface Serving {
  person: string;
  /** Days in a row, the earliest first. */
  stretches: readonly Stretch[];
  days: number;
}

export interface Stretch {
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

/** Who of these people is support hero of any rota in the stretch, who is first first. */
export function servingAmong(
  people: readonly string[],
  rotas: readonly Agreed[],
  { firstOn, lastOn }: Stretch,
): Serving[] {
  const all = heroDays(rotas, firstOn, lastOn);
  const serving = people.flatMap((person) => {
    const days = [...(all.get(person) ?? [])].toSorted().map((on) => Temporal.PlainDate.from(on));
    return days.length > 0 ? [{ person, stretches: inRows(days), days: days.length }] : [];
  });
  return serving.toSorted((a, b) => Temporal.PlainDate.compare(a.stretches[0]!.firstOn, b.stretches[0]!.firstOn));
}

/** On how many days somebody is support hero, and on how many of them of more than one rota. */
export interface DaysServed {
  person: string;
  days: number;
  twice: number;
}

/** Everybody who is support hero of any of these rotas in the stretch, who is first first; each day counts once. */
export function daysServed(rotas: readonly Agreed[], { firstOn, lastOn }: Stretch): DaysServed[] {
  const each = rotas.map((one) => heroDays([one], firstOn, lastOn));
  const all = [...heroDays(rotas, firstOn, lastOn)].map(([person, days]) => ({ person, days: [...days].toSorted() }));
  const inOrder = all.toSorted((a, b) => (a.days[0]! < b.days[0]! ? -1 : 1));
  return inOrder.map(({ person, days }) => {
    const isTwice = (on: string) => each.filter((one) => one.get(person)?.has(on)).length > 1;
    return { person, days: days.length, twice: days.filter(isTwice).length };
  });
}

/** Days as stretches of days in a row. */
export function inRows(days: readonly Temporal.PlainDate[]): Stretch[] {
  const rows: Stretch[] = [];
  for (const on of days) {
    const last = rows.at(-1);
    if (last?.lastOn.add({ days: 1 }).equals(on)) last.lastOn = on;
    else rows.push({ firstOn: on, lastOn: on });
  }
  return rows;
}
