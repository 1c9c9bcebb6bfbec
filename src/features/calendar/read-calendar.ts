import type { Agreed } from '../../domain/duty-days.ts';
import { type CalendarChanges, type CalendarTurn, calendarTurns } from '../../domain/hero-calendar.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { profilesOf } from '../../shared/people/profiles.ts';
import type { CalendarLink } from '../../store/index.ts';
import { calendarFile, type HeroCalendar } from './calendar-file.ts';
import { ownTurns } from './shown-calendars.ts';

/** What a link shows, as iCalendar; null where its rota is not there. */
export async function readCalendar({ person, shows }: CalendarLink, deps: Deps): Promise<string | null> {
  const isOwn = shows === ownTurns;
  const found = isOwn
    ? await deps.store.rotas.all()
    : [await deps.store.rotas.find(shows)].filter((one) => one !== null);
  if (!isOwn && found.length === 0) return null;

  const renamed = await deps.store.people.renamed();
  const read = await Promise.all(found.map((lived) => turnsOf(lived, renamed, deps)));
  const turns = read.flat().filter(({ turn }) => !isOwn || turn.person === person);
  const people = turns.flatMap(({ turn }) => [turn.person, ...(turn.inPlaceOf ? [turn.inPlaceOf] : [])]);
  const names = await profilesOf(people, deps);
  return calendarFile({
    name: isOwn ? 'My turns as support hero' : `Support hero (${found[0]!.rota.name})`,
    turns,
    names,
  });
}

async function turnsOf(
  lived: Agreed,
  renamed: CalendarChanges['renamed'],
  { store, clock }: Deps,
): Promise<HeroCalendar['turns']> {
  const edits = await editsOf(lived.rota.id, { store });
  return calendarTurns(lived, { edits, renamed }, clock()).map((turn: CalendarTurn) => ({
    turn,
    rota: lived.rota.name,
  }));
}

/** When the rota itself was made and changed; what was agreed on top of it knows its own times. */
async function editsOf(rota: string, { store }: Pick<Deps, 'store'>): Promise<Temporal.Instant[]> {
  const changes = await store.changes.of('rota', rota);
  return changes.filter(({ act, details }) => act === 'added' || 'after' in details).map(({ at }) => at);
}
