import type { Button, KnownBlock, ModalView } from '@slack/types';
import type { Goal, Objection } from '../../domain/goal.ts';
import { saidWhenCommitted } from '../../domain/goal-edit.ts';
import { openObjections } from '../../domain/goal-objection.ts';
import type { Act } from '../../domain/rights.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import { stepOnToes } from '../../shared/goal-buttons.ts';
import { stateOf, wordsOfKind } from '../../shared/goal-words.ts';
import { sprintWords } from '../../shared/sprint-words.ts';
import { actions, button, context, divider, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { bold, typed, words } from '../../slack/rich.ts';
import { answerObjection } from './answer-objection-modal.ts';
import { dropGoal } from './drop-goal-modal.ts';
import { editGoal } from './edit-goal-modal.ts';
import { type Deed, deedParagraph } from './goal-history.ts';
import { objectionParagraphs, peopleParagraph, titleParagraph, wordsParagraphs } from './goal-paragraphs.ts';
import { moveGoal } from './move-goal-modal.ts';
import { objectToGoal } from './object-to-goal-modal.ts';
import { objectionValue } from './objection-value.ts';

/** A view may have 250,000 bytes: with so many of the longest, it stays below. */
const mostObjections = 6;
const mostDeeds = 15;
const wholeField = 3000;

interface Card {
  goal: Goal;
  sprint: Sprint;
  team: Team;
  teams: ReadonlyMap<string, Team>;
  history: readonly Deed[];
  may: Record<CardAct, boolean>;
  today: Temporal.PlainDate;
}

export type CardAct = Extract<Act, 'edit-goal' | 'drop-goal' | 'step-on-toes' | 'object-to-goal' | 'answer-objection'>;

/** The goal's own card: all of it, with what its reader may do. */
export function goalModal(card: Card): ModalView {
  const { goal, sprint, team, teams, today } = card;
  return {
    type: 'modal',
    title: plain('Goal'),
    close: plain('Close'),
    blocks: [
      rich(titleParagraph(goal)),
      context(plain(`${team.name} · ${sprintWords(sprint, today)}`), mrkdwn`*${stateOf(goal)}*`),
      ...committedBlocks(goal),
      rich(peopleParagraph(goal)),
      ...wordsParagraphs(goal, teams, wholeField).map((words) => rich(words)),
      ...actBlocks(card),
      ...objectionBlocks(card),
      ...historyBlocks(card.history),
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

function actBlocks(card: Card): KnownBlock[] {
  const { goal, may } = card;
  if (goal.state === 'dropped') return [];
  const value = goal.id;
  const isInPlay = isCommittedNow(card);
  const isMovable = may['edit-goal'] && goal.state !== 'committed';
  const buttons: (Button | false)[] = [
    may['edit-goal'] && button(editGoal, { label: 'Edit', value }),
    may['object-to-goal'] && button(objectToGoal, { label: 'Object', value }),
    isMovable && button(moveGoal, { label: 'Move to another sprint', value }),
    may['step-on-toes'] && isInPlay && button(stepOnToes, { label: 'Step on toes', value }),
    may['drop-goal'] && button(dropGoal, { label: 'Drop', value, style: 'danger' }),
  ];
  const offered = buttons.filter((one) => one !== false);
  return offered.length > 0 ? [actions(...offered)] : [];
}

const isCommittedNow = ({ goal, sprint, today }: Card): boolean =>
  goal.state === 'committed' && !isBefore(today, sprint.firstOn) && !isBefore(sprint.lastOn, today);

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

function historyBlocks(history: readonly Deed[]): KnownBlock[] {
  const newest = history.slice(-mostDeeds).toReversed();
  const earlier = history.length - newest.length;
  return [
    divider,
    section(mrkdwn`*History*`),
    rich({ type: 'rich_text_list', style: 'bullet', elements: newest.map(deedParagraph) }),
    ...(earlier > 0 ? [context(mrkdwn`… and ${counted(earlier, 'change')} before`)] : []),
  ];
}
