import type { Agreed } from './duty-days.ts';
import { holderAt } from './overlay.ts';
import { dayHours } from './planning-moments.ts';
import type { Turn } from './rota.ts';
import { zoneAt } from './stretch-days.ts';
import { dateIn, earlierOf, instantOf, isBefore, Temporal, weekdayOnOrBefore } from './time.ts';
import { turnAt, turnsFrom } from './turns.ts';
import { addWorkingDays, type WorkCalendar, workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts';

/** What is said about a hand-over, to whom: to the rota's channel where `person` is null. */
export interface HandOverNotice {
  kind: 'hand-over' | 'next-hero' | 'hero-soon' | 'hero-eve' | 'hero-begins' | 'hero-ends';
  turn: Turn;
  person: string | null;
  at: Temporal.Instant;
  /** From then on it means nothing any more. */
  until: Temporal.Instant;
}

/** Where a rota is read: its working days, and the clocks of its people. */
export interface HandOverReader {
  calendar: WorkCalendar;
  zoneOf: (person: string) => string;
}

/** What falls due after `since`, up to and including `now`. */
export function noticesBetween(
  agreed: Agreed,
  reader: HandOverReader,
  since: Temporal.Instant,
  now: Temporal.Instant,
): HandOverNotice[] {
  const found: HandOverNotice[] = [];
  for (const turn of turnsFrom(agreed.rota, since.subtract(reach))) {
    if (isBefore(now.add(reach), turn.from)) break;
    found.push(...noticesOf(agreed, turn, reader));
  }
  return found.filter(({ at }) => isBefore(since, at) && !isBefore(now, at));
}

/** When the next thing is to be said; null where the rota is over. */
export function nextNotice(agreed: Agreed, reader: HandOverReader, after: Temporal.Instant): Temporal.Instant | null {
  for (const turn of turnsFrom(agreed.rota, after)) {
    const seen = noticesBetween(agreed, reader, after, turn.until.add(reach));
    if (seen.length > 0) return seen.map(({ at }) => at).reduce((first, at) => earlierOf(first, at));
  }
  return null;
}

/** No notice is further from its hand-over: three working days, with holidays between. */
const reach = { hours: 24 * 14 };
const morning = Temporal.PlainTime.from('10:00');
const wednesday = 3;

function noticesOf(agreed: Agreed, turn: Turn, reader: HandOverReader): HandOverNotice[] {
  const timeZone = zoneAt(agreed.rota, turn.from);
  const day = dateIn(timeZone, turn.from);
  const said = workingDayOnOrAfter(reader.calendar, day);
  const at = said.equals(day) ? turn.from : instantOf(said, timeOf(turn, timeZone), timeZone);
  const incoming = heroFrom(agreed, turn.from);
  const outgoing = heroFrom(agreed, turn.from.subtract({ milliseconds: 1 }));
  const handOver: HandOverNotice = { kind: 'hand-over', turn, person: null, at, until: turn.until };
  if (incoming === outgoing) return [handOver].filter(isInTime);
  return [
    ...(incoming ? beforehand(agreed, turn, incoming, reader) : []),
    handOver,
    ...(incoming ? [privately('hero-begins', turn, incoming, at, reader)] : []),
    ...(outgoing ? [privately('hero-ends', turn, outgoing, at, reader)] : []),
  ].filter(isInTime);
}

const isInTime = ({ at, until }: HandOverNotice): boolean => isBefore(at, until);

/** The channel hears on Wednesday who is next where turns are of weeks, the next hero three working days before and one. */
function beforehand({ rota }: Agreed, turn: Turn, person: string, reader: HandOverReader): HandOverNotice[] {
  const { calendar, zoneOf } = reader;
  const timeZone = zoneAt(rota, turn.from);
  const day = dateIn(timeZone, turn.from);
  const told = (kind: HandOverNotice['kind'], days: number): HandOverNotice => {
    const at = instantOf(addWorkingDays(calendar, day, -days), morning, zoneOf(person));
    return { kind, turn, person, at, until: turn.from };
  };
  const eve = workingDayOnOrBefore(calendar, weekdayOnOrBefore(day.subtract({ days: 1 }), wednesday));
  const ahead: HandOverNotice = {
    ...{ kind: 'next-hero', turn, person: null, at: instantOf(eve, morning, timeZone), until: turn.from },
  };
  return [...(isOfWeeks(turn) ? [ahead] : []), told('hero-soon', 3), told('hero-eve', 1)];
}

function privately(
  kind: HandOverNotice['kind'],
  turn: Turn,
  person: string,
  at: Temporal.Instant,
  { zoneOf }: HandOverReader,
): HandOverNotice {
  return { kind, turn, person, at: inDayHours(at, zoneOf(person)), until: turn.until };
}

/** The first instant from this one on between 08:00 and 18:00 where somebody is. */
export function inDayHours(at: Temporal.Instant, timeZone: string): Temporal.Instant {
  const day = dateIn(timeZone, at);
  const begins = instantOf(day, dayHours.from, timeZone);
  if (isBefore(at, begins)) return begins;
  return isBefore(instantOf(day, dayHours.until, timeZone), at)
    ? instantOf(day.add({ days: 1 }), dayHours.from, timeZone)
    : at;
}

/** Who serves from an instant on, whether or not it is a day of rest. */
export function heroFrom({ rota, overlays }: Agreed, at: Temporal.Instant): string | null {
  const person = turnAt(rota, at)?.person;
  return person ? holderAt(person, overlays, at).person : null;
}

const timeOf = ({ from }: Turn, timeZone: string): Temporal.PlainTime =>
  from.toZonedDateTimeISO(timeZone).toPlainTime();

const isOfWeeks = ({ from, until }: Turn): boolean => !isBefore(until, from.add({ hours: 24 * 5 }));
