import type { ModalView } from '@slack/types';
import type { TurnRequest } from '../../domain/turn-request.ts';
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
    context(mrkdwn`${nextWords(seen.request)}`),
    ...askersGapBlocks(seen),
  ],
});

function nextWords({ kind, asked }: TurnRequest): string {
  if (kind === 'swap')
    return 'Both turns stay as they are until they say yes. You can withdraw it in your private messages.';
  const until = asked.length > 1 ? 'The first yes takes it.' : 'The turn stays whose it is until they say yes.';
  return `${until} You hear of it in your private messages, where you can withdraw it, too.`;
}
