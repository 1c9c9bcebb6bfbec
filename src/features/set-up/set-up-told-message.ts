import { type Message, saying } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';

/** To Slack's own admins, who may change what somebody else set up. */
export const setUpToldMessage = (by: string): Message =>
  saying(
    mrkdwn`Roofshot was set up here by ${mention(by)}. As an admin of this workspace you may change that: \`/roofshot settings\` shows what is set.`,
  );
