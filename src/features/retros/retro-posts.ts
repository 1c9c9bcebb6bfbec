import type { RetroPlace } from '../../domain/retro.ts';
import type { RetroAction } from '../../domain/retro-action.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import { redrawSummary } from '../../shared/outcomes/summary-posts.ts';
import type { Store } from '../../store/index.ts';

/** A team (subject) has one living message for its retro of a sprint (slot). */
export const retroKind = 'retro';
/** Tells somebody privately of an action (subject) that is theirs. */
export const actionKind = 'retro-action';

/** Brings the team's message up to date, from the first note or action on. Call it in the transaction of the change. */
export async function announceRetro(store: Store, { id, channel }: Team, sprint: number, dueAt: Temporal.Instant) {
  const key = { kind: retroKind, subject: id, slot: sprintSlot(sprint) };
  await store.announcements.add({ ...key, channel, threadOf: null, dueAt, position: 0 });
  await store.announcements.redraw(key.kind, key.subject, key.slot);
  await redrawSummary(store, { team: id, sprint });
}

/** Tells its owner, unless they wrote it down themselves. */
export async function announceAction(store: Store, { id, owner, agreedBy }: RetroAction, dueAt: Temporal.Instant) {
  if (owner === agreedBy) return;
  const key = { kind: actionKind, subject: id, slot: 'agreed' };
  await store.announcements.add({ ...key, channel: owner, threadOf: null, dueAt, position: 0, joins: true });
}

/** Every message in which an action of this team may stand: that of its own retro, and of the one that runs. */
export async function redrawAction(
  store: Store,
  { id, team, sprint }: RetroAction,
  running: RetroPlace['sprint'] | null,
) {
  for (const shown of new Set([sprint, ...(running === null ? [] : [running])])) {
    await store.announcements.redraw(retroKind, team, sprintSlot(shown));
    await redrawSummary(store, { team, sprint: shown });
  }
  await store.announcements.redraw(actionKind, id);
}
