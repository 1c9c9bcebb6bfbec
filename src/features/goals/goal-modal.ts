import type { Button, KnownBlock, ModalView } from '@slack/types';
import type { Ending } from '../../domain/ending.ts';
import { type Goal, isCommitted, type Objection } from '../../domain/goal.ts';
import { saidWhenCommitted } from '../../domain/goal-edit.ts';
import { openObjections } from '../../domain/goal-objection.ts';
import type { GoalOutcome } from '../../domain/outcome.ts';
import type { Act } from '../../domain/rights.ts';
import { askedAfter, openAfter } from '../../domain/sequel.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import { answerEnding, askLabels, correctOutcome } from '../../shared/ending-buttons.ts';
import { chainWords, sequelParagraphs } from '../../shared/ending-words.ts';
import { moveGoal, stepOnToes } from '../../shared/goal-buttons.ts';
import { stateOf, wordsOfKind } from '../../shared/goal-words.ts';
import { outcomeWords } from '../../shared/outcome-words.ts';
import { sprintWords } from '../../shared/sprint-words.ts';
import { actions, button, context, divider, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { bold, typed, words } from '../../slack/rich.ts';
import { answerObjection } from './answer-objection-modal.ts';
import { dropGoal } from './drop-goal-modal.ts';
import { editGoal } from './edit-goal-modal.ts';
import { type Deed, deedParagraph } from './goal-history.ts';
import { showGoalHistory } from './goal-history-modal.ts';
import { objectionParagraphs, peopleParagraph, titleParagraph, wordsParagraphs } from './goal-paragraphs.ts';
import { objectToGoal } from './object-to-goal-modal.ts';
import { objectionValue } from './objection-value.ts';

/** A view may have 250,000 bytes: with so many of the longest, it stays below. */
const mostObjections = 6;
const mostDeeds = 5;
const wholeField = 3000;

interface Card {
  goal: Goal;
  sprint: Sprint;
  team: Team;
  teams: ReadonlyMap<string, Team>;
  history: readonly Deed[];
  may: Record<CardAct, boolean>;
  ending: CardEnding;
  today: Temporal.PlainDate;
  /** When the owner is away, or support hero. */
  ownerNotes?: readonly Mrkdwn[];
  /** What an earlier goal like it teaches. */
  alike?: readonly KnownBlock[];
}

export type CardAct = Extract<Act, 'edit-goal' | 'drop-goal' | 'step-on-toes' | 'object-to-goal' | 'answer-objection'>;

/** What came after its vote, and what its reader may still say about it. */
export interface CardEnding {
  ending: Ending;
  /** For how many sprints it has been worked on. */
  sprints: number;
  mayAnswer: boolean;
  mayCorrect: boolean;
}

/** The goal's own card: all of it, with what its reader may do. */
export function goalModal(card: Card): ModalView {
  const { goal, sprint, team, teams, today, ownerNotes = [], alike = [] } = card;
  return {
    type: 'modal',
    title: plain('Goal'),
    close: plain('Close'),
    blocks: [
      rich(titleParagraph(goal)),
      context(plain(`${team.name} · ${sprintWords(sprint, today)}`), mrkdwn`*${stateOf(goal)}*`),
      ...outcomeBlocks(goal, card.ending),
      ...committedBlocks(goal),
      rich(peopleParagraph(goal)),
      ...(ownerNotes.length > 0 ? [context(...ownerNotes)] : []),
      ...alike,
      ...wordsParagraphs(goal, teams, wholeField).map((words) => rich(words)),
      ...actBlocks(card),
      ...objectionBlocks(card),
      ...historyBlocks(goal, card.history),
    ],
  };
}

function committedBlocks(goal: Goal): KnownBlock[] {
  const said = saidWhenCommitted(goal);
  if (!said) return [];
  return [
    rich(
      paragraph(
        bold('When it was committed it said: '),
        ...(said.title === undefined ? [] : [words('“'), ...typed(said.title), words('” ')]),
        ...(said.kind === undefined ? [] : [words(wordsOfKind(said.kind).name)]),
      ),
    ),
  ];
}

function outcomeBlocks({ outcome }: Goal, { ending, sprints }: CardEnding): KnownBlock[] {
  const said = sequelParagraphs(ending, wholeField);
  const facts = [
    ...(outcome
      ? [mrkdwn`${outcomeWords[outcome.is].emoji} *${outcomeWords[outcome.is].name}*${howWords(outcome)}`]
      : []),
    ...(sprints > 1 ? [mrkdwn`:link: ${chainWords(sprints)}`] : []),
  ];
  const reason = outcome?.reason ? [paragraph(bold('Corrected: '), ...typed(outcome.reason))] : [];
  return [...(facts.length > 0 ? [context(...facts)] : []), ...[...reason, ...said].map((one) => rich(one))];
}

const howWords = ({ how, voted }: GoalOutcome): string =>
  how === 'corrected' && voted ? `, corrected; the vote said ${outcomeWords[voted].name.toLowerCase()}` : '';

function endingButtons({ ending: { goal, sequel }, mayAnswer, mayCorrect }: CardEnding): Button[] {
  const asked = askedAfter(goal);
  const open = openAfter(goal, sequel);
  const label = open ? askLabels[open] : asked?.words === 'lesson' ? 'Change the lesson' : 'Change what is left';
  return [
    ...(mayAnswer && asked ? [button(answerEnding, { label, value: goal.id, ...(open && { style: 'primary' }) })] : []),
    ...(mayCorrect ? [button(correctOutcome, { label: 'Correct the outcome', value: goal.id })] : []),
  ];
}

function actBlocks(card: Card): KnownBlock[] {
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

const mayYield = ({ goal, sprint, today, may }: Card): boolean =>
  may['step-on-toes'] && isCommitted(goal) && !goal.outcome && isRunning(sprint, today);

const isRunning = ({ firstOn, lastOn }: Sprint, today: Temporal.PlainDate): boolean =>
  !isBefore(today, firstOn) && !isBefore(lastOn, today);

function objectionBlocks({ goal, may }: Card): KnownBlock[] {
  if (goal.objections.length === 0) return [];
  const open = openObjections(goal);
  const newest = [...open, ...goal.objections.filter(({ answer }) => answer)].slice(0, mostObjections);
  const more = goal.objections.length - newest.length;
  return [
    divider,
    section(mrkdwn`*Objections* (${open.length} open)`),
    ...newest.flatMap((objection) => objectionBlock(goal, objection, may['answer-objection'])),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'objection')} more`)] : []),
  ];
}

function objectionBlock(goal: Goal, objection: Objection, mayAnswer: boolean): KnownBlock[] {
  const answer = button(answerObjection, { label: 'Answer', value: objectionValue(goal, objection) });
  const isToAnswer = mayAnswer && !objection.answer && goal.state !== 'dropped';
  return [rich(...objectionParagraphs(objection, wholeField)), ...(isToAnswer ? [actions(answer)] : [])];
}

function historyBlocks({ id }: Goal, history: readonly Deed[]): KnownBlock[] {
  const newest = history.slice(-mostDeeds).toReversed();
  return [
    divider,
    section(
      mrkdwn`*Last changes*, of ${history.length}`,
      button(showGoalHistory, { label: 'History', value: id, spoken: 'History of this goal' }),
    ),
    rich({ type: 'rich_text_list', style: 'bullet', elements: newest.map(deedParagraph) }),
  ];
}
