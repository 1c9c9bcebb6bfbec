import { oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Team } from '../../domain/team.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { ownerMention } from '../../shared/goals/goal-owner.ts';
import { stateOf } from '../../shared/goals/goal-words.ts';
import { actions, button, context, type Message, rich } from '../../slack/blocks.ts';
import { firstThatFits } from '../../slack/fitting.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { objectionParagraphs, peopleParagraph, titleParagraph, wordsParagraphs } from './goal-paragraphs.ts';

/** How much of each field a channel shows, the fullest first; the card has it all. */
const fieldLengths = [600, 200, 60];
const mostObjections = 5;

/** A goal in the thread of its list. `sprint` is the list's: one that has moved on says so. */
export function goalMessage(goal: Goal, sprint: number, teams: ReadonlyMap<string, Team>): Message {
  const open = actions(button(openGoal, { label: 'Open', value: goal.id }));
  const text = mrkdwn`${oneLine(goal.title)} (${ownerMention(goal)})`.toString();
  if (goal.sprint !== sprint) {
    const moved = `Moved to Sprint ${goal.sprint}`;
    return {
      text: `${moved}: ${text}`,
      blocks: [rich(titleParagraph(goal)), context(mrkdwn`:arrow_right: ${moved}`), open],
    };
  }

  const objections = goal.objections.slice(-mostObjections);
  const blocks = firstThatFits(fieldLengths, (length) => [
    rich(titleParagraph(goal)),
    rich(peopleParagraph(goal)),
    ...wordsParagraphs(goal, teams, length).map((words) => rich(words)),
    context(mrkdwn`${stateOf(goal)}`),
    ...objections.map((objection) => rich(...objectionParagraphs(objection, length))),
    open,
  ]);
  return { text, blocks };
}
