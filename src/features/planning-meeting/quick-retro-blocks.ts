import type { KnownBlock, RichTextElement } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { stageOf } from '../../domain/meeting.ts';
import { type QuickAnswer, type QuickQuestion, tallyAnswers } from '../../domain/quick-retro.ts';
import { isBefore } from '../../domain/time.ts';
import { outcomeCounts } from '../../shared/outcomes/outcome-counts.ts';
import { actions, button, context, paragraph, rich } from '../../slack/blocks.ts';
import { escaped, mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, person, typed, words } from '../../slack/rich.ts';
import type { PlanningScene } from './planning-scene.ts';
import type { Room } from './room.ts';
import { mostEarly } from './run-sheet.ts';

export const somethingElse = 'quick-retro-something-else';

/** Buttons that answer at once, by action. */
export const quickButtons = new Map<string, Pick<QuickAnswer, 'question' | 'says'> & { label: string }>([
  ['quick-retro-all-done', { question: 'all-done', says: 'yes', label: 'All done' }],
  ['quick-retro-not-all', { question: 'all-done', says: 'no', label: 'Not everything' }],
  ['quick-retro-right-first', { question: 'others-first', says: 'no', label: 'The right things first' }],
]);

type Seen = Pick<PlanningScene, 'sprint' | 'meeting' | 'ended' | 'quickRetro' | 'progress' | 'now'>;

/** The quick retro on the sprint that ends: two questions, with what people say. Nothing before the meeting's day. */
export function quickRetroBlocks(seen: Seen, room: Room): KnownBlock[] {
  if (!isAsked(seen)) return [];
  const { sprint, ended, quickRetro, progress } = seen;
  const value = String(sprint.number);
  const answers = [...quickButtons].map(([action, { label }]) => button(action, { label, value }));
  return [
    rich(
      paragraph(
        bold(`Quick retro of Sprint ${sprint.number - 1}`),
        ...outcomeLines(ended).map((line) => words(`\n${line}`)),
        ...quickQuestions.flatMap(asked(quickRetro)),
      ),
    ),
    ...saidBlocks(quickRetro, room),
    ...(stageOf(progress).kind === 'over'
      ? []
      : [actions(...answers, button(somethingElse, { label: 'Something else …', value }))]),
  ];
}

export function quickRetroLines(seen: Seen): string[] {
  if (!isAsked(seen)) return [];
  const { sprint, ended, quickRetro } = seen;
  return [
    `Quick retro of Sprint ${sprint.number - 1}`,
    ...outcomeLines(ended),
    ...quickQuestions.map(([question, words]) => `${words} ${countWords(quickRetro, question)}`),
    ...tallyAnswers(quickRetro, 'others-first').said.map(({ words }) => `• ${escaped(oneLine(words ?? ''))}`),
  ];
}

/** How the goals of all teams went, as soon as one has an outcome. */
const outcomeLines = (ended: readonly Goal[]): string[] =>
  ended.some(({ outcome }) => outcome) ? [`How our goals went: ${outcomeCounts(ended).join(', ')}`] : [];

const isAsked = ({ meeting, now }: Seen): boolean => meeting !== null && !isBefore(now, meeting.at.subtract(mostEarly));

const quickQuestions: [question: QuickQuestion, words: string][] = [
  ['all-done', 'Did we get everything done?'],
  ['others-first', 'Should something else have come first?'],
];

const asked =
  (answers: readonly QuickAnswer[]) =>
  ([question, asked]: [QuickQuestion, string]): RichTextElement[] => [
    words(`\n${asked} `),
    bold(countWords(answers, question)),
  ];

function countWords(answers: readonly QuickAnswer[], question: QuickQuestion): string {
  const { yes, no } = tallyAnswers(answers, question);
  return yes + no === 0 ? 'nobody has answered yet' : `${yes} yes, ${no} no`;
}

/** What should have come first, the last to say it first where there is no room for all. */
function saidBlocks(answers: readonly QuickAnswer[], room: Room): KnownBlock[] {
  const { said } = tallyAnswers(answers, 'others-first');
  if (said.length === 0) return [];
  const most = Math.min(room.rows - 1, 6);
  const more = said.length - most;
  const items = said
    .slice(Math.max(said.length - most, 0))
    .map(({ words: sentence, by }) =>
      paragraph(...typed(clip(oneLine(sentence ?? ''), room.words)), words('  '), person(by)),
    );
  return [
    ...(items.length > 0 ? [rich({ type: 'rich_text_list', style: 'bullet', elements: items })] : []),
    ...(more > 0 ? [context(mrkdwn`… and ${more} more`)] : []),
  ];
}
