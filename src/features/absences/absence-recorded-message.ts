import type { Absence } from '../../domain/absence.ts';
import type { Temporal } from '../../domain/time.ts';
import { actions, button, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, emoji, person, typed, words } from '../../slack/rich.ts';
import { absenceDays, type Missed, missedWords } from './absence-words.ts';
import { openAbsences } from './absences-home.ts';

/** The announcement's kind: to the person, once for each absence (subject). */
export const absenceRecorded = 'absence-recorded';

export function absenceRecordedMessage(
  absence: Absence,
  by: string,
  missed: readonly Missed[],
  today: Temporal.PlainDate,
): Message {
  const days = absenceDays(absence, today);
  return {
    text: mrkdwn`${mention(by)} noted an absence of yours: ${days} (${missedWords(missed)}).`.toString(),
    blocks: [
      rich(
        paragraph(
          emoji('palm_tree'),
          words(' '),
          person(by),
          words(' noted an absence of yours: '),
          bold(days),
          ...typed(` (${missedWords(missed)}).`),
        ),
      ),
      actions(button(openAbsences, { label: 'Change' })),
    ],
  };
}
