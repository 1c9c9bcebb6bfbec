import type { Replacement } from '../../domain/overlay.ts';
import type { Rota } from '../../domain/rota.ts';
import { takeOver } from '../../shared/hero/turn-buttons.ts';
import { actions, button, type Message, saying, section } from '../../slack/blocks.ts';
import { dayAndTime, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { rotaName } from './turn-words.ts';

/** To whoever had the turn; they may take it back, unless they serve again already. */
export function takenOverMessage(rota: Rota, part: Replacement, servesAgain: boolean): Message {
  const end = dayAndTime(part.until);
  const text = mrkdwn`:ring_buoy: ${mention(part.in)} took over from you as support hero of ${rotaName(rota)}, until ${end}.`;
  if (servesAgain)
    return saying(
      mrkdwn`:ring_buoy: ${mention(part.in)} took over from you as support hero of ${rotaName(rota)}, and you serve again.`,
    );
  return {
    text: text.toString(),
    blocks: [section(text), actions(button(takeOver, { label: 'Take it back', value: rota.id }))],
  };
}
