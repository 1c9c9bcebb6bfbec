import { dayAndTime, link, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import type { PlanningScene } from './planning-scene.ts';

type Planned = Pick<PlanningScene, 'meeting' | 'isAsync' | 'meetingLink'>;

/** When and where the meeting is, or until when to agree without one. */
export function meetingWords({ meeting, isAsync, meetingLink }: Planned): Mrkdwn {
  if (!meeting) return mrkdwn`No planning meeting comes before this sprint.`;
  const at = dayAndTime(meeting.at);
  if (isAsync) return mrkdwn`:hourglass_flowing_sand: There is no meeting: read, answer and finalise until ${at}.`;
  return mrkdwn`:calendar: The ${meetingLink ? link(meetingLink, 'planning meeting') : 'planning meeting'} is ${at}.`;
}
