import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { openAfter } from '../../domain/sequel.ts';
import { ownerElement, ownerMention } from '../../shared/goals/goal-owner.ts';
import { paragraph, rich } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { bold, typed, words } from '../../slack/rich.ts';
import { type TeamSummary, unanswered, unsettled } from './team-summary.ts';

const mostOpen = 6;

/** What is still open, and whom it waits for. */
export function openBlocks(summary: TeamSummary, length: number): KnownBlock[] {
  const items = openItems(summary);
  if (items.length === 0) return [];
  const more = items.length - mostOpen;
  const shown = items
    .slice(0, mostOpen)
    .map(({ words: said, goal, isAsked }) =>
      paragraph(
        ...(isAsked ? [words(`${said} `), ownerElement(goal), words(': ')] : [words(`${said}: `)]),
        ...typed(clip(oneLine(goal.title), Math.min(length, 100))),
      ),
    );
  const rest = more > 0 ? [paragraph(words(`… and ${more} more`))] : [];
  const list = { type: 'rich_text_list', style: 'bullet', elements: [...shown, ...rest] } as const;
  return [
    rich(paragraph(...typed(':hourglass_flowing_sand: '), bold('Still open')), {
      ...list,
      elements: [...list.elements],
    }),
  ];
}

/** The same for a message's text. */
export const openLines = (summary: TeamSummary): string[] =>
  openItems(summary).map(({ words: said, goal, isAsked }) =>
    mrkdwn`${said}${isAsked ? mrkdwn` ${ownerMention(goal)}` : ''}: ${clip(oneLine(goal.title), 100)}`.toString(),
  );

/** What is still open, by name: what is said of whom, and about which goal. */
function openItems(summary: TeamSummary): { words: string; goal: Goal; isAsked: boolean }[] {
  return [
    ...unsettled(summary).map((goal) => ({ words: 'The lead decides about', goal, isAsked: false })),
    ...unanswered(summary).map(({ goal, sequel }) => ({
      ...{ words: openWords[openAfter(goal, sequel) ?? 'fate'], goal, isAsked: true },
    })),
  ];
}

const openWords = { left: 'What is left, asked of', lesson: 'Lesson asked of', fate: 'What becomes of it, asked of' };
