import type { MomentSettings } from '../../domain/planning-moments.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { SprintMove } from '../../domain/sprint-moves.ts';
import type { Temporal, Weekday } from '../../domain/time.ts';
import { zoneWords } from '../../shared/sprints/zone-options.ts';
import { days, weekdayNames } from '../../slack/dates.ts';
import { channelLink, joined, link, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import type { Step } from './draft.ts';

/** What is set, and what follows from it today. */
export interface SettingsFacts {
  settings: Settings;
  /** The country whose holidays are kept, by name. */
  place: string | null;
  /** How many come in the next twelve months. */
  holidays: number;
  /** The one that runs, else the next. */
  sprint: Sprint;
  isRunning: boolean;
  moments: MomentSettings;
  today: Temporal.PlainDate;
}

/** A paragraph on what each step has set. */
export const settingsWords: Record<Step, (facts: SettingsFacts) => Mrkdwn> = {
  workdays: ({ settings, place, holidays }) =>
    mrkdwn`*Where and when you work*\n${zoneWords(settings.timeZone)} · ${daysWorked(settings.workingDays)}\n${holidayWords(place, holidays)}`,
  sprints: ({ settings }) =>
    mrkdwn`*Sprints*\n${weeks(settings.sprintWeeks)} each, beginning on ${weekdayNames[settings.sprintStartsOn - 1]!}s`,
  planning: ({ settings }) => mrkdwn`*Planning*\n${joined(planningLines(settings), '\n')}`,
};

/** Which sprint runs, or comes next, with its name as typed. */
export function sprintWords({ sprint, isRunning, today }: SettingsFacts): string {
  const name = sprint.name ? ` (${sprint.name})` : '';
  const dates = days(sprint.firstOn, sprint.lastOn, today);
  return `${isRunning ? 'Running' : 'Next'}: Sprint ${sprint.number}${name}, ${dates}`;
}

/** "Sprint 13: Mon 7 – Fri 18 Dec" of each that moves. */
export const movesWords = (moves: readonly SprintMove[], today: Temporal.PlainDate): Mrkdwn =>
  joined(
    moves.map(({ number, is }) => `Sprint ${number}: ${days(is.firstOn, is.lastOn, today)}`),
    '\n',
  );

function daysWorked(workingDays: readonly Weekday[]): string {
  const [first, last] = [workingDays[0]!, workingDays.at(-1)!];
  const isOneStretch = workingDays.length > 2 && last - first === workingDays.length - 1;
  const names = workingDays.map((weekday) => weekdayNames[weekday - 1]!);
  return isOneStretch ? `${names[0]} to ${names.at(-1)}` : new Intl.ListFormat('en-GB').format(names);
}

function holidayWords(place: string | null, count: number): string {
  const coming = count === 1 ? '1 day off' : `${count} days off`;
  if (place) return `Public holidays of ${place}: ${coming} in the next twelve months`;
  return count > 0 ? `Holidays of your own: ${coming} in the next twelve months` : 'No public holidays';
}

const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weeks`);

function planningLines(settings: Settings): Mrkdwn[] {
  const { planningChannel, meetingLink, goalLimit, guestsMayJoin, admins } = settings;
  return [
    mrkdwn`${whenWords(settings)}${meetingLink ? mrkdwn` · ${link(meetingLink, 'meeting link')}` : ''}`,
    planningChannel ? mrkdwn`In ${channelLink(planningChannel)}` : mrkdwn`No planning channel`,
    mrkdwn`At most ${goalLimit === 1 ? '1 big goal' : `${goalLimit} big goals`} per team and sprint · Guests ${guestsMayJoin ? 'may' : 'may not'} be in teams`,
    mrkdwn`Admins: ${joined(admins.map(mention), ', ')}, and Slack's own`,
  ];
}

function whenWords({ meeting, isAsync, timeZone }: Settings): string {
  const time = meeting.time.toString({ smallestUnit: 'minute' });
  const at = `${weekdayNames[meeting.weekday - 1]} ${time} (${zoneWords(timeZone)}), in a sprint's last week`;
  return isAsync ? `Async: votes close ${at}` : `Together: ${at}`;
}
