import type { ModalView } from '@slack/types';
import { context, plain } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { historyOverview } from './history-overview.ts';
import { outcomeLines } from './outcome-charts.ts';
import type { SeenHistory } from './seen-history.ts';

/** The history in a modal, in which Slack draws no charts. */
export const historyModal = (seen: SeenHistory): ModalView => ({
  type: 'modal',
  title: plain('History'),
  close: plain('Close'),
  blocks: [...historyOverview(seen, outcomeLines(seen)), context(mrkdwn`\`/sprint history\` shows it with charts.`)],
});
