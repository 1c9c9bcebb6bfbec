import { dateIn, isBefore, type Temporal } from './time.ts';

/** The days, first and last included, on which the clocks of a zone change. */
export function clockChanges(
  firstOn: Temporal.PlainDate,
  lastOn: Temporal.PlainDate,
  timeZone: string,
): Temporal.PlainDate[] {
  const changes: Temporal.PlainDate[] = [];
  // A change at the first midnight itself is found, too: the search begins just before it.
  let from = firstOn.toZonedDateTime(timeZone).subtract({ nanoseconds: 1 });
  for (;;) {
    const next = from.getTimeZoneTransition('next');
    const on = next && dateIn(timeZone, next.toInstant());
    if (!(next && on) || isBefore(lastOn, on)) return changes;
    changes.push(on);
    from = next;
  }
}
