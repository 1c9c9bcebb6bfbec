import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const goalIsGone = (): Message => saying(mrkdwn`That goal isn't there any more.`);
