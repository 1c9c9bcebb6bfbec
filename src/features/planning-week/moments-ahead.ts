import { momentsOf, planningReader, type Reader } from '../../domain/moment-times.ts';
import { planningMeeting } from '../../domain/planning-meeting.ts';
import type { MomentName } from '../../domain/planning-moments.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { lastSprintBegun, nextSprint, sprintNumbered } from '../../domain/sprint-calendar.ts';
import { dateIn, isBefore, Temporal } from '../../domain/time.ts';

const weeksAhead = 12;

/** Those who hear of a moment at the same time on their clocks: teams, or the planning channel. */
export interface Listeners {
  names: readonly string[];
  reader: Reader;
}

/** A moment on the clocks of its readers; where they hear of it at different times, `names` says whose this is. */
export interface MomentAhead {
  name: MomentName | 'meeting';
  on: Temporal.PlainDateTime;
  names: readonly string[];
}

export interface SprintAhead {
  sprint: Sprint;
  next: Sprint;
  moments: readonly MomentAhead[];
}

/** What comes in the next twelve weeks, sprint by sprint; votes close at the meeting, so they have no line of their own. */
export function momentsAhead(
  schedule: PlanningSchedule,
  teams: readonly Listeners[],
  now: Temporal.Instant,
): SprintAhead[] {
  const { plan, timeZone } = schedule;
  const until = now.toZonedDateTimeISO(timeZone).add({ weeks: weeksAhead });
  const today = dateIn(timeZone, now);
  const found: SprintAhead[] = [];
  let sprint = lastSprintBegun(plan, today) ?? nextSprint(plan, today);
  while (isBefore(sprint.firstOn, until.toPlainDate())) {
    const next = sprintNumbered(plan, sprint.number + 1)!;
    const heard = heardIn(sprint, schedule, teams).filter(
      ({ at }) => isBefore(now, at) && isBefore(at, until.toInstant()),
    );
    if (heard.length > 0) found.push({ sprint, next, moments: merged(heard) });
    sprint = next;
  }
  return found;
}

interface Heard extends MomentAhead {
  at: Temporal.Instant;
}

function heardIn(sprint: Sprint, schedule: PlanningSchedule, teams: readonly Listeners[]): Heard[] {
  const planning = planningReader(schedule);
  const anyTeam: Listeners = { names: [], reader: { ...planning, place: 'team' } };
  const everybody: Listeners[] = [
    { names: ['planning channel'], reader: planning },
    { names: [], reader: { ...planning, place: 'person' } },
    ...(teams.length > 0 ? teams : [anyTeam]),
  ];
  const moments = everybody.flatMap(({ names, reader }) =>
    momentsOf(sprint, schedule, reader)
      .filter(({ name }) => name !== 'votes-close')
      .map(({ name, at }) => ({ name, at, names, on: shown(at, reader.timeZone) })),
  );
  const { at } = planningMeeting(sprint, schedule);
  return [...moments, { name: 'meeting', at, names: [], on: shown(at, schedule.timeZone) }];
}

const shown = (at: Temporal.Instant, timeZone: string) => at.toZonedDateTimeISO(timeZone).toPlainDateTime();

/** One line for all who hear of it at the same time on their clocks; nobody is named where all do. */
function merged(heard: readonly Heard[]): MomentAhead[] {
  const byName = Map.groupBy(heard, ({ name }) => name);
  return [...byName.values()].flatMap(atEachTime).toSorted((a, b) => Temporal.PlainDateTime.compare(a.on, b.on));
}

function atEachTime(same: readonly Heard[]): MomentAhead[] {
  const times = Map.groupBy(same, ({ on }) => on.toString());
  return [...times.values()].map((alike) => ({
    ...{ name: alike[0]!.name, on: alike[0]!.on },
    names: times.size > 1 ? alike.flatMap(({ names }) => names) : [],
  }));
}
