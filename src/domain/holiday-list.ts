import type { Holiday, HolidayEdit } from './holiday.ts';
import { isBefore, Temporal } from './time.ts';
import { isBlank, textFault } from './typed-text.ts';

/** What is wrong with a line of a list of holidays. */
export interface HolidayLineFault {
  /** The first is 1. */
  line: number;
  typed: string;
  because: 'no-date' | 'no-name' | 'in-the-past' | 'twice' | 'too-long' | 'unreadable';
}

export const holidayNameLimit = 100;

/** Reads "2026-12-25 Christmas Day", one a line. `from` is the first day that may be in it. */
export function readHolidayList(text: string, from: Temporal.PlainDate) {
  const lines = text.split('\n').map((typed, index) => ({ typed: typed.trim(), line: index + 1 }));
  const holidays = new Map<string, Holiday>();
  const faults: HolidayLineFault[] = [];
  for (const { typed, line } of lines.filter(({ typed }) => typed !== '')) {
    const read = readLine(typed, from);
    const day = typeof read === 'string' ? null : read.on.toString();
    if (typeof read === 'string') faults.push({ line, typed, because: read });
    else if (holidays.has(day!)) faults.push({ line, typed, because: 'twice' });
    else holidays.set(day!, read);
  }
  return { holidays: [...holidays.values()], faults };
}

/** What to change by hand so that, of the days before `until`, those in the list are the holidays, and later ones are added. */
export function holidayEdits(
  present: readonly Holiday[],
  listed: readonly Holiday[],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): HolidayEdit[] {
  const names = new Map(present.map(({ on, name }) => [on.toString(), name]));
  const days = new Set(listed.map(({ on }) => on.toString()));
  const worked = present.filter(({ on }) => !isBefore(on, from) && isBefore(on, until) && !days.has(on.toString()));
  return [
    ...listed.filter(({ on, name }) => names.get(on.toString()) !== name),
    ...worked.map(({ on }) => ({ on, name: null })),
  ];
}

function readLine(typed: string, from: Temporal.PlainDate): Holiday | HolidayLineFault['because'] {
  const [, date = '', name = ''] = /^(\d{4}-\d{2}-\d{2})(?![\d-])[\s:,;–-]*(.*)$/u.exec(typed) ?? [];
  const on = dateOf(date);
  if (!on) return 'no-date';
  if (isBlank(name)) return 'no-name';
  if (isBefore(on, from)) return 'in-the-past';
  const fault = textFault(name, holidayNameLimit);
  return fault === 'too-long' || fault === 'unreadable' ? fault : { on, name };
}

function dateOf(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}
