import type { ModalView } from '@slack/types';
import { context, paragraph, plain, rich } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { emoji, people, words } from '../../slack/rich.ts';
import { askersGapBlocks } from './gap-lines.ts';
import type { RequestSeen } from './request-message.ts';

export const requestSentModal = (seen: RequestSeen): ModalView => ({
  type: 'modal',
  title: plain('Asked'),
  close: plain('Close'),
  blocks: [
    rich(
      paragraph(
        emoji('raising_hand'),
        words(' I asked '),
        ...people(
          seen.request.asked.map(({ person }) => person),
          20,
        ),
        words('.'),
      ),
    ),
    context(
      seen.request.kind === 'cover'
        ? mrkdwn`The first yes takes it. You hear of it in your private messages, where you can withdraw it, too.`
        : mrkdwn`Both turns stay as they are until they say yes. You can withdraw it in your private messages.`,
    ),
    ...askersGapBlocks(seen),
  ],
});
