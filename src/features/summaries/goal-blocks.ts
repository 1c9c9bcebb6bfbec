import type { KnownBlock, RichTextSection } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Ending } from '../../domain/ending.ts';
import type { Goal, Kind } from '../../domain/goal.ts';
import { saidWhenCommitted } from '../../domain/goal-edit.ts';
import { type Outcome, outcomes } from '../../domain/outcome.ts';
import { openAfter } from '../../domain/sequel.ts';
import { yardstickOf } from '../../domain/success.ts';
import type { GoalResult } from '../../domain/vote.ts';
import { openGoal } from '../../shared/goals/goal-buttons.ts';
import { ownerMention } from '../../shared/goals/goal-owner.ts';
import { wordsOfKind } from '../../shared/goals/goal-words.ts';
import { answerEnding, askLabels } from '../../shared/outcomes/ending-buttons.ts';
import { chainWords, sequelParagraphs } from '../../shared/outcomes/ending-words.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { button, context, paragraph, plain, rich, section } from '../../slack/blocks.ts';
import { joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';

export interface SummedUp {
  ending: Ending;
  result: GoalResult | null;
  /** For how many sprints it has been worked on. */
  sprints: number;
}

/** How one goal went, what was said about it, and a button to what it still asks. */
export function goalBlocks({ ending, result, sprints }: SummedUp, length: number): KnownBlock[] {
  const { goal, sequel } = ending;
  const paragraphs = [
    ...correctionParagraphs(goal, length),
    ...committedParagraphs(goal, length),
    ...sequelParagraphs(ending, length),
  ];
  const open = openAfter(goal, sequel);
  const spoken = (label: string) => `${label}: ${oneLine(goal.title)}`;
  const accessory = open
    ? button(answerEnding, {
        label: askLabels[open],
        value: goal.id,
        style: 'primary',
        spoken: spoken(askLabels[open]),
      })
    : button(openGoal, { label: 'Open', value: goal.id, spoken: spoken('Open') });
  return [
    section(plain(`${headOf(goal)}  ${clip(goal.title, length)}`), accessory),
    context(joined(factsOf({ ending, result, sprints }), '  ·  ')),
    ...(paragraphs.length > 0 ? [rich(...paragraphs)] : []),
  ];
}

const headOf = ({ outcome }: Goal): string =>
  outcome ? `${outcomeWords[outcome.is].emoji} ${outcomeWords[outcome.is].name}:` : ':grey_question: No outcome yet:';

/** In a message's text, for notifications and screen readers. */
export function goalTextLine({ goal }: Ending): string {
  const outcome = goal.outcome ? outcomeWords[goal.outcome.is].name : 'No outcome yet';
  return mrkdwn`• ${outcome}: ${clip(oneLine(goal.title), 200)} (${ownerMention(goal)})`.toString();
}

function factsOf({ ending: { goal }, result, sprints }: SummedUp): Mrkdwn[] {
  const kind = yardstickOf(goal);
  const { emoji, name } = wordsOfKind(kind);
  const reading = kind && goal.outcome ? readings[kind][goal.outcome.is] : null;
  return [
    mrkdwn`${emoji} ${name}${reading ? `, ${reading}` : ''}`,
    ownerMention(goal),
    ...(result ? voteFacts(goal, result) : []),
    ...(goal.outcome?.how === 'settled' && goal.outcome.by ? [mrkdwn`settled by ${mention(goal.outcome.by)}`] : []),
    ...(sprints > 1 ? [mrkdwn`:link: ${chainWords(sprints)}`] : []),
  ];
}

/** Each kind by its own yardstick. */
const readings: Record<Kind, Record<Outcome, string | null>> = {
  moonshot: { nailed: 'and it landed', scraped: 'so it counts as a success', failed: 'as half of them do' },
  roofshot: { nailed: 'as meant', scraped: 'meant to be nailed', failed: 'meant to be nailed' },
};

function voteFacts({ outcome }: Goal, { counts, ownersVote, leftOpen }: GoalResult): Mrkdwn[] {
  const cast = outcomes.filter((one) => (counts?.[one] ?? 0) > 0).map((one) => `${counts?.[one]} ${one}`);
  return [
    ...(cast.length > 0 ? [mrkdwn`${cast.join(', ')}`] : []),
    ...(ownersVote ? [mrkdwn`owner said ${ownersVote}`] : []),
    ...(leftOpen && !outcome ? [mrkdwn`${leftOpenWords[leftOpen]}`] : []),
  ];
}

const leftOpenWords: Record<NonNullable<GoalResult['leftOpen']>, string> = {
  'no-quorum': 'too few voted',
  tie: 'a tie between nailed and failed',
  undecided: 'the vote did not decide it',
};

function correctionParagraphs({ outcome }: Goal, length: number): RichTextSection[] {
  if (outcome?.how !== 'corrected' || !outcome.by) return [];
  const voted = outcome.voted ? ` (the vote said ${outcomeWords[outcome.voted].name.toLowerCase()})` : '';
  const reason = typed(clip(outcome.reason ?? '', length));
  return [paragraph(bold('Corrected'), words(' by '), person(outcome.by), words(`${voted}: `), ...reason)];
}

function committedParagraphs(goal: Goal, length: number): RichTextSection[] {
  const said = saidWhenCommitted(goal);
  if (!said) return [];
  const title = said.title === undefined ? [] : [words('“'), ...typed(clip(said.title, length)), words('” ')];
  const kind = said.kind === undefined ? [] : [words(wordsOfKind(said.kind).name)];
  return [paragraph(bold('When it was committed: '), ...title, ...kind)];
}
