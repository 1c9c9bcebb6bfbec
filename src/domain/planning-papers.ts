import { momentsBetween, nextMoment } from './due-moments.ts';
import { meetingsBetween, nextMeeting, plannedSprint } from './meeting-times.ts';
import { planningReader } from './moment-times.ts';
import type { MomentSettings } from './planning-moments.ts';
import type { PlanningSchedule } from './planning-schedule.ts';
import { sprintStart } from './sprint.ts';
import { earlierOf, isBefore, type Temporal } from './time.ts';

/** What the planning channel gets around a meeting; an async workspace a list of what is left to talk about, and no run-sheet. */
export interface PaperDue {
  kind: 'pre-read' | 'run-sheet' | 'talk-list';
  /** The number of the sprint that is planned. */
  sprint: number;
  dueAt: Temporal.Instant;
  /** From then on it has lost its meaning. */
  expiresAt: Temporal.Instant;
}

/** A meeting that begins late, or a bot that wakes in it, still has use for its run-sheet. */
const useOfRunSheet = { hours: 2 };

/** What falls due after `since`, up to and including `now`, and still means something: once the run-sheet is due, nobody pre-reads. */
export function papersDue(
  since: Temporal.Instant,
  now: Temporal.Instant,
  schedule: PlanningSchedule,
  isAsync: boolean,
): PaperDue[] {
  const moments = momentsBetween(since, now, schedule, planningReader(schedule));
  const named = (name: string) => moments.flatMap((moment) => (moment.name === name ? [moment] : []));
  const runSheets = isAsync ? [] : named('run-sheet').map(({ sprint, at }) => runSheetDue(sprint + 1, at, schedule));
  const isOvertaken = (paper: PaperDue) => runSheets.some(({ sprint }) => sprint === paper.sprint);
  const preReads = named('pre-read').map(({ sprint, at }) => preReadDue(sprint + 1, at, schedule));
  const talkLists = isAsync ? meetingsBetween(since, now, schedule).map((one) => talkListDue(one, schedule)) : [];
  const due = [...preReads.filter((paper) => !isOvertaken(paper)), ...runSheets, ...talkLists];
  return due.filter(({ expiresAt }) => isBefore(now, expiresAt));
}

/** When the next one falls due; null where they are switched off. */
export function nextPaper(
  since: Temporal.Instant,
  schedule: PlanningSchedule,
  isAsync: boolean,
): Temporal.Instant | null {
  const moments: MomentSettings = { ...schedule.moments, 'sprint-start': 'off', ...(isAsync && noRunSheet) };
  const next = nextMoment(since, { ...schedule, moments }, planningReader(schedule))?.at ?? null;
  if (!isAsync) return next;
  const deadline = nextMeeting(since, schedule);
  return next ? earlierOf(next, deadline) : deadline;
}

const noRunSheet: MomentSettings = { 'run-sheet': 'off' };

const meetingOf = (sprint: number, schedule: PlanningSchedule) => plannedSprint(sprint, schedule)!.meeting!.at;

const preReadDue = (sprint: number, dueAt: Temporal.Instant, schedule: PlanningSchedule): PaperDue => {
  return { kind: 'pre-read', sprint, dueAt, expiresAt: meetingOf(sprint, schedule) };
};

const runSheetDue = (sprint: number, dueAt: Temporal.Instant, schedule: PlanningSchedule): PaperDue => {
  return { kind: 'run-sheet', sprint, dueAt, expiresAt: meetingOf(sprint, schedule).add(useOfRunSheet) };
};

const talkListDue = (meeting: { sprint: number; at: Temporal.Instant }, schedule: PlanningSchedule): PaperDue => {
  const { sprint } = plannedSprint(meeting.sprint, schedule)!;
  return {
    kind: 'talk-list',
    sprint: sprint.number,
    dueAt: meeting.at,
    expiresAt: sprintStart(sprint, schedule.timeZone),
  };
};
