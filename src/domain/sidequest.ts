import type { Temporal } from './time.ts';
import { neededTextFault, type TextFault, titleLimit, trimmed } from './typed-text.ts';

/** Small work that somebody cares about: never scored, shown and celebrated. */
export interface Sidequest {
  id: string;
  team: string;
  /** The one it was recorded in; once done, the one it was done in. */
  sprint: number;
  /** Whose it is. */
  person: string;
  title: string;
  /** The message it was made of. */
  link: string | null;
  /** "Annoyed me, fixed it": found by using the product. */
  annoyed: boolean;
  state: 'open' | 'done' | 'dropped';
  doneAt: Temporal.Instant | null;
  recordedAt: Temporal.Instant;
}

export type SidequestForm = Pick<Sidequest, 'title' | 'annoyed'>;

export type SidequestOutcome =
  | { kind: 'recorded' | 'edited' | 'done' | 'dropped'; sidequest: Sidequest }
  | { kind: 'refused'; because: TextFault | 'not-open' };

type New = Pick<Sidequest, 'id' | 'team' | 'sprint' | 'person' | 'link' | 'recordedAt'>;

export function recordSidequest(sidequest: New, { title, annoyed }: SidequestForm): SidequestOutcome {
  const because = neededTextFault(trimmed(title), titleLimit);
  if (because) return { kind: 'refused', because };
  const fresh = { ...sidequest, title: trimmed(title), annoyed, state: 'open', doneAt: null } as const;
  return { kind: 'recorded', sidequest: fresh };
}

/** The words and the mark may change after it is done, too. */
export function editSidequest(sidequest: Sidequest, { title, annoyed }: SidequestForm): SidequestOutcome {
  if (sidequest.state === 'dropped') return { kind: 'refused', because: 'not-open' };
  const because = neededTextFault(trimmed(title), titleLimit);
  if (because) return { kind: 'refused', because };
  return { kind: 'edited', sidequest: { ...sidequest, title: trimmed(title), annoyed } };
}

/** It counts for the sprint in which it is done, however long ago it was recorded. */
export function finishSidequest(sidequest: Sidequest, sprint: number, now: Temporal.Instant): SidequestOutcome {
  if (sidequest.state !== 'open') return { kind: 'refused', because: 'not-open' };
  return { kind: 'done', sidequest: { ...sidequest, sprint, state: 'done', doneAt: now } };
}

export function dropSidequest(sidequest: Sidequest): SidequestOutcome {
  if (sidequest.state !== 'open') return { kind: 'refused', because: 'not-open' };
  return { kind: 'dropped', sidequest: { ...sidequest, state: 'dropped' } };
}

/** Of these, the ones that words typed after "done" mean: all whose titles hold them, whatever their case. */
export function sidequestsMeant(words: string, open: readonly Sidequest[]): Sidequest[] {
  const wanted = words.trim().toLowerCase();
  return open.filter(({ title }) => title.toLowerCase().includes(wanted));
}
