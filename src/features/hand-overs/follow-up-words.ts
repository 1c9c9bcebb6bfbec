import type { FollowUpDay } from '../../domain/follow-up.ts';
import type { Temporal } from '../../domain/time.ts';
import { day } from '../../slack/dates.ts';

/** "Mon 14 Dec (half), Tue 15 Dec" */
export const followUpWords = (kept: readonly FollowUpDay[], today: Temporal.PlainDate): string =>
  kept.map(({ on, isHalf }) => `${day(on, today)}${isHalf ? ' (half)' : ''}`).join(', ');
