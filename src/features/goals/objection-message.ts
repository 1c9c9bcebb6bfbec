import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal, Objection } from '../../domain/goal.ts';
import { byImport } from '../../shared/by-time.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { actions, button, type Message, paragraph, rich } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { person, typed, words } from '../../slack/rich.ts';
import { answerObjection } from './answer-objection-modal.ts';
import { qualityWords } from './form-words.ts';
import { objectionParagraphs } from './goal-paragraphs.ts';
import { objectionValue } from './objection-value.ts';

/** The announcements' kinds: an objection (slot) to a goal (subject) asks its proposer, the answer tells who objected. */
export const objectionAsked = 'objection';
export const objectionAnswered = 'objection-answer';

const fieldLength = 600;

/** In the thread, for the proposer to see at once, or the owner of a goal that a program brought; it keeps up with the answer. */
export function objectionMessage(goal: Goal, objection: Objection): Message {
  const quality = qualityWords[objection.quality].name.toLowerCase();
  const title = oneLine(clip(goal.title, 200));
  const answer = button(answerObjection, { label: 'Answer', value: objectionValue(goal, objection), style: 'primary' });
  const open = button(openGoal, { label: 'Open', value: goal.id });
  const who = goal.proposer === byImport ? goal.owner : goal.proposer;
  return {
    text: mrkdwn`${who ? mrkdwn`${mention(who)}, ` : ''}${mention(objection.by)} doubts that “${title}” is ${quality}`.toString(),
    blocks: [
      rich(
        paragraph(...(who ? [person(who), words(', about “')] : [words('About “')]), ...typed(title), words('”:')),
        ...objectionParagraphs(objection, fieldLength),
      ),
      actions(...(objection.answer ? [] : [answer]), open),
    ],
  };
}

/** In the thread, for whoever objected. */
export function answerMessage(goal: Goal, { by, answer }: Objection): Message | null {
  if (!answer) return null;
  const title = oneLine(clip(goal.title, 200));
  return {
    text: mrkdwn`${mention(by)}, ${mention(answer.by)} answered your objection to “${title}”`.toString(),
    blocks: [
      rich(
        paragraph(
          person(by),
          words(', '),
          person(answer.by),
          words(' answers your objection to “'),
          ...typed(title),
          words('”: '),
          ...typed(clip(answer.text, fieldLength)),
        ),
      ),
    ],
  };
}
