import { type Agreed, dutyDays } from './duty-days.ts';
import type { Sprint } from './sprint.ts';
import { isBefore, type Temporal } from './time.ts';

/** Over how many sprints the load is counted at most: ten years of duty would take half a second. */
export const heroSprintsLookedBack = 52;

/** How many days somebody was support hero, in all and by the sprint in which they were or that came before. */
export interface HeroLoad {
  person: string;
  days: number;
  bySprint: ReadonlyMap<number, number>;
}

/** Of everybody who was hero of any rota from the first of these sprints up to a day, each day once; who served most first. */
export function heroLoads(rotas: readonly Agreed[], sprints: readonly Sprint[], until: Temporal.PlainDate): HeroLoad[] {
  const [first] = sprints;
  if (!first || isBefore(until, first.firstOn)) return [];
  const served = rotas.flatMap((agreed) => dutyDays(agreed, first.firstOn, until));
  const byPerson = Map.groupBy(served, ({ person }) => person);
  const begun = sprints.map(({ number, firstOn }) => ({ number, from: firstOn.toString() }));
  return [...byPerson]
    .map(([person, days]) => loadOf(person, new Set(days.map(({ on }) => on.toString())), begun))
    .toSorted((a, b) => b.days - a.days || (a.person < b.person ? -1 : 1));
}

/** Days as YYYY-MM-DD, which compare as texts. */
function loadOf(
  person: string,
  days: ReadonlySet<string>,
  begun: readonly { number: number; from: string }[],
): HeroLoad {
  const numbers = [...days].map((on) => begun.findLast(({ from }) => from <= on)!.number);
  const bySprint = Map.groupBy(numbers, (number) => number);
  return {
    person,
    days: days.size,
    bySprint: new Map([...bySprint].map(([number, own]) => [number, own.length])),
  };
}
