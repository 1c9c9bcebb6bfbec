import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

export const milestoneIsGone = () => saying(mrkdwn`That milestone isn't there any more.`);
