import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { type Unsaid, unsaidWords } from './unsaid-words.ts';

/** To an admin, once; null when it has been said meanwhile. */
export const lostChannelMessage = (unsaid: Unsaid | undefined): Message | null =>
  unsaid
    ? saying(
        mrkdwn`:warning: I could not say something.\n${unsaidWords(unsaid)}\nThen choose _Try again_ in \`/roofshot settings\`.`,
      )
    : null;
