import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { firstAlike } from '../../domain/likeness.ts';
import type { GoalName } from '../../domain/long-goals.ts';
import type { Team } from '../../domain/team.ts';
import type { Store } from '../../store/index.ts';
import { alikeBlocks } from './alike-words.ts';

/** An earlier goal that went badly, and what was said of it. */
interface AlikeGoal {
  goal: GoalName;
  words: string;
}

/** Comparing a thousand titles takes some 25 ms. */
const mostCompared = 2000;

/** The newest goal like this one that failed with a lesson, or was scraped again and again: the team's own, or else another team's. */
async function alikeGoal(title: string, team: string | null, { lessons }: Store): Promise<AlikeGoal | null> {
  const own = team === null ? null : firstAlike(title, await lessons.teaching(mostCompared, team));
  const goal = own ?? firstAlike(title, await lessons.teaching(mostCompared));
  const words = goal && (await lessons.wordsOn(goal.id));
  return goal && words ? { goal, words } : null;
}

/** Whether there is one. */
export const isAlike = async (title: string, team: string, store: Store): Promise<boolean> =>
  (await alikeGoal(title, team, store)) !== null;

/** The same, as whoever looks at that team reads it. */
export async function alikeTo(
  title: string,
  team: string | null,
  teams: readonly Team[],
  store: Store,
): Promise<KnownBlock[]> {
  const alike = await alikeGoal(title, team, store);
  const other = alike && alike.goal.team !== team ? teams.find(({ id }) => id === alike.goal.team) : undefined;
  return alikeBlocks(alike, other ? clip(oneLine(other.name), 80) : null);
}
