import type { Rota } from '../../domain/rota.ts';
import type { Temporal } from '../../domain/time.ts';
import { askForCover, changeRota } from '../../shared/hero/turn-buttons.ts';
import { actions, button, context, type Message, saying, section } from '../../slack/blocks.ts';
import { joined, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { rotaName, stretchWords } from './turn-words.ts';

const mostTurns = 3;

interface LeftTurns {
  turns: readonly { from: Temporal.Instant; until: Temporal.Instant }[];
  /** Names the first of them. */
  first: string;
}

/** Somebody who has left still has turns: the first is covered with a button, all of them by changing the rota. */
export function leftHeroMessage(
  rota: Rota,
  person: string,
  { turns, first }: LeftTurns,
  now: Temporal.Instant,
): Message {
  const shown = turns.slice(0, mostTurns).map((turn) => mrkdwn`*${stretchWords(rota, turn, now)}*`);
  const more = turns.length - shown.length;
  const listed = joined([...shown, ...(more > 0 ? [`${more} more within a year`] : [])], ', ');
  const text = mrkdwn`:wave: ${mention(person)} has left, and has turns as support hero of ${rotaName(rota)}: ${listed}. Who covers?`;
  const cover = button(askForCover, { label: 'Ask for cover', value: first, style: 'primary' });
  const change = button(changeRota, { label: 'Change the rota', value: rota.id });
  return {
    text: text.toString(),
    blocks: [
      section(text),
      context(mrkdwn`Cover is asked for the first of them; the rota without them gives the others to whoever is next.`),
      actions(cover, change),
    ],
  };
}

export const turnsSettledMessage = (rota: Rota, person: string): Message =>
  saying(mrkdwn`:white_check_mark: ${mention(person)} has no turn in ${rotaName(rota)} any more: nothing left to do.`);
