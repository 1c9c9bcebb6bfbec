import type { Rota, Turn } from './rota.ts';
import { daysOfStretch } from './stretch-days.ts';
import type { Temporal } from './time.ts';
import { addWorkingDays, type WorkCalendar } from './working-days.ts';

/** A day, or half of one, that somebody keeps after a turn to finish what it left. */
export interface FollowUpDay {
  person: string;
  on: Temporal.PlainDate;
  isHalf: boolean;
}

/** The days that somebody may keep after a turn, and those that they keep. */
export interface FollowUps {
  offered: readonly Temporal.PlainDate[];
  kept: readonly FollowUpDay[];
}

const mostDays = 3;

/** The days that may be kept after a turn: the first three that its hero works after the last day of duty. */
export function followUpOffer(rota: Rota, turn: Turn, calendar: WorkCalendar): Temporal.PlainDate[] {
  const { lastOn } = daysOfStretch(rota, turn);
  return Array.from({ length: mostDays }, (_, i) => addWorkingDays(calendar, lastOn, i + 1));
}
