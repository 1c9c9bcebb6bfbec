import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { FollowUpDay } from '../../domain/follow-up.ts';
import type { Rota, Turn } from '../../domain/rota.ts';
import type { Temporal } from '../../domain/time.ts';
import { chooseFollowUps } from '../../shared/hero/turn-buttons.ts';
import { turnStartValue } from '../../shared/hero/turn-start.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { followUpWords } from './follow-up-words.ts';
import { type AskedNote, askingWords, noteButtons } from './note-message.ts';

/** The notes that somebody has been asked for and has not written. */
export const unwrittenHome = (unwritten: readonly Omit<AskedNote, 'note' | 'open'>[]): KnownBlock[] =>
  unwritten.flatMap((asked) => [section(askingWords(asked)), actions(...noteButtons(asked))]);

/** A turn of somebody's after which they may still keep days. */
export interface EndedAtHome {
  rota: Rota;
  turn: Turn;
  kept: readonly FollowUpDay[];
  today: Temporal.PlainDate;
}

export const followUpsHome = (ended: readonly EndedAtHome[]): KnownBlock[] =>
  ended.map(({ rota, turn, kept, today }) => {
    const name = clip(oneLine(rota.name), 50);
    const words =
      kept.length > 0
        ? mrkdwn`Your follow-up days after your turn in ${name}: *${followUpWords(kept, today)}*`
        : mrkdwn`Did your turn in ${name} leave work for you? Follow-up days keep it out of your team’s workload.`;
    return section(
      words,
      button(chooseFollowUps, {
        ...{ label: 'Follow-up days', value: turnStartValue(rota.id, turn.from) },
        spoken: `Follow-up days after your turn in ${name}`,
      }),
    );
  });
