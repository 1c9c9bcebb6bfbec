import type { Temporal } from './time.ts';
import { isBlank, type TextFault, textFault, trimmed } from './typed-text.ts';

/** A team looks back on a sprint: what people wrote stays hidden until somebody who decides for the team reveals it. */
export interface Retro {
  team: string;
  sprint: number;
  isAnonymous: boolean;
  notes: readonly RetroNote[];
  /** null while notes are taken. */
  revealed: { by: string; isForLead: boolean; at: Temporal.Instant } | null;
}

/** A team has one retro a sprint. */
export type RetroPlace = Pick<Retro, 'team' | 'sprint'>;

export const noteKinds = ['went-well', 'to-change'] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface RetroNote {
  id: string;
  about: NoteKind;
  words: string;
  /** null where the retro is anonymous: nobody can tell. */
  by: string | null;
}

/** Notes as somebody wrote them. */
export type WrittenNotes = Record<NoteKind, readonly string[]>;

export const mostNotes = 10;
export const longestNote = 500;

export type NotesFault =
  | { because: 'too-many'; count: number }
  | { because: Exclude<TextFault, 'empty'>; line: number };

/** One a line; empty lines are left out. */
export function readNotes(typed: string): { notes: string[]; fault: NotesFault | null } {
  const lines = typed.split('\n').map(trimmed);
  const notes = lines.filter((line) => !isBlank(line));
  return { notes, fault: faultOf(lines, notes.length) };
}

function faultOf(lines: readonly string[], count: number): NotesFault | null {
  for (const [index, line] of lines.entries()) {
    const because = textFault(line, longestNote);
    if (because && because !== 'empty') return { because, line: index + 1 };
  }
  return count > mostNotes ? { because: 'too-many', count } : null;
}

export type GiveOutcome = { kind: 'given'; retro: Retro } | { kind: 'refused'; because: 'revealed' };

/** Takes what somebody wrote: named it takes the place of what they wrote before, anonymous it is added. `idOf` names the note of this kind and place. */
export function giveNotes(
  retro: Retro,
  by: string,
  written: WrittenNotes,
  idOf: (about: NoteKind, index: number) => string,
): GiveOutcome {
  if (retro.revealed) return { kind: 'refused', because: 'revealed' };
  const given = noteKinds.flatMap((about) =>
    written[about].map((words, index) => ({ id: idOf(about, index), about, words, by: retro.isAnonymous ? null : by })),
  );
  const ids = new Set(given.map(({ id }) => id));
  const others = retro.notes.filter((note) => !ids.has(note.id) && (retro.isAnonymous || note.by !== by));
  return { kind: 'given', retro: { ...retro, notes: [...others, ...given] } };
}

/** What somebody wrote so far; nothing where nobody can tell. */
export const notesBy = ({ notes }: Pick<Retro, 'notes'>, person: string, about: NoteKind): string[] =>
  notes.filter((note) => note.by === person && note.about === about).map(({ words }) => words);

export type AnonymityOutcome =
  | { kind: 'agreed'; retro: Retro }
  | { kind: 'unchanged' }
  | { kind: 'refused'; because: 'has-notes' | 'revealed' };

/** Whether names stand beside the notes is settled before the first one. */
export function settleAnonymity(retro: Retro, isAnonymous: boolean): AnonymityOutcome {
  if (retro.isAnonymous === isAnonymous) return { kind: 'unchanged' };
  if (retro.revealed) return { kind: 'refused', because: 'revealed' };
  return retro.notes.length > 0
    ? { kind: 'refused', because: 'has-notes' }
    : { kind: 'agreed', retro: { ...retro, isAnonymous } };
}

export type RevealOutcome =
  | { kind: 'revealed'; retro: Retro }
  | { kind: 'refused'; because: 'no-notes' | 'already-revealed' };

/** Shows all notes to the team; from then on none are taken. */
export function revealNotes(retro: Retro, revealed: NonNullable<Retro['revealed']>): RevealOutcome {
  if (retro.revealed) return { kind: 'refused', because: 'already-revealed' };
  if (retro.notes.length === 0) return { kind: 'refused', because: 'no-notes' };
  return { kind: 'revealed', retro: { ...retro, revealed } };
}
