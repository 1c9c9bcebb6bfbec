import type { KnownBlock } from '@slack/types';
import type { Goal, Objection } from '../../domain/goal.ts';
import { openObjections } from '../../domain/goal-objection.ts';
import { actions, button, context, divider, rich, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { answerObjection } from './answer-objection-modal.ts';
import { objectionParagraphs } from './goal-paragraphs.ts';
import { objectionValue } from './objection-value.ts';

/** A view may have 250,000 bytes: with so many of the longest, it stays below. */
const mostObjections = 6;

/** The newest objections to a goal, the open ones first, each with a button for whoever may answer it. */
export function objectionBlocks(goal: Goal, mayAnswer: boolean, length: number): KnownBlock[] {
  if (goal.objections.length === 0) return [];
  const open = openObjections(goal);
  const newest = [...open, ...goal.objections.filter(({ answer }) => answer)].slice(0, mostObjections);
  const more = goal.objections.length - newest.length;
  return [
    divider,
    section(mrkdwn`*Objections* (${open.length} open)`),
    ...newest.flatMap((objection) => objectionBlock(goal, objection, mayAnswer, length)),
    ...(more > 0 ? [context(mrkdwn`… and ${counted(more, 'objection')} more`)] : []),
  ];
}

function objectionBlock(goal: Goal, objection: Objection, mayAnswer: boolean, length: number): KnownBlock[] {
  const answer = button(answerObjection, { label: 'Answer', value: objectionValue(goal, objection) });
  const isToAnswer = mayAnswer && !objection.answer && goal.state !== 'dropped';
  return [rich(...objectionParagraphs(objection, length)), ...(isToAnswer ? [actions(answer)] : [])];
}
