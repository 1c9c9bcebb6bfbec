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
  /** How often what is said of it may have changed, and when that was last. */
  revision: number;
  revisedAt: Temporal.Instant;
}

/** What has any time in the three months before an instant or in the twelve after it, as it was and will be served; turns stand whole. */
export function calendarTurns(
  agreed: Agreed,
  edits: readonly Temporal.Instant[],
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
    const times = [...edits, ...overlays.filter(touches(turn)).flatMap(timesOf)];
    return {
      id: `${rota.id}-${Math.floor(stretch.from.epochMilliseconds / 1000)}`,
      person,
      inPlaceOf: turn.person === person ? null : turn.person,
      ...{ from: stretch.from, until: stretch.until },
      revision: Math.max(0, times.length - 1),
      revisedAt: times.toSorted(Temporal.Instant.compare).at(-1) ?? stretch.from,
    };
  });
}

const touches =
  ({ from, until }: { from: Temporal.Instant; until: Temporal.Instant }) =>
  ({ parts }: Overlay): boolean =>
    parts.some((part) => isBefore(part.from, until) && isBefore(from, part.until));

const timesOf = ({ at, undone }: Overlay): Temporal.Instant[] => (undone ? [at, undone.at] : [at]);
