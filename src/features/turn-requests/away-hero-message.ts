import type { Rota } from '../../domain/rota.ts';
import type { Temporal } from '../../domain/time.ts';
import { askForCover } from '../../shared/hero/turn-buttons.ts';
import { actions, button, type Message, saying, section } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { rotaName, stretchWords } from './turn-words.ts';

export interface AwayHero {
  rota: Rota;
  person: string;
  /** What they are to serve and are away in; `value` names it. */
  turn: { from: Temporal.Instant; until: Temporal.Instant };
  value: string;
  reader: string;
  now: Temporal.Instant;
}

/** Asks whoever is away in their own turn for cover; their lead may ask, too. */
export function awayHeroMessage({ rota, person, turn, value, reader, now }: AwayHero): Message {
  const days = stretchWords(rota, turn, now);
  const text =
    reader === person
      ? mrkdwn`:palm_tree: You are away in your turn as support hero of ${rotaName(rota)}, *${days}*. Who covers for you?`
      : mrkdwn`:palm_tree: ${mention(person)} is away in their turn as support hero of ${rotaName(rota)}, *${days}*. I asked them to find cover; you can, too.`;
  return {
    text: text.toString(),
    blocks: [section(text), actions(button(askForCover, { label: 'Ask for cover', value, style: 'primary' }))],
  };
}

/** What that becomes once somebody else serves on those days. */
export const awayCoveredMessage = ({ rota, person, reader }: Pick<AwayHero, 'rota' | 'person' | 'reader'>): Message =>
  saying(
    mrkdwn`:white_check_mark: Somebody else serves in ${rotaName(rota)} while ${reader === person ? 'you are' : mrkdwn`${mention(person)} is`} away: nothing left to do.`,
  );

export const awayNoMoreMessage: Message = saying(
  mrkdwn`:palm_tree: That absence has been removed: nothing left to do.`,
);
