import type { RichTextSection } from '@slack/types';
import type { Sprint } from '../../domain/sprint.ts';
import type { Temporal } from '../../domain/time.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { actions, context, type Message, paragraph, rich, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { fittingText } from '../../slack/fitting.ts';
import { dayAndTime, escaped, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { typed, words } from '../../slack/rich.ts';
import { showButton } from './sprint-buttons.ts';

export interface DatesMoved {
  by: string;
  /** In order; one or more. */
  moves: readonly { was: Sprint; is: Sprint }[];
  /** The first planning meeting that moves; null where none does. */
  meeting: MovedMeeting | null;
  isAsync: boolean;
  today: Temporal.PlainDate;
}

interface MovedMeeting {
  was: Temporal.Instant;
  is: Temporal.Instant;
}

/** Who moved which sprints, from when to when. */
export function datesMovedMessage({ by, moves, meeting, isAsync, today }: DatesMoved): Message {
  const opening = mrkdwn`:calendar: ${mention(by)} changed dates of sprints.`;
  const last = moves.at(-1)!.is.number;
  const moved = moves.map(({ was, is }) => ({ is, dates: `${datesOf(was, today)} → ${datesOf(is, today)}` }));
  const meetingMoves = meeting ? [meetingWords(meeting, isAsync)] : [];
  return {
    text: fittingText([
      opening.toString(),
      ...moved.map(({ is, dates }) => escaped(`• ${sprintName(is)}: ${dates}`)),
      ...meetingMoves.map(String),
    ]),
    blocks: [
      section(opening),
      rich({ type: 'rich_text_list', style: 'bullet', elements: moved.map(moveParagraph) }),
      ...(moves.length > 1 ? [context(mrkdwn`Those after Sprint ${last} move along.`)] : []),
      ...meetingMoves.map((words) => section(words)),
      actions(showButton('This sprint', 'current')),
    ],
  };
}

const moveParagraph = ({ is, dates }: { is: Sprint; dates: string }): RichTextSection =>
  paragraph(...typed(sprintName(is), { bold: true }), words(`: ${dates}`));

function meetingWords({ was, is }: MovedMeeting, isAsync: boolean): Mrkdwn {
  return mrkdwn`:spiral_calendar_pad: ${isAsync ? 'Votes close' : 'Planning meeting'}: ${dayAndTime(was)} → ${dayAndTime(is)}`;
}

const datesOf = ({ firstOn, lastOn }: Sprint, today: Temporal.PlainDate): string => days(firstOn, lastOn, today);
