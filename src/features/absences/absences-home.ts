import type { KnownBlock } from '@slack/types';
import type { Absence } from '../../domain/absence.ts';
import type { Temporal } from '../../domain/time.ts';
import { button, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { absenceDays } from './absence-words.ts';

export const openAbsences = 'open-absences';

const mostShown = 3;

/** When the reader is away, as far as that is to come. */
export function absencesHome(coming: readonly Absence[], today: Temporal.PlainDate): KnownBlock[] {
  if (coming.length === 0) return [];
  const more = coming.length - mostShown;
  const shown = coming.slice(0, mostShown).map((absence) => absenceDays(absence, today));
  const days = [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ');
  return [section(mrkdwn`:palm_tree: *You are away* ${days}`, button(openAbsences, { label: 'Change' }))];
}
