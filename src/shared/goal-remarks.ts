import type { KnownBlock } from '@slack/types';
import type { Goal } from '../domain/goal.ts';
import { hintsOn } from '../domain/goal-hints.ts';
import type { Worded } from '../domain/goal-wording.ts';
import type { Team } from '../domain/team.ts';
import { section } from '../slack/blocks.ts';
import { joined, mrkdwn } from '../slack/mrkdwn.ts';
import type { Store } from '../store/index.ts';
import { alikeTo } from './alike-goal.ts';

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

/** "One thought before you propose it", and what the hints say; nothing where they say no more than of the words before. */
export function hintBlocks(words: Worded, act: string, before?: Worded): KnownBlock[] {
  const known = before ? hintsOn(before).map(({ name }) => name) : [];
  const hints = hintsOn(words).filter(({ name }) => !known.includes(name));
  const said = joined(
    hints.map(({ says }) => mrkdwn`• ${says}`),
    '\n',
  );
  return hints.length > 0 ? [section(mrkdwn`:bulb: *One thought before you ${act} it*\n${said}`)] : [];
}
