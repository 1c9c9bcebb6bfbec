import type { Feature } from '../../feature.ts';
import { summary, summaryForAll, summaryInThread } from '../../shared/outcomes/summary-posts.ts';
import { drawSummary, drawSummaryForAll, drawSummaryInThread } from './draw-summaries.ts';
import { nextSummaryMoment, passTime } from './pass-time.ts';

export const summaries: Feature = {
  messages: {
    [summary]: drawSummary,
    [summaryForAll]: drawSummaryForAll,
    [summaryInThread]: drawSummaryInThread,
  },
  tick: passTime,
  nextMoment: nextSummaryMoment,
};
