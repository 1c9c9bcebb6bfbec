import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { button, context, plain, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { openGoal } from './goal-buttons.ts';
import { ownerMention } from './goal-owner.ts';
import { factsOf, milestoneFact, stateOf } from './goal-words.ts';

/** How much of each title a list shows, the fullest first: a list of many long ones shows less of each. */
export const titleLengths = [500, 200, 60, 30];

/** A goal in a list: its title as typed, a button to its card, and its facts. */
export function goalRow(goal: Goal, titleLength: number): KnownBlock[] {
  const title = clip(goal.title, titleLength);
  const open = button(openGoal, { label: 'Open', value: goal.id, spoken: `Open ${oneLine(title)}` });
  const reason = goal.dropReason === null ? [] : [plain(clip(goal.dropReason, titleLength))];
  return [section(plain(title), open), context(factsOf(goal), ...reason, ...milestoneFact(goal))];
}

/** A goal in a message's text, for notifications and screen readers. */
export function goalLine(goal: Goal): string {
  return mrkdwn`• ${clip(oneLine(goal.title), 200)} (${ownerMention(goal)}, ${stateOf(goal)})`.toString();
}
