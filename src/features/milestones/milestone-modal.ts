import type { KnownBlock, ModalView } from '@slack/types';
import type { Milestone } from '../../domain/milestone.ts';
import { concernInWords, datesInWords, standing } from '../../shared/milestones/milestone-words.ts';
import { button, context, divider, plain, rich, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { actBlocks, agreementBlocks } from './milestone-acts.ts';
import { goalBlocks } from './milestone-goal-blocks.ts';
import { deedOfMilestone, type MilestoneDeed } from './milestone-history.ts';
import { showMilestoneHistory } from './milestone-history-modal.ts';
import {
  goalParagraph,
  peopleOfMilestone,
  teamsParagraph,
  titleParagraph,
  wordsOfMilestone,
} from './milestone-paragraphs.ts';
import { type MilestoneScene, nextOf } from './seen-milestone.ts';

const mostDeeds = 5;

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
      ...historyBlocks(milestone, history),
    ],
  };
}

function concernBlocks({ concerns, milestone, offer }: MilestoneScene): KnownBlock[] {
  if (concerns.length === 0) return [];
  const said = concerns.map((concern) => concernInWords(concern, milestone, nextOf(offer).number));
  return [context(plain(`:warning: ${said.join(' · ')}`))];
}

function historyBlocks({ id }: Milestone, history: readonly MilestoneDeed[]): KnownBlock[] {
  const newest = history.slice(-mostDeeds).toReversed();
  return [
    divider,
    section(
      mrkdwn`*Last changes*, of ${history.length}`,
      button(showMilestoneHistory, { label: 'History', value: id, spoken: 'History of this milestone' }),
    ),
    rich({ type: 'rich_text_list', style: 'bullet', elements: newest.map(deedOfMilestone) }),
  ];
}
