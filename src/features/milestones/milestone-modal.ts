import type { Button, KnownBlock, ModalView } from '@slack/types';
import { isGoingOn, type Side } from '../../domain/milestone.ts';
import { goalsBySprint, type SprintGoals } from '../../domain/milestone-outlook.ts';
import { proposeGoal } from '../../shared/goal-buttons.ts';
import { goalRow } from '../../shared/goal-rows.ts';
import { forMilestone, updateMilestone } from '../../shared/milestone-buttons.ts';
import { concernInWords, datesInWords, standing } from '../../shared/milestone-words.ts';
import { actions, button, context, divider, plain, rich, section } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { endMilestone } from './end-milestone-modal.ts';
import { editFollowers } from './followers-modal.ts';
import { answerMetric } from './metric-modal.ts';
import { editMilestone } from './milestone-form-modal.ts';
import { deedOfMilestone, type MilestoneDeed } from './milestone-history.ts';
import {
  goalParagraph,
  peopleOfMilestone,
  teamsParagraph,
  titleParagraph,
  wordsOfMilestone,
} from './milestone-paragraphs.ts';
import { type MilestoneScene, nextOf, rightOver, sidesOpenTo } from './seen-milestone.ts';

export const agreeAs: Record<Side, string> = {
  product: 'agree-for-product',
  engineering: 'agree-for-engineering',
};
export const follow = 'follow-milestone';

const mostGoals = 24;
const mostDeeds = 12;
const sprintsBack = 6;

/** The milestone's own card: all of it, with what its reader may do. */
export function milestoneModal(scene: MilestoneScene, history: readonly MilestoneDeed[]): ModalView {
  const { milestone, teams } = scene;
  const dates = datesInWords(milestone);
  return {
    type: 'modal',
    title: plain('Milestone'),
    close: plain('Close'),
    blocks: [
      rich(titleParagraph(milestone), ...goalParagraph(milestone)),
      context(plain([standing(milestone), ...(dates ? [dates] : [])].join(' · '))),
      ...concernBlocks(scene),
      ...agreementBlocks(scene),
      rich(peopleOfMilestone(milestone), ...teamsParagraph(milestone, teams)),
      ...wordsOfMilestone(milestone, 3000).map((words) => rich(words)),
      ...actBlocks(scene),
      ...goalBlocks(scene),
      ...historyBlocks(history),
    ],
  };
}

function concernBlocks({ concerns, milestone, offer }: MilestoneScene): KnownBlock[] {
  if (concerns.length === 0) return [];
  const said = concerns.map((concern) => concernInWords(concern, milestone, nextOf(offer).number));
  return [context(plain(`:warning: ${said.join(' · ')}`))];
}

const sideWords: Record<Side, string> = { product: 'product', engineering: 'engineering' };

/** Who has said yes, and a button for each side that this reader may speak for. */
function agreementBlocks(scene: MilestoneScene): KnownBlock[] {
  const { milestone } = scene;
  if (milestone.state !== 'suggested') return [];
  const said = (['product', 'engineering'] as const).map((side) => {
    const by = milestone.agreed[side]?.by;
    return by ? mrkdwn`:white_check_mark: ${mention(by)} for ${sideWords[side]}` : mrkdwn`${sideWords[side]}: not yet`;
  });
  const buttons = sidesOpenTo(scene).map((side) =>
    button(agreeAs[side], { label: `Agree for ${sideWords[side]}`, value: milestone.id, style: 'primary' }),
  );
  return [
    context(mrkdwn`Agreed once product and engineering say so`, ...said),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
  ];
}

function actBlocks(scene: MilestoneScene): KnownBlock[] {
  const { milestone, visitor } = scene;
  const value = milestone.id;
  const label = milestone.followers.people.includes(visitor.id) ? 'Unfollow' : 'Follow';
  const forAll = [
    button(proposeGoal, { label: 'Propose a goal for it', value: forMilestone(value) }),
    button(follow, { label, value }),
  ];
  const offered = [...editButtons(scene), ...(isGoingOn(milestone) ? forAll : [])];
  return offered.length > 0 ? [actions(...offered)] : [];
}

function editButtons(scene: MilestoneScene): Button[] {
  if (!rightOver('edit-milestone', scene).allowed) return [];
  const { id: value, state } = scene.milestone;
  const edit = button(editMilestone, { label: 'Edit', value });
  if (!isGoingOn(scene.milestone)) {
    return [edit, ...(state === 'closed' ? [button(answerMetric, { label: 'What the metric says', value })] : [])];
  }
  return [
    button(updateMilestone, { label: 'Update', value, style: 'primary' }),
    edit,
    button(editFollowers, { label: 'Followers', value }),
    button(endMilestone, { label: 'Close or give up', value }),
  ];
}

/** The last sprints that had some, the running one and those to come. */
function goalBlocks({ goals, offer, milestone }: MilestoneScene): KnownBlock[] {
  const ahead = isGoingOn(milestone) ? offer.sprints.map(({ number }) => number) : [];
  const all = goalsBySprint(goals, ahead);
  const first = offer.running ?? offer.next[0]!;
  const past = all.filter(({ sprint }) => sprint < first);
  const shown = [...past.slice(-sprintsBack), ...all.filter(({ sprint }) => sprint >= first)];
  if (shown.length === 0) return [];
  const earlier = past.slice(0, -sprintsBack).reduce((sum, { goals }) => sum + goals.length, 0);
  return [
    divider,
    section(mrkdwn`*Goals by sprint*`),
    ...(earlier > 0 ? [context(mrkdwn`${counted(earlier, 'goal')} in earlier sprints`)] : []),
    ...cut(shown).flatMap((of) => sprintBlocks(of, offer.running)),
  ];
}

/** As many goals as there is room for, over all sprints. */
function cut(shown: readonly SprintGoals[]): (SprintGoals & { more: number })[] {
  let room = mostGoals;
  return shown.map(({ sprint, goals }) => {
    const fitting = goals.slice(0, Math.max(0, Math.min(room, 5)));
    room -= fitting.length;
    return { sprint, goals: fitting, more: goals.length - fitting.length };
  });
}

function sprintBlocks({ sprint, goals, more }: SprintGoals & { more: number }, running: number | null): KnownBlock[] {
  const name = sprint === running ? `Sprint ${sprint}, running` : `Sprint ${sprint}`;
  if (goals.length + more === 0) return [context(mrkdwn`*${name}* · no goal`)];
  return [
    context(mrkdwn`*${name}*${more > 0 ? ` · and ${more} more` : ''}`),
    ...goals.flatMap(({ milestoneTitle: _, ...goal }) => goalRow(goal, 200)),
  ];
}

function historyBlocks(history: readonly MilestoneDeed[]): KnownBlock[] {
  const newest = history.slice(-mostDeeds).toReversed();
  const earlier = history.length - newest.length;
  return [
    divider,
    section(mrkdwn`*History*`),
    rich({ type: 'rich_text_list', style: 'bullet', elements: newest.map(deedOfMilestone) }),
    ...(earlier > 0 ? [context(mrkdwn`… and ${counted(earlier, 'change')} before`)] : []),
  ];
}
