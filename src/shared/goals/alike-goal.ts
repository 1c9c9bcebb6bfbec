import type { KnownBlock } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import type { Goal } from '../../domain/goal.ts';
import { firstAlike, usualAmong } from '../../domain/likeness.ts';
import type { GoalName } from '../../domain/long-goals.ts';
import type { Team } from '../../domain/team.ts';
import type { Store } from '../../store/index.ts';
import { alikeBlocks } from './alike-words.ts';

/** What is to be compared, for which team; `goal` is the one it is or goes on from, if there is one: what its own chain taught stands on it. */
export interface Compared {
  title: string;
  team: string | null;
  goal?: Goal | undefined;
}

/** An earlier goal that went badly, and what was said of it. */
interface AlikeGoal {
  goal: GoalName;
  words: string;
}

/** Comparing a thousand titles takes some 25 ms. */
const mostCompared = 2000;
const mostWeighed = 500;

/** The newest goal like this one that failed with a lesson, or was scraped again and again: the team's own, or else another team's. */
async function alikeGoal({ title, team, goal: own }: Compared, store: Store): Promise<AlikeGoal | null> {
  const { lessons } = store;
  const chain = own ? await chainOf(own, store) : new Set<string>();
  const usual = usualAmong(await lessons.titles(mostWeighed));
  const alike = (taught: readonly GoalName[]) =>
    firstAlike(
      title,
      taught.filter(({ id }) => !chain.has(id)),
      usual,
    );
  const goal =
    (team === null ? null : alike(await lessons.teaching(mostCompared, team))) ??
    alike(await lessons.teaching(mostCompared));
  const words = goal && (await lessons.wordsOn(goal.id));
  return goal && words ? { goal, words } : null;
}

async function chainOf(goal: Goal, { endings }: Store): Promise<Set<string>> {
  const before = await endings.predecessors([goal]);
  return new Set([goal, ...before.values()].map(({ id }) => id));
}

/** Whether there is one. */
export const isAlike = async (compared: Compared, store: Store): Promise<boolean> =>
  (await alikeGoal(compared, store)) !== null;

/** The same, as whoever looks at that team reads it. */
export async function alikeTo(compared: Compared, teams: readonly Team[], store: Store): Promise<KnownBlock[]> {
  const alike = await alikeGoal(compared, store);
  const other = alike && alike.goal.team !== compared.team ? teams.find(({ id }) => id === alike.goal.team) : undefined;
  return alikeBlocks(alike, other ? clip(oneLine(other.name), 80) : null);
}
