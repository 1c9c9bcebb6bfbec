import { Temporal } from './time.ts';

/** Whose clocks and working days count: the team's, the workspace's for the planning channel, the person's own. */
export type Place = 'team' | 'planning' | 'person';

/** Working days from the day a moment is counted from, and the time on its reader's clocks. */
export interface DayTime {
  days: number;
  time: Temporal.PlainTime;
}

/** Counted from the planning meeting or the sprint's first or last working day, or so many minutes before the meeting itself. */
export type Timing =
  | ({ from: 'before-meeting' | 'after-meeting' | 'first-day' | 'last-day' } & DayTime)
  | { from: 'meeting'; minutesBefore: number };

interface PlanningMoment {
  places: readonly Place[];
  usual: Timing;
  /** How many days from where it is counted it may be moved to, the first and the last; null where it moves with the meeting alone. */
  reach: readonly [number, number] | null;
}

/** What happens in each sprint, and when unless a workspace moves it or switches it off; in the order of a usual sprint. */
export const planningMoments = {
  'sprint-start': { places: ['team', 'planning'], usual: { from: 'first-day', ...dayTime(0, '09:00') }, reach: [0, 2] },
  'proposals-open': { places: ['team'], usual: { from: 'before-meeting', ...dayTime(-2, '10:00') }, reach: [-4, 0] },
  nudge: { places: ['person'], usual: { from: 'before-meeting', ...dayTime(-1, '14:00') }, reach: [-3, 0] },
  'pre-read': { places: ['planning'], usual: { from: 'before-meeting', ...dayTime(0, '10:00') }, reach: [-2, 0] },
  'run-sheet': { places: ['planning'], usual: { from: 'meeting', minutesBefore: 10 }, reach: [-1, 0] },
  'votes-close': { places: ['team'], usual: { from: 'meeting', minutesBefore: 0 }, reach: null },
  finalise: { places: ['person'], usual: { from: 'after-meeting', ...dayTime(0, '18:00') }, reach: [0, 2] },
  'team-session': { places: ['team'], usual: { from: 'after-meeting', ...dayTime(1, '10:00') }, reach: [0, 3] },
  'sprint-end': { places: ['person'], usual: { from: 'last-day', ...dayTime(0, '15:00') }, reach: [-2, 0] },
} satisfies Record<string, PlanningMoment>;

export type MomentName = keyof typeof planningMoments;
export const momentNames = Object.keys(planningMoments) as MomentName[];

/** What a workspace changed. Votes close at the meeting: that moves by moving the meeting, and off means that nothing is posted. */
export type MomentSettings = { readonly [Name in MomentName]?: Name extends 'votes-close' ? 'off' : 'off' | DayTime };

/** Private messages come between these, on working days; so does what the meeting would push into the night. */
export const dayHours = { from: Temporal.PlainTime.from('08:00'), until: Temporal.PlainTime.from('18:00') };

/** When a moment comes in this workspace, or would come if it were not switched off. */
export function timingOf(name: MomentName, settings: MomentSettings): Timing {
  const { usual }: PlanningMoment = planningMoments[name];
  const moved = settings[name];
  if (!moved || moved === 'off') return usual;
  return { from: usual.from === 'meeting' ? 'before-meeting' : usual.from, ...moved };
}

/** The days to which a moment may be moved, none where it only moves with the meeting. */
export function daysOf(name: MomentName): number[] {
  const { reach }: PlanningMoment = planningMoments[name];
  const [first, last] = reach ?? [0, -1];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export const isPrivate = (name: MomentName): boolean => {
  const { places }: PlanningMoment = planningMoments[name];
  return places.includes('person');
};

/** The moments that a place hears of, less those switched off. */
export function momentsAt(place: Place, settings: MomentSettings): MomentName[] {
  return momentNames.filter((name) => {
    const { places }: PlanningMoment = planningMoments[name];
    return places.includes(place) && settings[name] !== 'off';
  });
}

function dayTime(days: number, time: string): DayTime {
  return { days, time: Temporal.PlainTime.from(time) };
}
