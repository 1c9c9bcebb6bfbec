import { type PlanningMeeting, planningMeeting } from './planning-meeting.ts';
import { type DayTime, dayHours, type MomentName, momentsAt, type Place, timingOf } from './planning-moments.ts';
import type { PlanningSchedule } from './planning-schedule.ts';
import { calendarDays, type Sprint } from './sprint.ts';
import { instantOf, isBefore, laterOf, Temporal } from './time.ts';
import { addWorkingDays, type WorkCalendar, workingDayOnOrAfter, workingDayOnOrBefore } from './working-days.ts';

/** Where a message is read, with the clocks and working days that count there. */
export interface Reader {
  place: Place;
  timeZone: string;
  calendar: WorkCalendar;
}

export interface DueMoment {
  name: MomentName;
  /** The number of the sprint whose goals are voted on, or that begins or ends. */
  sprint: number;
  at: Temporal.Instant;
}

export function momentsOf(sprint: Sprint, schedule: PlanningSchedule, reader: Reader): DueMoment[] {
  const occasion = { sprint, schedule, reader, meeting: planningMeeting(sprint, schedule) };
  const names = momentsAt(reader.place, schedule.moments);
  return names.map((name) => ({ name, sprint: sprint.number, at: timeOf(name, occasion) }));
}

/** When a team's proposals for the sprint after this one open, announced or not. */
export function proposalsOpenAt(sprint: Sprint, schedule: PlanningSchedule, team: Reader): Temporal.Instant {
  return timeOf('proposals-open', { sprint, schedule, reader: team, meeting: planningMeeting(sprint, schedule) });
}

/** When somebody hears, in their morning, that a sprint begins; announced or not. */
export function morningOf(sprint: Sprint, schedule: PlanningSchedule, reader: Reader): Temporal.Instant {
  return timeOf('sprint-start', { sprint, schedule, reader, meeting: planningMeeting(sprint, schedule) });
}

/** When a team's vote on its goals of this sprint opens: with the proposals, in a sprint of one week with the pre-read. */
export function votesOpenAt(sprint: Sprint, schedule: PlanningSchedule, team: Reader): Temporal.Instant {
  if (calendarDays(sprint) > 7) return proposalsOpenAt(sprint, schedule, team);
  const reader = planningReader(schedule);
  return timeOf('pre-read', { sprint, schedule, reader, meeting: planningMeeting(sprint, schedule) });
}

export function planningReader({ timeZone, calendar }: PlanningSchedule): Reader {
  return { place: 'planning', timeZone, calendar };
}

interface Occasion {
  sprint: Sprint;
  schedule: PlanningSchedule;
  meeting: PlanningMeeting;
  reader: Reader;
}

function timeOf(name: MomentName, occasion: Occasion): Temporal.Instant {
  const timing = timingOf(name, occasion.schedule.moments);
  if (timing.from === 'meeting') return occasion.meeting.at.subtract({ minutes: timing.minutesBefore });

  const time = occasion.reader.place === 'person' ? withinDayHours(timing.time) : timing.time;
  return counts[timing.from]({ days: timing.days, time }, occasion);
}

const counts = {
  'first-day': fromFirstDay,
  'before-meeting': beforeMeeting,
  'after-meeting': afterMeeting,
  'last-day': fromLastDay,
};

/** From its reader's first working day in the sprint, or after it where there is none. */
function fromFirstDay({ days, time }: DayTime, { sprint, reader }: Occasion): Temporal.Instant {
  const first = workingDayOnOrAfter(reader.calendar, sprint.firstOn);
  return instantOf(addWorkingDays(reader.calendar, first, days), time, reader.timeZone);
}

/** Not before its reader's first working day in the sprint; where it would be late, the last working day on which it is not. */
function beforeMeeting({ days, time }: DayTime, { sprint, meeting, reader }: Occasion): Temporal.Instant {
  const { calendar, timeZone } = reader;
  const counted = addWorkingDays(calendar, days < 0 ? meeting.on : workingDayOnOrBefore(calendar, meeting.on), days);
  let day = laterOf(counted, workingDayOnOrAfter(calendar, sprint.firstOn));
  while (!isBefore(instantOf(day, time, timeZone), meeting.at)) day = addWorkingDays(calendar, day, -1);
  return instantOf(day, time, timeZone);
}

/** At its own time, or where that is less than an hour after the meeting, at the first hour of a working day that is not. */
function afterMeeting({ days, time }: DayTime, { meeting, reader }: Occasion): Temporal.Instant {
  const { calendar, timeZone } = reader;
  const day = addWorkingDays(calendar, days > 0 ? meeting.on : workingDayOnOrAfter(calendar, meeting.on), days);
  const own = instantOf(day, time, timeZone);
  const earliest = meeting.at.add({ hours: 1 });
  return isBefore(own, earliest) ? firstHourFrom(earliest, reader) : own;
}

/** From its reader's last working day in the sprint, or the next one after it where there is none. */
function fromLastDay({ days, time }: DayTime, { sprint, reader }: Occasion): Temporal.Instant {
  const last = workingDayOnOrBefore(reader.calendar, sprint.lastOn);
  const day = isBefore(last, sprint.firstOn) ? workingDayOnOrAfter(reader.calendar, sprint.lastOn) : last;
  return instantOf(addWorkingDays(reader.calendar, day, days), time, reader.timeZone);
}

function firstHourFrom(earliest: Temporal.Instant, { timeZone, calendar }: Reader): Temporal.Instant {
  const there = earliest.toZonedDateTimeISO(timeZone).round({ smallestUnit: 'hour', roundingMode: 'ceil' });
  const date = there.toPlainDate();
  const time = there.toPlainTime();
  const isOver = Temporal.PlainTime.compare(time, dayHours.until) > 0;
  const day = workingDayOnOrAfter(calendar, isOver ? date.add({ days: 1 }) : date);
  return instantOf(day, day.equals(date) ? withinDayHours(time) : dayHours.from, timeZone);
}

function withinDayHours(time: Temporal.PlainTime): Temporal.PlainTime {
  if (Temporal.PlainTime.compare(time, dayHours.from) < 0) return dayHours.from;
  return Temporal.PlainTime.compare(time, dayHours.until) > 0 ? dayHours.until : time;
}
