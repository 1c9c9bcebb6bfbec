import type { KnownBlock } from '@slack/types';
import type { SprintHistory, Success } from '../../domain/history.ts';
import { outcomeCircles } from '../../shared/outcomes/outcome-series.ts';
import { actions, button, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { findLessons, showHistory } from './history-buttons.ts';
import { successWords, trendWords } from './success-words.ts';

export interface HomeHistory {
  /** Of the last sprints in which the reader's teams had outcomes, the oldest first. */
  sprints: readonly SprintHistory[];
  now: Success;
  before: Success;
}

/** How the reader's teams did lately, and which way that goes. */
export function historyHome({ sprints, now, before }: HomeHistory): KnownBlock[] {
  const trend = trendWords(now, before, '6');
  const lines = sprints.map(({ sprint, counts }) => mrkdwn`Sprint ${sprint}  ${outcomeCircles(counts)}`.toString());
  const said = trend ? `*${successWords(now)}*\n${trend}` : `*${successWords(now)}*`;
  return [
    section(
      sprints.length > 0
        ? mrkdwn`${said}\n${lines.join('\n')}`
        : mrkdwn`No goal has an outcome yet: they come with the vote in each planning week.`,
    ),
    actions(button(showHistory, { label: 'Look back' }), button(findLessons, { label: 'Search lessons', value: '' })),
  ];
}
