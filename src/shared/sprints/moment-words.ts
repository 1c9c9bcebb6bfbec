import {
  type MomentName,
  type MomentSettings,
  momentNames,
  type Timing,
  timingOf,
} from '../../domain/planning-moments.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';

/** How we speak of the moments of the planning week in settings, and the button that opens them there. */

export const openMoments = 'open-moments';

export const momentWords: Record<MomentName, { name: string; where: string; what: string }> = {
  'sprint-start': {
    name: 'Sprint start',
    where: "each team's channel and the planning channel",
    what: "the sprint's goals",
  },
  'proposals-open': {
    name: 'Proposals open',
    where: "each team's channel",
    what: 'who is there, room, how to propose',
  },
  nudge: { name: 'Reminders', where: 'private', what: 'only what is missing from that person' },
  'pre-read': { name: 'Pre-read', where: 'the planning channel', what: "every team's proposals" },
  'run-sheet': { name: 'Run-sheet', where: 'the planning channel', what: 'the order of the meeting' },
  'votes-close': { name: 'Votes close', where: "each team's channel", what: 'the retro summary' },
  finalise: { name: 'Finalise', where: 'private, to leads', what: 'goals that are not final yet' },
  'team-session': { name: "Team's own session", where: "each team's channel", what: 'divide the goals' },
  'sprint-end': { name: 'Sprint end', where: 'private, to owners', what: 'is each outcome still true?' },
};

/** "2 working days before the meeting, 10:00", or that it is off. */
export function timingWords(name: MomentName, settings: MomentSettings): string {
  return settings[name] === 'off' ? 'switched off' : timedWords(timingOf(name, settings));
}

/** Which moments are not as usual. */
export function momentsSummary(settings: MomentSettings): Mrkdwn {
  const changed = momentNames.filter((name) => settings[name] !== undefined);
  if (changed.length === 0) return mrkdwn`*Moments of a sprint*\nAll come as usual`;
  const words = changed.map((name) => `${momentWords[name].name}: ${timingWords(name, settings)}`);
  const others = changed.length < momentNames.length ? ['The others come as usual'] : [];
  return mrkdwn`*Moments of a sprint*\n${[...words, ...others].join('\n')}`;
}

function timedWords(timing: Timing): string {
  if (timing.from === 'meeting') {
    return timing.minutesBefore === 0 ? 'at the meeting' : `${timing.minutesBefore} minutes before the meeting`;
  }
  return `${daysWords(timing.from, timing.days)}, ${timing.time.toString({ smallestUnit: 'minute' })}`;
}

type From = Exclude<Timing['from'], 'meeting'>;

/** "2 working days before the meeting" */
export function daysWords(from: From, days: number): string {
  if (days === 0) return onTheDay[from];
  const count = Math.abs(days) === 1 ? '1 working day' : `${Math.abs(days)} working days`;
  return `${count} ${days < 0 ? 'before' : 'after'} ${anchors[from]}`;
}

const anchors: Record<From, string> = {
  'before-meeting': 'the meeting',
  'after-meeting': 'the meeting',
  'first-day': "the sprint's first day",
  'last-day': "the sprint's last day",
};

const onTheDay: Record<From, string> = {
  'before-meeting': 'on the day of the meeting',
  'after-meeting': 'on the day of the meeting',
  'first-day': "on the sprint's first day",
  'last-day': "on the sprint's last day",
};
