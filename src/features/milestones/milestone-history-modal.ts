import type { ModalView } from '@slack/types';
import type { Milestone } from '../../domain/milestone.ts';
import { historyModal } from '../../shared/history-modal.ts';
import { titleOf } from '../../shared/milestones/milestone-words.ts';
import { deedOfMilestone, type MilestoneDeed } from './milestone-history.ts';

export const showMilestoneHistory = 'show-milestone-history';
export const turnMilestoneHistory = { back: 'milestone-history-newer', on: 'milestone-history-older' };

export const milestoneHistoryModal = (
  milestone: Milestone,
  history: readonly MilestoneDeed[],
  page: number,
): ModalView =>
  historyModal({
    ...{ id: milestone.id, page, title: titleOf(milestone, 200), turns: turnMilestoneHistory },
    deeds: history.map(deedOfMilestone),
  });
