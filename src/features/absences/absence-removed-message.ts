import type { Temporal } from '../../domain/time.ts';
import { actions, button, type Message, section } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { openAbsences } from './absences-home.ts';

/** The announcement's kind: to the person, once for each absence (subject). */
export const absenceRemoved = 'absence-removed';

export function absenceRemovedMessage(
  firstOn: Temporal.PlainDate,
  lastOn: Temporal.PlainDate,
  by: string,
  today: Temporal.PlainDate,
): Message {
  const text = mrkdwn`${mention(by)} removed an absence of yours: ${days(firstOn, lastOn, today)}.`;
  return {
    text: text.toString(),
    blocks: [section(text), actions(button(openAbsences, { label: 'Change' }))],
  };
}
