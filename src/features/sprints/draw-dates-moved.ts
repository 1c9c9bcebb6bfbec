import { planningMeeting } from '../../domain/planning-meeting.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Deps } from '../../feature.ts';
import { readMovedSubject } from '../../shared/sprints/moves-text.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { datesMovedMessage } from './dates-moved-message.ts';
import { sprintScene } from './sprint-scene.ts';

/** The moves as they were made, with the names that sprints have now. */
export async function drawDatesMoved({ subject }: Pick<SaidAnnouncement, 'subject'>, deps: Deps): Promise<Message> {
  const { schedule, today } = await sprintScene(deps);
  const { by, moves } = readMovedSubject(subject);
  const moved = moves.map(({ number, was, is }) => {
    const name = sprintNumbered(schedule.plan, number)?.name ?? null;
    return { was: { number, name, ...was }, is: { number, name, ...is } };
  });
  const meetings = moved.map(({ was, is }) => {
    return { was: planningMeeting(was, schedule).at, is: planningMeeting(is, schedule).at };
  });
  const meeting = meetings.find(({ was, is }) => !was.equals(is)) ?? null;
  return datesMovedMessage({ by, moves: moved, meeting, isAsync: deps.settings.isAsync, today });
}
