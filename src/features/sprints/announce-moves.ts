import type { SprintEdit } from '../../domain/edit-sprint.ts';
import type { SprintMove } from '../../domain/sprint-moves.ts';
import { listsOf, sprintSlot } from '../../shared/goal-lists.ts';
import { redrawPlanning } from '../../shared/planning-posts.ts';
import type { Stamp, Store } from '../../store/index.ts';
import { datesMoved } from './dates-moved-message.ts';
import { movedSubject } from './moves-text.ts';

interface Moves {
  edit: SprintEdit;
  moves: readonly SprintMove[];
  /** The planning channel. */
  channel: string | null;
  /** The id of the form that was sent. */
  form: string;
}

/** Tells the planning channel what moved, and has teams' lists show the new dates. Call it in the transaction that moves them. */
export async function announceMoves(store: Store, { edit, moves, channel, form }: Moves, { by, at }: Stamp) {
  if (channel && moves.length > 0) {
    const key = { kind: datesMoved, subject: movedSubject({ by, moves }), slot: form };
    await store.announcements.add({ ...key, channel, threadOf: null, dueAt: at, position: 0 });
  }
  await redrawLists(store, [edit.number, ...moves.map(({ number }) => number)]);
}

async function redrawLists(store: Store, sprints: readonly number[]): Promise<void> {
  const goals = await store.goals.ofSprints(Math.min(...sprints), Math.max(...sprints));
  const lists = new Map(goals.map(({ team, sprint }) => [`${team}/${sprint}`, { team, sprint }]));
  for (const { team, sprint } of lists.values()) {
    for (const { kind, subject } of listsOf(team)) await store.announcements.redraw(kind, subject, sprintSlot(sprint));
  }
  for (const sprint of sprints) await redrawPlanning(store, sprint);
}
