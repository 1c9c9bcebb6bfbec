import type { WatchedClock } from './watched-clocks.ts';

export interface Place {
  clock: WatchedClock;
  works: (day: string) => boolean;
}

export interface Watched {
  /** YYYY-MM-DD. */
  first: string;
  last: string;
  workspace: Place;
  meeting: { weekday: number; time: string };
}

export interface Count {
  from: 'first-day' | 'before-meeting' | 'after-meeting' | 'last-day';
  days: number;
  time: string;
}

/** The table of the planning week, written down a second time. */
export const usualMoments: Record<string, { heardIn: string[]; count: Count | { minutesBefore: number } }> = {
  'sprint-start': { heardIn: ['team', 'planning'], count: { from: 'first-day', days: 0, time: '09:00' } },
  'proposals-open': { heardIn: ['team'], count: { from: 'before-meeting', days: -2, time: '10:00' } },
  nudge: { heardIn: ['person'], count: { from: 'before-meeting', days: -1, time: '14:00' } },
  'pre-read': { heardIn: ['planning'], count: { from: 'before-meeting', days: 0, time: '10:00' } },
  'run-sheet': { heardIn: ['planning'], count: { minutesBefore: 10 } },
  'votes-close': { heardIn: ['team'], count: { minutesBefore: 0 } },
  finalise: { heardIn: ['person'], count: { from: 'after-meeting', days: 0, time: '18:00' } },
  'team-session': { heardIn: ['team'], count: { from: 'after-meeting', days: 1, time: '10:00' } },
  'sprint-end': { heardIn: ['person'], count: { from: 'last-day', days: 0, time: '15:00' } },
};

const anHour = 3_600_000;

/** The day of the meeting and its milliseconds, by crossing out days of the workspace's calendar. */
function watchedMeeting({ first, last, workspace: { clock, works }, meeting }: Watched) {
  const worked = clock.days.filter((day) => first <= day && day <= last && works(day));
  const latest = worked.at(-1) ?? last;
  const weekday = clock.days.findLast((day) => day <= latest && clock.weekday(day) === meeting.weekday)!;
  const day = worked.findLast((day) => day <= weekday) ?? worked[0] ?? first;
  return { day, at: clock.shows(day, meeting.time) };
}

/** When a moment comes for a reader, by looking at every day and every half hour there. */
export function watchedMoment(watched: Watched, reader: Place, count: Count | { minutesBefore: number }): number {
  if ('minutesBefore' in count) return watchedMeeting(watched).at - count.minutesBefore * 60_000;
  const worked = reader.clock.days.filter(reader.works);
  const shown = (day: string) => reader.clock.shows(day, count.time);
  const meeting = watchedMeeting(watched);
  switch (count.from) {
    case 'before-meeting': {
      const latest = latestBefore(watched, meeting.day, worked, count.days);
      return shown(worked.findLast((day) => day <= latest && shown(day) < meeting.at)!);
    }
    case 'after-meeting': {
      const own = shown(dayAfter(meeting.day, worked, count.days));
      return own >= meeting.at + anHour ? own : firstHour(reader, meeting.at + anHour);
    }
    case 'first-day':
      return shown(worked[worked.findIndex((day) => day >= watched.first) + count.days]!);
    case 'last-day':
      return shown(worked[worked.indexOf(lastDay(watched, worked)) + count.days]!);
  }
}

/** Counted 0, the meeting's day or the last one before it; but no day before the sprint has begun. */
function latestBefore({ first }: Watched, meeting: string, worked: string[], days: number): string {
  const counted =
    days === 0 ? worked.findLast((day) => day <= meeting) : worked.filter((day) => day < meeting).at(days);
  return [counted!, worked.find((day) => day >= first)!].toSorted().at(-1)!;
}

function dayAfter(meeting: string, worked: string[], days: number): string {
  return days === 0 ? worked.find((day) => day >= meeting)! : worked.filter((day) => day > meeting)[days - 1]!;
}

function lastDay({ first, last }: Watched, worked: string[]): string {
  return worked.findLast((day) => first <= day && day <= last) ?? worked.find((day) => day > last)!;
}

function firstHour({ clock, works }: Place, from: number): number {
  const isHour = (time: string) => time.endsWith(':00') && '08:00' <= time && time <= '18:00';
  return clock.ticks.find(({ at, day, time }) => at >= from && isHour(time) && works(day))!.at;
}
