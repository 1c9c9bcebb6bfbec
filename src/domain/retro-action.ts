import type { Temporal } from './time.ts';

/** What a retro agreed to do, by whom; it lives on until it is done or dropped. */
export interface RetroAction {
  id: string;
  team: string;
  /** Whose retro agreed on it. */
  sprint: number;
  words: string;
  owner: string;
  state: 'open' | 'done' | 'dropped';
  agreedBy: string;
  agreedAt: Temporal.Instant;
  settled: { by: string; at: Temporal.Instant } | null;
}

export type SettledState = Exclude<RetroAction['state'], 'open'>;

export type SettleOutcome = { kind: SettledState; action: RetroAction } | { kind: 'unchanged'; action: RetroAction };

/** Says what became of an action; said twice, the first counts. */
export function settleAction(
  action: RetroAction,
  state: SettledState,
  by: string,
  at: Temporal.Instant,
): SettleOutcome {
  if (action.state !== 'open') return { kind: 'unchanged', action };
  return { kind: state, action: { ...action, state, settled: { by, at } } };
}

/** What earlier retros left open. */
export const leftOpen = (actions: readonly RetroAction[], sprint: number): RetroAction[] =>
  actions.filter((action) => action.state === 'open' && action.sprint < sprint);

/** What a retro begins with: all that is still open, and whatever became of what the last one agreed on. */
export function agreedBefore(actions: readonly RetroAction[], sprint: number): RetroAction[] {
  const earlier = actions.filter((action) => action.sprint < sprint);
  const last = Math.max(...earlier.map((action) => action.sprint));
  return earlier.filter((action) => action.state === 'open' || action.sprint === last);
}
