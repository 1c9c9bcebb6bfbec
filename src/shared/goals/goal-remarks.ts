import type { KnownBlock } from '@slack/types';
import type { Goal } from '../../domain/goal.ts';
import type { Worded } from '../../domain/goal-wording.ts';
import type { Team } from '../../domain/team.ts';
import type { Store } from '../../store/index.ts';
import { alikeTo } from './alike-goal.ts';
import { hintBlocks } from './hint-words.ts';

/** What a colleague would say of new words for a goal, or for one that goes on from it, before they are kept: what another goal like it teaches, and the hints that its old words did not give. */
export async function remarksOn(
  words: Worded,
  goal: Goal,
  act: string,
  teams: readonly Team[],
  store: Store,
): Promise<KnownBlock[]> {
  const alike = await alikeTo({ title: words.title, team: goal.team, goal }, teams, store);
  return [...alike, ...hintBlocks(words, act, goal)];
}
