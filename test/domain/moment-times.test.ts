import { describe, expect, it } from 'vitest';
import { momentsOf, planningReader, proposalsOpenAt, type Reader, votesOpenAt } from '../../src/domain/moment-times.ts';
import {
  type DayTime,
  type MomentName,
  type MomentSettings,
  type Place,
  planningMoments,
} from '../../src/domain/planning-moments.ts';
import type { PlanningSchedule } from '../../src/domain/planning-schedule.ts';
import type { Sprint } from '../../src/domain/sprint.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (days: number, time: string): DayTime => ({ days, time: Temporal.PlainTime.from(time) });
const calendar = (workingDays: readonly Weekday[], holidays: readonly string[]) => {
  return workCalendar(
    workingDays,
    holidays.map((on) => ({ on: day(on), name: 'A holiday' })),
  );
};

/** A workspace in London that meets on Wednesdays at 16:00, and the sprint from 16 to 27 November, unless a row says otherwise. */
interface Setting {
  sprint?: [string, string];
  workspace?: string;
  meets?: [Weekday, string];
  holidays?: string[];
  reader?: string;
  readersDays?: Weekday[];
  readersHolidays?: string[];
  moments?: MomentSettings;
}

const weekdays: Weekday[] = [1, 2, 3, 4, 5];

function planned({
  sprint = ['2026-11-16', '2026-11-27'],
  workspace = 'Europe/London',
  meets = [3, '16:00'],
  holidays = [],
  moments = {},
}: Setting) {
  const running: Sprint = { number: 41, name: null, firstOn: day(sprint[0]), lastOn: day(sprint[1]) };
  const schedule: PlanningSchedule = {
    plan: { weeks: 2, startsOn: 1, workingDays: weekdays, pins: [running] },
    meeting: { weekday: meets[0], time: Temporal.PlainTime.from(meets[1]) },
    timeZone: workspace,
    calendar: calendar(weekdays, holidays),
    moments,
    setUpAt: Temporal.Instant.from('2026-01-01T00:00Z'),
  };
  return { running, schedule };
}

function readerOf({ workspace, reader, readersDays, readersHolidays, holidays }: Setting, place: Place): Reader {
  const timeZone = reader ?? workspace ?? 'Europe/London';
  return { place, timeZone, calendar: calendar(readersDays ?? weekdays, readersHolidays ?? holidays ?? []) };
}

/** The wall time at which a moment comes where its reader is: Wed 2026-11-25 18:00. */
function wallTimeOf(name: MomentName, setting: Setting): string {
  const { running, schedule } = planned(setting);
  const reader = readerOf(setting, planningMoments[name].places[0]!);
  const found = momentsOf(running, schedule, reader).find((moment) => moment.name === name);
  return found ? wallTime(found.at, reader.timeZone) : 'never';
}

