import type { ModalView } from '@slack/types';
import type { Absence } from '../../domain/absence.ts';
import type { Temporal } from '../../domain/time.ts';
import { context, paragraph, plain, rich } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, emoji, person, typed, words } from '../../slack/rich.ts';
import { absenceDays, type Missed, missedWords } from './absence-words.ts';

interface Noted {
  absence: Absence;
  isOwn: boolean;
  missed: readonly Missed[];
  isOver: boolean;
  today: Temporal.PlainDate;
}

/** What was noted, for whoever noted it alone. */
export const absenceNotedModal = ({ absence, isOwn, missed, isOver, today }: Noted): ModalView => ({
  type: 'modal',
  title: plain('Noted'),
  close: plain('Close'),
  blocks: [
    rich(
      paragraph(
        emoji('palm_tree'),
        words(' '),
        ...(isOwn
          ? [words(isOver ? 'You were' : 'You are')]
          : [person(absence.person), words(isOver ? ' was' : ' is')]),
        words(' away '),
        bold(absenceDays(absence, today)),
        ...typed(`: ${missedWords(missed)}.`),
      ),
    ),
    context(
      isOwn
        ? mrkdwn`\`/roofshot away\` shows and removes your absences.`
        : mrkdwn`I tell them. \`/roofshot away\` shows and removes absences.`,
    ),
  ],
});
