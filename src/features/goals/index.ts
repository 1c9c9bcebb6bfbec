import type { Feature } from '../../feature.ts';
import { finaliseGoals, moveGoal, openGoal, proposeGoal } from '../../shared/goals/goal-buttons.ts';
import { goalCard } from '../../shared/goals/goal-card.ts';
import { goalDetails, goalOwnerLeft, proposals } from '../../shared/goals/goal-lists.ts';
import { openAnswer, saveAnswer } from './answer-objection.ts';
import { answerObjection } from './answer-objection-modal.ts';
import { drawOwnerLeft } from './ask-for-owners.ts';
import { openChoiceOfOwner, saveChosenOwner } from './choose-owner.ts';
import { chooseOwner } from './choose-owner-modal.ts';
import { drawAnswer, drawGoal, drawObjection, drawOwner, drawProposals, drawUnfinalised } from './draw-messages.ts';
import { openDrop, saveDrop } from './drop-goal.ts';
import { dropGoal } from './drop-goal-modal.ts';
import { openEdit, saveEdit } from './edit-goal.ts';
import { editGoal } from './edit-goal-modal.ts';
import { openFinalising, saveChoice, saveLeftovers } from './finalise-goals.ts';
import { goalOwner } from './goal-form-modal.ts';
import { showGoalHistory, turnGoalHistory } from './goal-history-modal.ts';
import { turnBack, turnOn } from './goal-list-message.ts';
import { settleLeftovers } from './leftover-goals-modal.ts';
import { listGoals, turnGoalPage } from './list-goals.ts';
import { openMove, saveMove } from './move-goal.ts';
import { openObjection, saveObjection } from './object-to-goal.ts';
import { objectToGoal } from './object-to-goal-modal.ts';
import { objectionAnswered, objectionAsked } from './objection-message.ts';
import { drawCard, showCard } from './open-goal.ts';
import { newOwner } from './owner-message.ts';
import { nextGoalMoment, passTime } from './pass-time.ts';
import { proposeByButton, proposeByCommand, proposeByShortcut } from './propose-goal.ts';
import { goalSprint, goalTeam } from './propose-goal-modal.ts';
import { redrawForm } from './redraw-form.ts';
import { saveProposal } from './save-proposal.ts';
import { showGoalsAtHome } from './show-goals-at-home.ts';
import { showHistory, turnHistory } from './show-history.ts';
import { unfinalised } from './unfinalised-message.ts';

export const goals: Feature = {
  commands: {
    '/goal': { summary: 'proposes a big goal for a sprint', hint: '[title]', run: proposeByCommand },
    '/goal list': { summary: 'lists the goals of your teams, or of every team', hint: '[all]', run: listGoals },
  },
  shortcuts: { [proposeGoal]: proposeByShortcut },
  buttons: {
    [proposeGoal]: proposeByButton,
    [goalTeam]: redrawForm,
    [goalOwner]: redrawForm,
    [goalSprint]: redrawForm,
    [openGoal]: showCard,
    [editGoal]: openEdit,
    [chooseOwner]: openChoiceOfOwner,
    [objectToGoal]: openObjection,
    [answerObjection]: openAnswer,
    [moveGoal]: openMove,
    [dropGoal]: openDrop,
    [finaliseGoals]: openFinalising,
    [showGoalHistory]: showHistory,
    [turnGoalHistory.back]: turnHistory,
    [turnGoalHistory.on]: turnHistory,
    [turnBack]: turnGoalPage,
    [turnOn]: turnGoalPage,
  },
  submissions: {
    [proposeGoal]: saveProposal,
    [editGoal]: saveEdit,
    [chooseOwner]: saveChosenOwner,
    [objectToGoal]: saveObjection,
    [answerObjection]: saveAnswer,
    [moveGoal]: saveMove,
    [dropGoal]: saveDrop,
    [finaliseGoals]: saveChoice,
    [settleLeftovers]: saveLeftovers,
  },
  messages: {
    [proposals]: drawProposals,
    [goalDetails]: drawGoal,
    [newOwner]: drawOwner,
    [goalOwnerLeft]: drawOwnerLeft,
    [objectionAsked]: drawObjection,
    [objectionAnswered]: drawAnswer,
    [unfinalised]: drawUnfinalised,
  },
  cards: { [goalCard]: drawCard },
  home: showGoalsAtHome,
  tick: passTime,
  nextMoment: nextGoalMoment,
};
