import { servicesBetween } from './duty.ts';
import type { Agreed } from './duty-days.ts';
import type { Overlay } from './overlay.ts';
import { dateIn, isBefore, startOfDay, Temporal } from './time.ts';
import { turnsBetween } from './turns.ts';

/** A stretch of somebody's duty as a calendar shows it. */
export interface CalendarTurn {
  /** The same for as long as something begins then in this rota, whoever serves it. */
  id: string;
  person: string;
  /** Whose it would be by the order alone; null where it is theirs. */
  inPlaceOf: string | null;
  from: Temporal.Instant;
  until: Temporal.Instant;
  /** When what is said of it may have changed last, and a number that is higher after each such change. */
  revisedAt: Temporal.Instant;
  revision: number;
}

/** When a rota was made and changed, and when people got another name. */
export interface CalendarChanges {
  edits: readonly Temporal.Instant[];
  renamed: ReadonlyMap<string, Temporal.Instant>;
}

/** What has any time in the three months before an instant or in the twelve after it, as it was and will be served; turns stand whole. */
export function calendarTurns(
  agreed: Agreed,
  { edits, renamed }: CalendarChanges,
  now: Temporal.Instant,
): CalendarTurn[] {
  const { rota, overlays } = agreed;
  const today = dateIn('UTC', now);
  const from = startOfDay(today.subtract({ months: 3 }), 'UTC');
  const until = startOfDay(today.add({ months: 12 }), 'UTC');
  const turns = turnsBetween(rota, from, until);
  const [first, last] = [turns[0], turns.at(-1)];
  if (!first || !last) return [];

  return servicesBetween(rota, overlays, first.from, last.until).map(({ person, turn, ...stretch }) => {
    const names = [person, turn.person].map((one) => renamed.get(one ?? '')).filter((at) => at !== undefined);
    const times = [...edits, ...overlays.filter(touches(turn)).flatMap(timesOf), ...names];
    const revisedAt = times.toSorted(Temporal.Instant.compare).at(-1) ?? stretch.from;
    return {
      id: `${rota.id}-${secondsAt(stretch.from)}`,
      person,
      inPlaceOf: turn.person === person ? null : turn.person,
      ...{ from: stretch.from, until: stretch.until, revisedAt },
      revision: Math.max(0, secondsAt(revisedAt) - secondsIn2020),
    };
  });
}

const secondsAt = (at: Temporal.Instant): number => Math.floor(at.epochMilliseconds / 1000);

/** Counted from 2020 on, seconds fit into iCalendar's 31 bits for as long as anybody will subscribe. */
const secondsIn2020 = secondsAt(Temporal.Instant.from('2020-01-01T00:00Z'));

const touches =
  ({ from, until }: { from: Temporal.Instant; until: Temporal.Instant }) =>
  ({ parts }: Overlay): boolean =>
    parts.some((part) => isBefore(part.from, until) && isBefore(from, part.until));

const timesOf = ({ at, undone }: Overlay): Temporal.Instant[] => (undone ? [at, undone.at] : [at]);
