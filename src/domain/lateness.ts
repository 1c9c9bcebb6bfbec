import { isBefore, type Temporal } from './time.ts';

/** Time passes a minute at a time, and a channel may have to wait its turn. */
const tolerance = { minutes: 5 };

export const isLate = (dueAt: Temporal.Instant, now: Temporal.Instant): boolean => isBefore(dueAt.add(tolerance), now);
