import type { KnownBlock, ModalView } from '@slack/types';
import { plain, section } from '../../slack/blocks.ts';
import { channelLink, type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';

/** `hasMoved` is false where only a name was changed, or nothing, as the form was sent twice. */
export const datesSavedModal = (hasMoved: boolean, planningChannel: string | null): ModalView =>
  closing(section(mrkdwn`:white_check_mark: *Saved.*${hasMoved ? whoIsTold(planningChannel) : ''}`));

const whoIsTold = (planningChannel: string | null): Mrkdwn =>
  planningChannel
    ? mrkdwn` I tell ${channelLink(planningChannel)} what moved.`
    : mrkdwn` There is no planning channel where I could tell people: please spread the word.`;

/** Somebody was an admin when the form was opened. */
export const mayNotEditModal = (fault: string): ModalView => closing(section(plain(`${fault} Nothing was saved.`)));

const closing = (block: KnownBlock): ModalView => ({
  type: 'modal',
  title: plain('Sprint dates'),
  close: plain('Close'),
  blocks: [block],
});
