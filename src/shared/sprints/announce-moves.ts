import type { SprintMove } from '../../domain/sprint-moves.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { listsOf, sprintSlot } from '../goals/goal-lists.ts';
import { movedSubject } from './moves-text.ts';
import { redrawPlanning } from './planning-posts.ts';

/** The announcement's kind: one in the planning channel for each edit. */
export const datesMoved = 'dates-moved';

interface Moves {
  /** The sprint that was edited, perhaps in its name alone; none where the rhythm was. */
  edited?: number;
  moves: readonly SprintMove[];
  /** The planning channel. */
  channel: string | null;
  /** The id of the form that was sent. */
  form: string;
}

/** Tells the planning channel what moved, and has teams' lists show the new dates. Call it in the transaction that moves them. */
export async function announceMoves(store: Store, { edited, moves, channel, form }: Moves, { by, at }: Stamp) {
  if (channel && moves.length > 0) {
    const key = { kind: datesMoved, subject: movedSubject({ by, moves }), slot: form };
    await store.announcements.add({ ...key, channel, threadOf: null, dueAt: at, position: 0 });
  }
  const changed = moves.map(({ number }) => number);
  await redrawLists(store, edited === undefined ? changed : [edited, ...changed]);
}

async function redrawLists(store: Store, sprints: readonly number[]): Promise<void> {
  if (sprints.length === 0) return;
  const goals = await store.goals.ofSprints(Math.min(...sprints), Math.max(...sprints));
  const lists = new Map(goals.map(({ team, sprint }) => [`${team}/${sprint}`, { team, sprint }]));
  for (const { team, sprint } of lists.values()) {
    for (const { kind, subject } of listsOf(team)) await store.announcements.redraw(kind, subject, sprintSlot(sprint));
  }
  for (const sprint of sprints) await redrawPlanning(store, sprint);
}
