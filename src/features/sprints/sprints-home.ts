import type { KnownBlock } from '@slack/types';
import type { Sprint } from '../../domain/sprint.ts';
import type { SprintProgress } from '../../domain/sprint-progress.ts';
import type { Temporal } from '../../domain/time.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import type { Mrkdwn } from '../../slack/mrkdwn.ts';
import { type Planning, planningWords } from './planning-words.ts';
import { datesAndProgress } from './progress-words.ts';
import { showButton } from './sprint-buttons.ts';

export interface SprintsHome {
  sprint: Sprint;
  progress: SprintProgress;
  remark: Mrkdwn | null;
  planning: Planning | null;
  today: Temporal.PlainDate;
}

/** This sprint in one line, and when the next one is planned. */
export const sprintsHome = ({ sprint, progress, remark, planning, today }: SprintsHome): KnownBlock[] => [
  section(
    plain(`${sprintName(sprint)} · ${datesAndProgress(sprint, progress, today)}`),
    showButton('At a glance', 'current'),
  ),
  ...(remark ? [context(remark)] : []),
  ...(planning ? [context(planningWords(planning))] : []),
];
