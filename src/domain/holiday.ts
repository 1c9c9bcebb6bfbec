import type { Temporal } from './time.ts';

export interface Holiday {
  on: Temporal.PlainDate;
  name: string;
}

/** A day off that the country does not keep, or another name for one; without a name, a day that is worked although it does. */
export interface HolidayEdit {
  on: Temporal.PlainDate;
  name: string | null;
}
