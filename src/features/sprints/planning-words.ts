import { isBefore, type Temporal } from '../../domain/time.ts';
import { dayAndTime, link, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';

/** How far the planning of a sprint is. */
export interface Planning {
  /** The sprint's number. */
  of: number;
  /** When it takes proposals: the first and the last of the reader's teams, each on its own clocks. */
  opens: { first: Temporal.Instant; last: Temporal.Instant };
  meetingAt: Temporal.Instant;
  isAsync: boolean;
  meetingLink: string | null;
  now: Temporal.Instant;
}

/** Whether it is open, or when it will be, and when the meeting is; in the reader's own zone. */
export function planningWords(planning: Planning): Mrkdwn {
  const { of, opens, meetingAt, now } = planning;
  if (!isBefore(now, meetingAt)) return mrkdwn`:white_check_mark: Sprint ${of} is planned · ${meetingWords(planning)}`;
  if (isBefore(now, opens.first)) {
    return mrkdwn`:calendar: Planning of Sprint ${of} opens: ${dayAndTime(opens.first)}${lastToOpen(planning)} · ${meetingWords(planning)}`;
  }
  return mrkdwn`:raised_hand: Planning of Sprint ${of} is open${lastToOpen(planning)} · ${meetingWords(planning)}`;
}

function lastToOpen({ opens: { first, last }, now }: Planning): Mrkdwn {
  const isSoon = isBefore(first, last) && isBefore(now, last);
  return isSoon ? mrkdwn` (for the last of your teams: ${dayAndTime(last)})` : mrkdwn``;
}

function meetingWords({ meetingAt, isAsync, meetingLink, now }: Planning): Mrkdwn {
  if (isAsync) return mrkdwn`Votes ${isBefore(now, meetingAt) ? 'close' : 'closed'}: ${dayAndTime(meetingAt)}`;
  return mrkdwn`${meetingLink ? link(meetingLink, 'Planning meeting') : 'Planning meeting'}: ${dayAndTime(meetingAt)}`;
}
