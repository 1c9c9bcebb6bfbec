import type { KnownBlock, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { readPlaceCode } from '../../domain/holiday-place.ts';
import type { Weekday } from '../../domain/time.ts';
import { noPlace } from '../../shared/sprints/holiday-place-options.ts';
import { zone, zoneField } from '../../shared/sprints/zone-field.ts';
import { input } from '../../slack/blocks.ts';
import { weekdayNames } from '../../slack/dates.ts';
import { boxes, searchField, weekdayOptions } from '../../slack/fields.ts';
import { readTyped } from '../../slack/form.ts';
import type { Draft } from './draft.ts';

/** Menus that the bot fills while somebody types: their names are actions', too. */
export const workspaceZone = 'workspaceZone';
export const workspaceHolidays = 'workspaceHolidays';

/** `place` is the option of the country whose holidays are kept. */
export const workdaysFields = ({ typed }: Draft, place: PlainTextOption | null): KnownBlock[] => [
  input(workspaceZone, 'Time zone', zoneField(typed[workspaceZone]), {
    hint: 'Sprints and planning follow its clocks. Each team may have its own.',
  }),
  input('workingDays', 'Working days', boxes(weekdayOptions, typed.workingDays)),
  input(workspaceHolidays, 'Public holidays', searchField('Type a country, or a region of it', place), {
    optional: true,
    hint: 'Choose the region where its holidays differ. You can add and remove days later.',
  }),
];

export const weekday = z.enum(['1', '2', '3', '4', '5', '6', '7'], 'Please choose a day.').transform(toWeekday);
export const weekdays = z
  .array(weekday)
  .min(1, 'Tick at least one working day.')
  .transform((days) => days.toSorted((a, b) => a - b));

const Workdays = z.object({
  [workspaceZone]: zone,
  workingDays: weekdays,
  [workspaceHolidays]: z.string().nullish().transform(toPlace),
});

export function readWorkdays(draft: Draft) {
  const { answers, errors } = readTyped(draft.typed, draft.steps.length > 1 ? Workdays : WorkdaysAlone);
  if (errors) return { errors };
  const { [workspaceZone]: timeZone, [workspaceHolidays]: place, workingDays } = answers;
  return { answers: { timeZone, workingDays, place } };
}

/** Edited alone, they must agree with what is set in the other steps; else those are still to come. */
const WorkdaysAlone = Workdays.extend({ sprintStartsOn: weekday, meetingWeekday: weekday }).superRefine(staysAtWork);

function staysAtWork({ workingDays, sprintStartsOn, meetingWeekday }: Settled, { addIssue }: z.RefinementCtx): void {
  const fault = (message: string) => addIssue({ code: 'custom', path: ['workingDays'], message });
  if (!workingDays.includes(sprintStartsOn)) {
    fault(`Sprints begin on ${weekdayNames[sprintStartsOn - 1]}s: keep that day, or edit the sprints first.`);
  } else if (!workingDays.includes(meetingWeekday)) {
    fault(`Planning is on ${weekdayNames[meetingWeekday - 1]}s: keep that day, or edit the planning first.`);
  }
}

interface Settled {
  workingDays: readonly Weekday[];
  sprintStartsOn: Weekday;
  meetingWeekday: Weekday;
}

function toWeekday(digit: string): Weekday {
  return Number(digit) as Weekday;
}

function toPlace(code: string | null | undefined) {
  return !code || code === noPlace ? null : readPlaceCode(code);
}
