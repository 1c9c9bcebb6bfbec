import { servicesBetween } from './duty.ts';
import type { Agreed } from './duty-days.ts';
import { type HandOverReader, heroFrom, inDayHours } from './hand-over.ts';
import type { Rota, Turn } from './rota.ts';
import { versionAt } from './stretch-days.ts';
import { dateIn, instantOf, isBefore, Temporal, type Weekday } from './time.ts';
import { turnAt, turnBefore, turnsFrom } from './turns.ts';
import { isWorkingDay } from './working-days.ts';

/** When somebody is asked for the note of a turn of theirs, and until when that has a meaning. */
export interface NoteMoment {
  turn: Turn;
  person: string;
  at: Temporal.Instant;
  until: Temporal.Instant;
}

/** Where a rota is read, with the absences of its people. */
export interface NoteReader extends HandOverReader {
  isAway: (person: string, at: Temporal.Instant) => boolean;
}

const afternoon = Temporal.PlainTime.from('15:00');
/** A moment lies in its turn, or on the day after. */
const longestTurn = { hours: 24 * 7 * 8 };

/** Those that fall due after `since`, up to and including `now`. */
export function noteMomentsBetween(
  agreed: Agreed,
  reader: NoteReader,
  since: Temporal.Instant,
  now: Temporal.Instant,
): NoteMoment[] {
  const found: NoteMoment[] = [];
  for (const turn of turnsFrom(agreed.rota, since.subtract({ hours: 48 }))) {
    if (isBefore(now, turn.from)) break;
    found.push(...momentsOf(agreed, turn, reader));
  }
  return found.filter(({ at }) => isBefore(since, at) && !isBefore(now, at));
}

/** The first after this instant; null where none is in sight. */
export function nextNoteMoment(agreed: Agreed, reader: NoteReader, after: Temporal.Instant): Temporal.Instant | null {
  const moments = noteMomentsBetween(agreed, reader, after, after.add(longestTurn)).map(({ at }) => at);
  return moments.toSorted(Temporal.Instant.compare)[0] ?? null;
}

/**
 * On the last afternoon they work in it; after it, where there is none. Whoever goes on has nothing to hand over.
 *
 * Who is away then has a moment before, too: the last afternoon on which they are there. The other stays, for those who say so too late.
 */
function momentsOf(agreed: Agreed, turn: Turn, reader: NoteReader): NoteMoment[] {
  const person = heroFrom(agreed, turn.until.subtract({ milliseconds: 1 }));
  if (person === null || person === heroFrom(agreed, turn.until)) return [];
  const afternoons = afternoonsOf(agreed, turn, person, reader);
  const last = afternoons[0] ?? inDayHours(turn.until, reader.zoneOf(person));
  const there = afternoons.find((at) => !reader.isAway(person, at)) ?? last;
  const until = noteEnd(agreed.rota, turn);
  return (there.equals(last) ? [last] : [there, last]).map((at) => ({ turn, person, at, until }));
}

/** Those that somebody works in their part of a turn, the last first. */
function afternoonsOf(
  { rota, overlays }: Agreed,
  turn: Turn,
  person: string,
  { calendar, zoneOf }: HandOverReader,
): Temporal.Instant[] {
  const begun = servicesBetween(rota, overlays, turn.from, turn.until).at(-1)?.from ?? turn.from;
  const { weekdays } = versionAt(rota, turn.from);
  const timeZone = zoneOf(person);
  const afternoons: Temporal.Instant[] = [];
  for (let day = dateIn(timeZone, turn.until); ; day = day.subtract({ days: 1 })) {
    const at = instantOf(day, afternoon, timeZone);
    if (isBefore(at, begun)) return afternoons;
    const isWorked = isWorkingDay(calendar, day) && weekdays.includes(day.dayOfWeek as Weekday);
    // Where the clocks skip a whole day, its afternoon is the next day's.
    const isOnIt = dateIn(timeZone, at).equals(day);
    if (isWorked && isOnIt && isBefore(at, turn.until)) afternoons.push(at);
  }
}

/** A note can be written, and changed, until the turn after it is over. */
function noteEnd(rota: Rota, turn: Turn): Temporal.Instant {
  return turnAt(rota, turn.until)?.until ?? turn.until.add({ hours: 24 * 7 });
}

export type NoteRefusal = 'no-such-turn' | 'not-served' | 'not-begun' | 'too-late';

/** The turn that begins at this instant, if this person may write its note now. */
export function turnToNote(
  { rota, overlays }: Agreed,
  { turnFrom, person }: { turnFrom: Temporal.Instant; person: string },
  now: Temporal.Instant,
): { turn: Turn; because?: undefined } | { because: NoteRefusal } {
  const turn = turnAt(rota, turnFrom);
  if (!turn?.from.equals(turnFrom)) return { because: 'no-such-turn' };
  const served = servicesBetween(rota, overlays, turn.from, turn.until).some((one) => one.person === person);
  if (!served) return { because: 'not-served' };
  if (isBefore(now, turn.from)) return { because: 'not-begun' };
  return isBefore(now, noteEnd(rota, turn)) ? { turn } : { because: 'too-late' };
}

/** The turn whose note this person may write now: the one that runs, or else the one before; null where they served in neither. */
export function notedTurn(agreed: Agreed, person: string, now: Temporal.Instant): Turn | null {
  const mayNote = (turn: Turn) => !turnToNote(agreed, { turnFrom: turn.from, person }, now).because;
  return turnsAround(agreed.rota, now).find(mayNote) ?? null;
}

/** The turn that runs, if one does, and the last that is over. */
export function turnsAround(rota: Rota, now: Temporal.Instant): Turn[] {
  return [turnAt(rota, now), turnBefore(rota, now)].filter((turn) => turn !== null);
}

/** Has this person been asked by now for the note of this turn? */
export function isAskedFor(
  agreed: Agreed,
  reader: NoteReader,
  { turn, person }: Pick<NoteMoment, 'turn' | 'person'>,
  now: Temporal.Instant,
): boolean {
  const asked = noteMomentsBetween(agreed, reader, turn.from.subtract({ milliseconds: 1 }), now);
  return asked.some((moment) => moment.person === person && moment.turn.from.equals(turn.from));
}
