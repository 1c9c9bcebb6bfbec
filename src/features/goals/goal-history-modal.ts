import type { ModalView } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { historyModal } from '../../shared/history-modal.ts';
import { type Deed, deedParagraph } from './goal-history.ts';

export const showGoalHistory = 'show-goal-history';
export const turnGoalHistory = { back: 'goal-history-newer', on: 'goal-history-older' };

export const goalHistoryModal = ({ id, title }: Goal, history: readonly Deed[], page: number): ModalView =>
  historyModal({
    ...{ id, page, title: clip(oneLine(title), 200), turns: turnGoalHistory },
    deeds: history.map(deedParagraph),
  });
