import type { KnownBlock } from '@slack/types';
import type { Milestone } from '../../domain/milestone.ts';
import type { Concern } from '../../domain/milestone-outlook.ts';
import { openMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { concernInWords, datesInWords, standing, titleOf } from '../../shared/milestones/milestone-words.ts';
import { button, context, plain, section } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';

/** A milestone in a list. */
export interface ListedMilestone {
  milestone: Milestone;
  concerns: readonly Concern[];
  /** How many goals it has in the running sprint and those to come. */
  goalsAhead: number;
  /** The number of the sprint that is planned next. */
  next: number;
}

/** Its title as typed, a button to its card, and its facts. */
export function milestoneRow({ milestone, concerns, goalsAhead, next }: ListedMilestone, length: number): KnownBlock[] {
  const title = titleOf(milestone, length);
  const dates = datesInWords(milestone);
  const facts = [
    plain(standing(milestone)),
    milestone.owner === null ? mrkdwn`no owner` : mention(milestone.owner),
    ...(dates ? [plain(dates)] : []),
    ...(goalsAhead > 0 ? [mrkdwn`${counted(goalsAhead, 'goal')} now and ahead`] : []),
    ...concerns.map((concern) => plain(`:warning: ${concernInWords(concern, milestone, next)}`)),
  ];
  return [
    section(plain(title), button(openMilestone, { label: 'Open', value: milestone.id, spoken: `Open ${title}` })),
    context(...facts),
  ];
}

/** In a message's text. */
export const milestoneLine = ({ milestone }: Pick<ListedMilestone, 'milestone'>): string =>
  mrkdwn`• ${titleOf(milestone, 150)} (${standing(milestone)})`.toString();
