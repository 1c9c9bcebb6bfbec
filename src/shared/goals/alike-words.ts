import type { KnownBlock } from '@slack/types';
import { clip } from '../../domain/clip.ts';
import type { GoalName } from '../../domain/long-goals.ts';
import { paragraph, rich } from '../../slack/blocks.ts';
import { bold, emoji, typed, words } from '../../slack/rich.ts';
import { quotedTitle } from '../outcomes/ending-words.ts';

interface Alike {
  goal: GoalName;
  words: string;
}

const longestWords = 600;

/** What an earlier goal teaches whoever tries the like; `ofTeam` names its team where that is another. */
export function alikeBlocks(alike: Alike | null, ofTeam: string | null): KnownBlock[] {
  if (!alike) return [];
  const { goal, words: said } = alike;
  const [went, asked] = goal.outcome === 'failed' ? ['failed', 'Lesson: '] : ['was scraped again and again', 'Left: '];
  const where = `${ofTeam ? `${ofTeam}, ` : ''}Sprint ${goal.sprint}`;
  return [
    rich(
      paragraph(
        emoji('books'),
        words(' A goal like this '),
        bold(went),
        words(': '),
        ...typed(quotedTitle(goal, 150)),
        words(` (${where}). `),
        bold(asked),
        ...typed(clip(said, longestWords)),
      ),
    ),
  ];
}
