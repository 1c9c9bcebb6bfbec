import { calibrationLine } from '../../shared/outcomes/calibration-words.ts';
import type { Message } from '../../slack/blocks.ts';
import { fittingText } from '../../slack/fitting.ts';
import { escaped } from '../../slack/mrkdwn.ts';
import { glance, headline, historyOverview, spanWords } from './history-overview.ts';
import { outcomeCharts, outcomeLines } from './outcome-charts.ts';
import type { SeenHistory } from './seen-history.ts';

/** The history with its charts, for whoever asked. */
export function historyMessage(seen: SeenHistory): Message {
  const { team, goals, calibration } = seen;
  return {
    text: fittingText([
      escaped(`${headline(team)}, ${spanWords(seen)}`),
      ...(goals.length > 0 ? [glance(seen)] : []),
      ...calibration.map((one) => calibrationLine(one)),
    ]),
    blocks: historyOverview(seen, outcomeCharts(seen)),
    plainer: historyOverview(seen, outcomeLines(seen)),
  };
}