function wallTime(at: Temporal.Instant, timeZone: string): string {
  const there = at.toZonedDateTimeISO(timeZone);
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][there.dayOfWeek - 1];
  return `${weekday} ${there.toPlainDate()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

describe('the usual two weeks', () => {
  it.each`
    name                | wall
    ${'sprint-start'}   | ${'Mon 2026-11-16 09:00'}
    ${'proposals-open'} | ${'Mon 2026-11-23 10:00'}
    ${'nudge'}          | ${'Tue 2026-11-24 14:00'}
    ${'pre-read'}       | ${'Wed 2026-11-25 10:00'}
    ${'run-sheet'}      | ${'Wed 2026-11-25 15:50'}
    ${'votes-close'}    | ${'Wed 2026-11-25 16:00'}
    ${'finalise'}       | ${'Wed 2026-11-25 18:00'}
    ${'team-session'}   | ${'Thu 2026-11-26 10:00'}
    ${'sprint-end'}     | ${'Fri 2026-11-27 15:00'}
  `('have $name on $wall', ({ name, wall }) => {
    expect(wallTimeOf(name, {})).toBe(wall);
  });

  it('tell each place what it is to hear of', () => {
    const { running, schedule } = planned({});
    const heard = (place: Place) => momentsOf(running, schedule, readerOf({}, place)).map(({ name }) => name);
    expect(heard('team')).toEqual(['sprint-start', 'proposals-open', 'votes-close', 'team-session']);
    expect(heard('planning')).toEqual(['sprint-start', 'pre-read', 'run-sheet']);
    expect(heard('person')).toEqual(['nudge', 'finalise', 'sprint-end']);
  });

  it.each`
    name                | reader                | sprint                          | wall
    ${'proposals-open'} | ${'Australia/Sydney'} | ${undefined}                    | ${'Mon 2026-11-23 10:00'}
    ${'votes-close'}    | ${'Australia/Sydney'} | ${undefined}                    | ${'Thu 2026-11-26 03:00'}
    ${'team-session'}   | ${'Australia/Sydney'} | ${undefined}                    | ${'Thu 2026-11-26 10:00'}
    ${'sprint-end'}     | ${'America/New_York'} | ${undefined}                    | ${'Fri 2026-11-27 15:00'}
    ${'votes-close'}    | ${'America/New_York'} | ${['2026-03-02', '2026-03-13']} | ${'Wed 2026-03-11 12:00'}
    ${'votes-close'}    | ${'America/New_York'} | ${['2026-03-16', '2026-04-03']} | ${'Wed 2026-04-01 11:00'}
    ${'team-session'}   | ${'America/New_York'} | ${['2026-03-02', '2026-03-13']} | ${'Thu 2026-03-12 10:00'}
    ${'nudge'}          | ${'Europe/London'}    | ${['2026-03-23', '2026-04-03']} | ${'Tue 2026-03-31 14:00'}
    ${'nudge'}          | ${'Europe/London'}    | ${['2026-10-19', '2026-10-30']} | ${'Tue 2026-10-27 14:00'}
  `('have $name on $wall in $reader, clock changes or not', ({ name, reader, sprint, wall }) => {
    expect(wallTimeOf(name, { reader, sprint: sprint ?? ['2026-11-16', '2026-11-27'] })).toBe(wall);
  });
});

describe('what follows the meeting', () => {
  it.each`
    case                                     | name              | setting                                                                                  | wall
    ${'two hours later at home'}             | ${'finalise'}     | ${{}}                                                                                    | ${'Wed 2026-11-25 18:00'}
    ${'an hour later to the minute'}         | ${'finalise'}     | ${{ reader: 'Europe/Berlin' }}                                                           | ${'Wed 2026-11-25 18:00'}
    ${'less than an hour: the next morning'} | ${'finalise'}     | ${{ reader: 'Europe/Helsinki' }}                                                         | ${'Thu 2026-11-26 08:00'}
    ${'less, on a half-hour zone'}           | ${'finalise'}     | ${{ reader: 'Asia/Kolkata' }}                                                            | ${'Thu 2026-11-26 08:00'}
    ${'after a meeting in the night'}        | ${'finalise'}     | ${{ reader: 'Australia/Sydney' }}                                                        | ${'Thu 2026-11-26 08:00'}
    ${'long after, further west'}            | ${'finalise'}     | ${{ reader: 'America/New_York' }}                                                        | ${'Wed 2026-11-25 18:00'}
    ${'after a meeting at 17:00'}            | ${'finalise'}     | ${{ meets: [3, '17:00'] }}                                                               | ${'Wed 2026-11-25 18:00'}
    ${'after a meeting at 17:01'}            | ${'finalise'}     | ${{ meets: [3, '17:01'] }}                                                               | ${'Thu 2026-11-26 08:00'}
    ${'an hour later, off the hour'}         | ${'finalise'}     | ${{ moments: { finalise: at(0, '17:30') }, meets: [3, '16:30'] }}                        | ${'Wed 2026-11-25 17:30'}
    ${'moved before it'}                     | ${'finalise'}     | ${{ moments: { finalise: at(0, '12:00') } }}                                             | ${'Wed 2026-11-25 17:00'}
    ${'moved before it, off the hour'}       | ${'finalise'}     | ${{ moments: { finalise: at(0, '12:00') }, meets: [3, '16:01'] }}                        | ${'Wed 2026-11-25 18:00'}
    ${'after a Friday evening'}              | ${'finalise'}     | ${{ meets: [5, '17:30'] }}                                                               | ${'Mon 2026-11-30 08:00'}
    ${'after that, with Monday off'}         | ${'finalise'}     | ${{ meets: [5, '17:30'], readersHolidays: ['2026-11-30'] }}                              | ${'Tue 2026-12-01 08:00'}
    ${'on a day off there'}                  | ${'finalise'}     | ${{ readersHolidays: ['2026-11-25'] }}                                                   | ${'Thu 2026-11-26 18:00'}
    ${'the day after, in the team'}          | ${'team-session'} | ${{ workspace: 'America/Los_Angeles', reader: 'Australia/Sydney' }}                      | ${'Thu 2026-11-26 12:00'}
    ${'the day after, off the hour'}         | ${'team-session'} | ${{ workspace: 'America/Los_Angeles', reader: 'Australia/Sydney', meets: [3, '16:10'] }} | ${'Thu 2026-11-26 13:00'}
    ${'the day after, an hour later'}        | ${'team-session'} | ${{ workspace: 'America/Los_Angeles', reader: 'Australia/Sydney', meets: [3, '14:00'] }} | ${'Thu 2026-11-26 10:00'}
    ${'the day after a Friday'}              | ${'team-session'} | ${{ meets: [5, '16:00'] }}                                                               | ${'Mon 2026-11-30 10:00'}
    ${'the day after, a holiday'}            | ${'team-session'} | ${{ readersHolidays: ['2026-11-26'] }}                                                   | ${'Fri 2026-11-27 10:00'}
    ${'where Fridays and Saturdays are off'} | ${'team-session'} | ${{ meets: [4, '16:00'], readersDays: [7, 1, 2, 3, 4] }}                                 | ${'Sun 2026-11-29 10:00'}
    ${'early in a team that wants it'}       | ${'team-session'} | ${{ moments: { 'team-session': at(1, '07:00') } }}                                       | ${'Thu 2026-11-26 07:00'}
  `('comes $case: $name on $wall', ({ name, setting, wall }) => {
    expect(wallTimeOf(name, setting)).toBe(wall);
  });
});

describe('what must precede the meeting', () => {
  it.each`
    case                                            | name                | setting                                                                                                                      | wall
    ${'a minute before it'}                         | ${'pre-read'}       | ${{ meets: [3, '10:01'] }}                                                                                                   | ${'Wed 2026-11-25 10:00'}
    ${'not at the same time'}                       | ${'pre-read'}       | ${{ meets: [3, '10:00'] }}                                                                                                   | ${'Tue 2026-11-24 10:00'}
    ${'not after it, a holiday skipped'}            | ${'pre-read'}       | ${{ meets: [3, '09:00'], holidays: ['2026-11-24'] }}                                                                         | ${'Mon 2026-11-23 10:00'}
    ${'ten minutes before any meeting'}             | ${'run-sheet'}      | ${{ meets: [3, '09:00'] }}                                                                                                   | ${'Wed 2026-11-25 08:50'}
    ${'at its own time once it has one'}            | ${'run-sheet'}      | ${{ moments: { 'run-sheet': at(0, '12:00') } }}                                                                              | ${'Wed 2026-11-25 12:00'}
    ${'in working days from a Monday'}              | ${'proposals-open'} | ${{ meets: [1, '16:00'] }}                                                                                                   | ${'Thu 2026-11-19 10:00'}
    ${'past a holiday'}                             | ${'proposals-open'} | ${{ holidays: ['2026-11-24'] }}                                                                                              | ${'Fri 2026-11-20 10:00'}
    ${"past the team's own holiday"}                | ${'proposals-open'} | ${{ readersHolidays: ['2026-11-24', '2026-11-25'] }}                                                                         | ${'Fri 2026-11-20 10:00'}
    ${'on a day off there, the one before'}         | ${'pre-read'}       | ${{ moments: { 'pre-read': at(0, '10:00') }, readersHolidays: ['2026-11-25'] }}                                              | ${'Tue 2026-11-24 10:00'}
    ${'before a meeting that is theirs on Tuesday'} | ${'nudge'}          | ${{ workspace: 'Australia/Sydney', reader: 'America/Los_Angeles', meets: [3, '09:00'] }}                                     | ${'Mon 2026-11-23 14:00'}
    ${'on that Tuesday while it is in time'}        | ${'nudge'}          | ${{ workspace: 'Australia/Sydney', reader: 'America/Los_Angeles', meets: [3, '09:01'] }}                                     | ${'Tue 2026-11-24 14:00'}
    ${'two days away from the other side'}          | ${'nudge'}          | ${{ workspace: 'Pacific/Kiritimati', reader: 'Pacific/Pago_Pago', meets: [3, '08:00'], moments: { nudge: at(0, '14:00') } }} | ${'Mon 2026-11-23 14:00'}
    ${'in one week'}                                | ${'proposals-open'} | ${{ sprint: ['2026-11-23', '2026-11-27'] }}                                                                                  | ${'Mon 2026-11-23 10:00'}
    ${'in one week whose Monday is off'}            | ${'proposals-open'} | ${{ sprint: ['2026-11-23', '2026-11-27'], holidays: ['2026-11-23'] }}                                                        | ${'Tue 2026-11-24 10:00'}
    ${'in one week the team works from Thursday'}   | ${'proposals-open'} | ${{ sprint: ['2026-11-23', '2026-11-27'], readersHolidays: ['2026-11-23', '2026-11-24', '2026-11-25'] }}                     | ${'Fri 2026-11-20 10:00'}
    ${'after the Christmas holidays'}               | ${'nudge'}          | ${{ sprint: ['2026-12-14', '2027-01-08'], holidays: ['2026-12-25', '2026-12-28', '2027-01-01', '2027-01-05'] }}              | ${'Mon 2027-01-04 14:00'}
  `('comes $case: $name on $wall', ({ name, setting, wall }) => {
    expect(wallTimeOf(name, setting)).toBe(wall);
  });
});

describe("a sprint's first and last day", () => {
  const mondayOff = { holidays: ['2026-11-16'] };
  const fridayOff = { readersHolidays: ['2026-11-27'] };
  const sundayToThursday = { readersDays: [7, 1, 2, 3, 4] };
  const weekOff = {
    sprint: ['2026-11-16', '2026-11-20'],
    readersHolidays: ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'],
  };
  const clocksForward = { sprint: ['2026-03-29', '2026-04-10'], readersDays: [7, 1, 2, 3, 4] };
  const clocksBack = { sprint: ['2026-10-25', '2026-11-06'], readersDays: [7, 1, 2, 3, 4] };
  const early = { moments: { 'sprint-start': at(0, '01:30') } };

  it.each`
    case                                 | name              | setting                                            | wall
    ${'a holiday on the first'}          | ${'sprint-start'} | ${mondayOff}                                       | ${'Tue 2026-11-17 09:00'}
    ${'a holiday on the last'}           | ${'sprint-end'}   | ${fridayOff}                                       | ${'Thu 2026-11-26 15:00'}
    ${'Sunday to Thursday, the first'}   | ${'sprint-start'} | ${sundayToThursday}                                | ${'Mon 2026-11-16 09:00'}
    ${'Sunday to Thursday, the last'}    | ${'sprint-end'}   | ${sundayToThursday}                                | ${'Thu 2026-11-26 15:00'}
    ${'nothing but holidays, the first'} | ${'sprint-start'} | ${weekOff}                                         | ${'Mon 2026-11-23 09:00'}
    ${'nothing but holidays, the last'}  | ${'sprint-end'}   | ${weekOff}                                         | ${'Mon 2026-11-23 15:00'}
    ${'moved a day on'}                  | ${'sprint-start'} | ${{ moments: { 'sprint-start': at(1, '08:30') } }} | ${'Tue 2026-11-17 08:30'}
    ${'moved a day back'}                | ${'sprint-end'}   | ${{ moments: { 'sprint-end': at(-1, '15:00') } }}  | ${'Thu 2026-11-26 15:00'}
    ${'at a time the clocks skip'}       | ${'sprint-start'} | ${{ ...clocksForward, ...early }}                  | ${'Sun 2026-03-29 02:30'}
    ${'at a time that comes twice'}      | ${'sprint-start'} | ${{ ...clocksBack, ...early }}                     | ${'Sun 2026-10-25 01:30'}
  `('with $case: $name on $wall', ({ name, setting, wall }) => {
    expect(wallTimeOf(name, setting)).toBe(wall);
  });
});

describe('settings', () => {
  it.each`
    case                          | name                | moments                                  | wall
    ${'a moment switched off'}    | ${'nudge'}          | ${{ nudge: 'off' }}                      | ${'never'}
    ${'the summary switched off'} | ${'votes-close'}    | ${{ 'votes-close': 'off' }}              | ${'never'}
    ${'another day and time'}     | ${'proposals-open'} | ${{ 'proposals-open': at(-3, '11:30') }} | ${'Fri 2026-11-20 11:30'}
    ${'a private one too early'}  | ${'nudge'}          | ${{ nudge: at(-1, '07:59') }}            | ${'Tue 2026-11-24 08:00'}
    ${'a private one in time'}    | ${'nudge'}          | ${{ nudge: at(-1, '18:00') }}            | ${'Tue 2026-11-24 18:00'}
    ${'a private one too late'}   | ${'nudge'}          | ${{ nudge: at(-1, '18:01') }}            | ${'Tue 2026-11-24 18:00'}
    ${"a team's, early"}          | ${'proposals-open'} | ${{ 'proposals-open': at(-2, '07:00') }} | ${'Mon 2026-11-23 07:00'}
  `('give $case: $name on $wall', ({ name, moments, wall }) => {
    expect(wallTimeOf(name, { moments })).toBe(wall);
  });
});

describe('the vote on a sprint', () => {
  it.each`
    case                               | setting                                                                 | wall
    ${'with the proposals'}            | ${{}}                                                                   | ${'Mon 2026-11-23 10:00'}
    ${"in the team's time"}            | ${{ reader: 'America/New_York' }}                                       | ${'Mon 2026-11-23 10:00'}
    ${'with proposals that moved'}     | ${{ moments: { 'proposals-open': at(-3, '12:00') } }}                   | ${'Fri 2026-11-20 12:00'}
    ${'also when they are not said'}   | ${{ moments: { 'proposals-open': 'off' } }}                             | ${'Mon 2026-11-23 10:00'}
    ${'in one week with the pre-read'} | ${{ sprint: ['2026-11-23', '2026-11-29'] }}                             | ${'Wed 2026-11-25 10:00'}
    ${'in one week, all at once'}      | ${{ sprint: ['2026-11-23', '2026-11-27'], reader: 'America/New_York' }} | ${'Wed 2026-11-25 05:00'}
    ${'in a day more than a week'}     | ${{ sprint: ['2026-11-23', '2026-11-30'] }}                             | ${'Mon 2026-11-23 10:00'}
  `('opens $case: $wall', ({ setting, wall }) => {
    const { running, schedule } = planned(setting);
    const team = readerOf(setting, 'team');
    expect(wallTime(votesOpenAt(running, schedule, team), team.timeZone)).toBe(wall);
  });

  it('leaves proposals open from the Monday also in a sprint of one week', () => {
    const setting: Setting = { sprint: ['2026-11-23', '2026-11-27'], reader: 'America/New_York' };
    const { running, schedule } = planned(setting);
    const opening = proposalsOpenAt(running, schedule, readerOf(setting, 'team'));
    expect(wallTime(opening, 'America/New_York')).toBe('Mon 2026-11-23 10:00');
  });
});

it("reads the planning channel by the workspace's clocks and working days", () => {
  const { schedule } = planned({ holidays: ['2026-11-25'] });
  expect(planningReader(schedule)).toEqual({
    place: 'planning',
    timeZone: 'Europe/London',
    calendar: schedule.calendar,
  });
});
