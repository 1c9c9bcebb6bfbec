import type { SprintEdit } from '../../domain/edit-sprint.ts';
import { type SprintPlan, sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Temporal } from '../../domain/time.ts';
import { day } from '../../slack/dates.ts';
import { datesSprint } from './dates-modal.ts';
import type { Refusal } from './decide-edit.ts';

/** What is wrong with an edit, beside which field. */
export interface DatesFault {
  field: typeof datesSprint | 'firstOn' | 'lastOn';
  sentence: string;
}

/** What the rules say against new dates, with what helps to mend them. */
export function datesFault(
  because: Refusal,
  { number }: SprintEdit,
  plan: SprintPlan,
  today: Temporal.PlainDate,
): DatesFault {
  const [earlier, later] = [sprintNumbered(plan, number - 1), sprintNumbered(plan, number + 1)];
  const endsOn = earlier ? day(earlier.lastOn, today) : '';
  const beginsOn = later ? day(later.firstOn, today) : '';
  return faults[because]({ number, endsOn, beginsOn, today: day(today, today) });
}

interface Facts {
  number: number;
  /** The sprint before it. */
  endsOn: string;
  /** The sprint after it. */
  beginsOn: string;
  today: string;
}

const firstOn = (sentence: string): DatesFault => ({ field: 'firstOn', sentence });
const lastOn = (sentence: string): DatesFault => ({ field: 'lastOn', sentence });
const sprint = (sentence: string): DatesFault => ({ field: datesSprint, sentence });

const faults: Record<Refusal, (facts: Facts) => DatesFault> = {
  unchanged: () => firstOn('These are its name and dates already: change one of them.'),
  'ends-before-it-starts': () => lastOn('It would end before it begins.'),
  'too-short': () => lastOn('A sprint lasts a week at least: choose a later day.'),
  'too-long': () => lastOn('A sprint lasts six weeks at most: choose an earlier day.'),
  'ends-in-the-past': ({ today }) => lastOn(`It would be over already: choose ${today} or later.`),
  'overlaps-earlier': ({ number, endsOn }) => firstOn(`Sprint ${number - 1} ends on ${endsOn}: choose a later day.`),
  'overlaps-later': ({ number, beginsOn }) =>
    lastOn(`Sprint ${number + 1} begins on ${beginsOn} and is to stay: end before it, or let later sprints move.`),
  'too-far-ahead': () => firstOn('That is more than a year ahead: choose an earlier day.'),
  'already-over': () => sprint('It is over: its dates stay as they are.'),
  'no-such-sprint': () => sprint('There is no such sprint.'),
};
