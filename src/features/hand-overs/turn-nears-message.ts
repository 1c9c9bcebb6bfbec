import type { Rota, Turn } from '../../domain/rota.ts';
import { askForCover, offerSwap } from '../../shared/hero/turn-buttons.ts';
import { actions, button, type Message } from '../../slack/blocks.ts';
import { dayAndTime, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { nameOf, said } from './hand-over-message.ts';

/** Some days before, while there is time to arrange it otherwise. */
export const soonMessage = (rota: Rota, turn: Turn): Message =>
  nears(
    mrkdwn`:ring_buoy: Your turn as support hero of ${nameOf(rota)} begins ${dayAndTime(turn.from)}, until ${dayAndTime(turn.until)}.`,
    mrkdwn`Does it not suit you? There is still time to find somebody.`,
  );

/** On the working day before; `from` hands over, null where nobody does. */
export const eveMessage = (rota: Rota, turn: Turn, from: string | null): Message =>
  nears(
    mrkdwn`:ring_buoy: Nearly your turn: you are support hero of ${nameOf(rota)} from ${dayAndTime(turn.from)}, until ${dayAndTime(turn.until)}.`,
    mrkdwn`${from ? mrkdwn`What ${mention(from)} leaves open comes to you then. ` : ''}Has something come up? Ask for cover now.`,
  );

function nears(first: Mrkdwn, rest: Mrkdwn): Message {
  const { text, blocks } = said(first, [rest]);
  return { text, blocks: [...blocks, actions(button(askForCover, { label: 'Ask for cover' }), swapButton)] };
}

const swapButton = button(offerSwap, { label: 'Swap turns' });
