import type { KnownBlock } from '@slack/types';
import type { Milestone, Side } from '../../domain/milestone.ts';
import { openMilestone, updateMilestone } from '../../shared/milestones/milestone-buttons.ts';
import { titleOf, updateAsked } from '../../shared/milestones/milestone-words.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { listAllMilestones, newMilestone } from './milestone-list-message.ts';
import { type ListedMilestone, milestoneRow } from './milestone-rows.ts';

const mostShown = 8;
const mostAsked = 50;
const titleLength = 150;

/** A suggestion that this person may agree to, for these sides. */
interface ToAgree {
  milestone: Milestone;
  sides: readonly Side[];
}

/** What owners are asked before a planning. */
export const updatesHome = (waiting: readonly Milestone[]): KnownBlock[] =>
  waiting.slice(0, mostAsked).map((milestone) =>
    section(
      plain(updateAsked(milestone, titleLength)),
      button(updateMilestone, {
        label: 'Update',
        value: milestone.id,
        style: 'primary',
        spoken: `Update ${titleOf(milestone, titleLength)}`,
      }),
    ),
  );

export const agreementsHome = (toAgree: readonly ToAgree[]): KnownBlock[] => toAgree.slice(0, mostAsked).map(agreeRow);

/** Those that go on, with their health. */
export function milestonesHome(listed: readonly ListedMilestone[], maySuggest: boolean): KnownBlock[] {
  const more = listed.length - mostShown;
  return [
    ...listed.slice(0, mostShown).flatMap((one) => milestoneRow(one, titleLength)),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more: \`/milestone list\` shows all.`)] : []),
    ...(listed.length === 0 ? [context(mrkdwn`None goes on. A milestone is what several sprints work towards.`)] : []),
    actions(
      ...(maySuggest ? [button(newMilestone, { label: 'Suggest a milestone' })] : []),
      button(listAllMilestones, { label: 'All milestones', value: 'all/0' }),
    ),
  ];
}

function agreeRow({ milestone }: ToAgree): KnownBlock {
  const title = titleOf(milestone, titleLength);
  return section(
    plain(`:raised_hand: “${title}” is suggested: do you agree?`),
    button(openMilestone, { label: 'Look', value: milestone.id, style: 'primary', spoken: `Look at ${title}` }),
  );
}
