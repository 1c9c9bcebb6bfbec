import { shareAway } from '../../domain/absence.ts';
import { dutyDays } from '../../domain/duty-days.ts';
import { personFault } from '../../domain/person-fault.ts';
import { versionAt, zoneAt } from '../../domain/stretch-days.ts';
import type { Stretch } from '../../domain/turn-request.ts';
import type { Deps } from '../../feature.ts';
import type { HeroTurn } from '../../shared/hero/hero-turns.ts';

/** Everybody else in the rota who is there on all days of the stretch. */
export async function colleagues(
  { agreed, person: hero, firstOn, lastOn }: HeroTurn,
  { from, until }: Stretch,
  deps: Deps,
) {
  const { rota } = agreed;
  const days = dutyDays(agreed, firstOn, lastOn).map(({ on }) => on);
  const absences = await deps.store.absences.between(firstOn, lastOn);
  const served = days.filter((on) => isServedOn(on, zoneAt(rota, from), { from, until }));
  const others = versionAt(rota, from)
    .people.map(({ person }) => person)
    .filter((person) => person !== hero);
  const known = await deps.people.getAll(others);
  const isThere = (person: string) =>
    personFault(known.get(person), false) === null && served.every((on) => shareAway(absences, person, on) === 0);
  return [...new Set(others)].filter(isThere);
}

function isServedOn(on: HeroTurn['firstOn'], timeZone: string, { from, until }: Stretch): boolean {
  const [first, last] = [from, until].map((at) => at.toZonedDateTimeISO(timeZone).toPlainDate().toString()) as [
    string,
    string,
  ];
  return on.toString() >= first && on.toString() <= last;
}
