import type { RetroAction } from '../../domain/retro-action.ts';
import { type Message, section } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { ownActionBlocks } from './action-blocks.ts';

/** Tells somebody that an action is theirs; it follows what becomes of it. */
export function actionMessage(action: RetroAction): Message {
  const opening = mrkdwn`:mirror: ${mention(action.agreedBy)} wrote down in your team's retro that you do this:`;
  return {
    text: mrkdwn`${opening} ${action.words}`.toString(),
    blocks: [section(opening), ...ownActionBlocks(action)],
  };
}
