import type { Button, KnownBlock } from '@slack/types';
import type { Act } from '../../domain/acts.ts';
import type { Ending } from '../../domain/ending.ts';
import { type Goal, isCommitted } from '../../domain/goal.ts';
import { askedAfter, openAfter } from '../../domain/sequel.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import { moveGoal, stepOnToes } from '../../shared/goals/goal-buttons.ts';
import { answerEnding, askLabels, correctOutcome } from '../../shared/outcomes/ending-buttons.ts';
import { actions, button } from '../../slack/blocks.ts';
import { dropGoal } from './drop-goal-modal.ts';
import { editGoal } from './edit-goal-modal.ts';
import { objectToGoal } from './object-to-goal-modal.ts';

export type CardAct = Extract<Act, 'edit-goal' | 'drop-goal' | 'step-on-toes' | 'object-to-goal' | 'answer-objection'>;

/** What came after its vote, and what its reader may still say about it. */
export interface CardEnding {
  ending: Ending;
  /** For how many sprints it has been worked on. */
  sprints: number;
  mayAnswer: boolean;
  mayCorrect: boolean;
}

interface Acting {
  goal: Goal;
  sprint: Sprint;
  may: Record<CardAct, boolean>;
  ending: CardEnding;
  today: Temporal.PlainDate;
}

/** What the card's reader may do with the goal, as buttons. */
export function actBlocks(card: Acting): KnownBlock[] {
  const { goal, may, ending } = card;
  if (goal.state === 'dropped') return [];
  const value = goal.id;
  const isMovable = may['edit-goal'] && goal.state !== 'committed';
  const buttons: (Button | false)[] = [
    may['edit-goal'] && button(editGoal, { label: 'Edit', value }),
    may['object-to-goal'] && button(objectToGoal, { label: 'Object', value }),
    isMovable && button(moveGoal, { label: 'Move to another sprint', value }),
    mayYield(card) && button(stepOnToes, { label: 'Step on toes', value }),
    may['drop-goal'] && !goal.outcome && button(dropGoal, { label: 'Drop', value, style: 'danger' }),
  ];
  const offered = [...endingButtons(ending), ...buttons.filter((one) => one !== false)];
  return offered.length > 0 ? [actions(...offered)] : [];
}

function endingButtons({ ending: { goal, sequel }, mayAnswer, mayCorrect }: CardEnding): Button[] {
  const asked = askedAfter(goal);
  const open = openAfter(goal, sequel);
  const label = open ? askLabels[open] : asked?.words === 'lesson' ? 'Change the lesson' : 'Change what is left';
  return [
    ...(mayAnswer && asked ? [button(answerEnding, { label, value: goal.id, ...(open && { style: 'primary' }) })] : []),
    ...(mayCorrect ? [button(correctOutcome, { label: 'Correct the outcome', value: goal.id })] : []),
  ];
}

const mayYield = ({ goal, sprint, today, may }: Acting): boolean =>
  may['step-on-toes'] && isCommitted(goal) && !goal.outcome && isRunning(sprint, today);

const isRunning = ({ firstOn, lastOn }: Sprint, today: Temporal.PlainDate): boolean =>
  !isBefore(today, firstOn) && !isBefore(lastOn, today);
