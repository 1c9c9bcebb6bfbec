import { Temporal, type Weekday } from '../domain/time.ts';
import type { Flag } from './schema.ts';

/** Text of one fixed precision, so that the order of the text is the order of time. */
export const instantText = (at: Temporal.Instant): string => at.toString({ smallestUnit: 'millisecond' });
export const readInstant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

export const readDate = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

export const flag = (value: boolean): Flag => (value ? 1 : 0);

/** Weekdays as their digits: 12345 is Monday to Friday. */
export const weekdaysText = (days: readonly Weekday[]): string => days.join('');
export const readWeekdays = (text: string): Weekday[] => [...text].map((digit) => Number(digit) as Weekday);
