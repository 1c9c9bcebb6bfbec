import { isBefore, type Temporal } from './time.ts';

/** How heavy a turn was, as whoever served it says; the lightest first. */
export const heavinesses = ['quiet', 'usual', 'heavy', 'very-heavy'] as const;
export type Heaviness = (typeof heavinesses)[number];

/** Somebody's part in a turn, which its rota and its start name. */
export interface NotePlace {
  rota: string;
  turnFrom: Temporal.Instant;
  person: string;
}

/** How heavy somebody found a turn of theirs. */
export interface TurnHeaviness extends NotePlace {
  heaviness: Heaviness;
}

/** What somebody hands over at the end of their turn, besides what is open. */
export interface HandOverNote extends TurnHeaviness {
  watch: string | null;
  writtenAt: Temporal.Instant;
}

/** Something that customers wait for; it is carried from note to note until one says that it is done. */
export interface OpenItem {
  id: string;
  words: string;
  /** Whose note it was in first. */
  opened: NotePart;
  /** Whose note says that it is done. */
  settled: NotePart | null;
}

interface NotePart {
  turnFrom: Temporal.Instant;
  by: string;
}

/** All that was ever handed over in a rota: notes by their turn, items as they were opened. */
export interface NoteBook {
  notes: readonly HandOverNote[];
  items: readonly OpenItem[];
}

export const noteOf = ({ notes }: NoteBook, { turnFrom, person }: Omit<NotePlace, 'rota'>): HandOverNote | null =>
  notes.find((note) => note.person === person && note.turnFrom.equals(turnFrom)) ?? null;

/** What this note may still say is done: opened before it or by somebody else, and open when it is written. */
export const carriedInto = ({ items }: NoteBook, place: Omit<NotePlace, 'rota'>): OpenItem[] =>
  items.filter(
    ({ opened, settled }) =>
      !isPartOf(opened, place) &&
      !isBefore(place.turnFrom, opened.turnFrom) &&
      (settled === null || isPartOf(settled, place)),
  );

/** What this note was the first to say, done since or not. */
export const openedIn = ({ items }: NoteBook, place: Omit<NotePlace, 'rota'>): OpenItem[] =>
  items.filter(({ opened }) => isPartOf(opened, place));

/** What was open when a turn ended, whether or not a later one has settled it. */
export const openAfterTurn = ({ items }: NoteBook, turnFrom: Temporal.Instant): OpenItem[] =>
  items.filter(
    ({ opened, settled }) =>
      !isBefore(turnFrom, opened.turnFrom) && (settled === null || isBefore(turnFrom, settled.turnFrom)),
  );

const isPartOf = ({ turnFrom, by }: NotePart, place: Omit<NotePlace, 'rota'>): boolean =>
  by === place.person && turnFrom.equals(place.turnFrom);
