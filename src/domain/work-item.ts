import { neededTextFault, type TextFault, titleLimit, trimmed } from './typed-text.ts';

/** A short part of a goal, or other work beside the goals: support, bugs, refactoring. */
export interface WorkItem {
  id: string;
  /** null where it is other work. */
  goal: string | null;
  title: string;
  person: string | null;
  isDone: boolean;
}

export type WorkAct = 'tick' | 'up' | 'down' | 'remove';

/** As many as one list holds. */
export const mostWorkItems = 30;

export type WorkOutcome =
  | { kind: 'changed'; items: readonly WorkItem[] }
  | { kind: 'refused'; because: TextFault | 'full' };

/** The same form twice is one item. */
export function addWork(items: readonly WorkItem[], item: WorkItem): WorkOutcome {
  const title = trimmed(item.title);
  const because = neededTextFault(title, titleLimit);
  if (because) return { kind: 'refused', because };
  if (items.some(({ id }) => id === item.id)) return { kind: 'changed', items };
  if (items.length >= mostWorkItems) return { kind: 'refused', because: 'full' };
  return { kind: 'changed', items: [...items, { ...item, title }] };
}

/** Moves among those of the same goal, or of the other work; at an end it stays where it is. */
export function changeWork(items: readonly WorkItem[], id: string, act: WorkAct): WorkOutcome {
  const item = items.find((one) => one.id === id);
  if (!item) return { kind: 'changed', items };
  if (act === 'remove') return { kind: 'changed', items: items.filter((one) => one !== item) };
  if (act === 'tick') {
    return { kind: 'changed', items: items.map((one) => (one === item ? { ...item, isDone: !item.isDone } : one)) };
  }
  const alike = items.filter(({ goal }) => goal === item.goal);
  const other = alike[alike.indexOf(item) + (act === 'up' ? -1 : 1)];
  if (!other) return { kind: 'changed', items };
  return { kind: 'changed', items: items.map((one) => (one === item ? other : one === other ? item : one)) };
}
