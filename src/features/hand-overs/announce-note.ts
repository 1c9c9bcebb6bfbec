import { servicesBetween } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import { type HandOverNotice, heroFrom, inDayHours, noticesBetween } from '../../domain/hand-over.ts';
import { openAfterTurn } from '../../domain/hand-over-note.ts';
import { isWithin } from '../../domain/overlay.ts';
import type { Turn } from '../../domain/rota.ts';
import type { Temporal } from '../../domain/time.ts';
import { turnAt } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import type { Store } from '../../store/index.ts';
import type { ReadRota } from './living-rotas.ts';
import { noticeSlot } from './notice-slot.ts';
import { redrawSupportWeek } from './support-week-posts.ts';

/** The announcements' kinds, of a rota (subject): to whoever hands over a turn, and to whoever takes one on; the slot is the turn's start and the person. */
export const noteAsked = 'note-asked';
export const noteHanded = 'note-handed';

const aMoment = { milliseconds: 1 };
const fortnight = { hours: 24 * 14 };

export const slotOf = ({ from }: Turn, person: string): string => `${from.epochMilliseconds / 1000}/${person}`;

/** Gives whoever takes on what there is: the note, or what is still open from before. */
export async function handNote(
  { rota }: Agreed,
  { turn, person, at, until }: HandOverNotice,
  store: Store,
): Promise<void> {
  const before = turnAt(rota, turn.from.subtract({ milliseconds: 1 }));
  if (!before || !person) return;
  const book = await store.handOverNotes.bookOf(rota.id);
  const isWritten = book.notes.some(({ turnFrom }) => turnFrom.equals(before.from));
  if (isWritten || openAfterTurn(book, before.from).length > 0) await hand(rota.id, turn, person, at, until, store);
}

const hand = (
  rota: string,
  turn: Turn,
  person: string,
  dueAt: Temporal.Instant,
  expiresAt: Temporal.Instant,
  store: Store,
) =>
  store.announcements.add({
    ...{ kind: noteHanded, subject: rota, slot: slotOf(turn, person), channel: person, threadOf: null },
    ...{ dueAt, position: 3, expiresAt, joins: true },
  });

/** Once a note is written: it is handed over if its turn is over, and all that shows it is drawn again. Call it in the transaction that writes it. */
export async function announceNote(
  { agreed, reader }: ReadRota,
  turn: Turn,
  person: string,
  now: Temporal.Instant,
  { store, settings }: Pick<Deps, 'store' | 'settings'>,
): Promise<string[]> {
  const { id } = agreed.rota;
  await store.announcements.redraw(noteAsked, id, slotOf(turn, person));
  await redrawSupportWeek(agreed, turn, store, settings);
  const next = turnAt(agreed.rota, turn.until);
  if (!next) return [person];

  await redrawEnd({ agreed, reader }, next, person, store);
  const holder = isWithin(next, now) ? heroFrom(agreed, now) : null;
  if (holder && holder !== person) {
    await hand(id, next, holder, inDayHours(now, reader.zoneOf(holder)), next.until, store);
  }
  return [person, ...(await redrawForReaders(agreed, next, store))];
}

/** What somebody was told when their turn ended. */
export async function redrawEnd({ agreed, reader }: ReadRota, next: Turn, person: string, store: Store): Promise<void> {
  const notices = noticesBetween(agreed, reader, next.from.subtract(aMoment), next.from.add(fortnight));
  for (const notice of notices) {
    const isTheirEnd = notice.kind === 'hero-ends' && notice.person === person && notice.turn.from.equals(next.from);
    if (isTheirEnd) await store.announcements.redraw(notice.kind, agreed.rota.id, noticeSlot(notice));
  }
}

/** Whoever serves in the next turn, all or a part of it. */
async function redrawForReaders(
  { rota, overlays }: Agreed,
  next: Turn,
  { announcements }: Store,
): Promise<Set<string>> {
  const readers = new Set(servicesBetween(rota, overlays, next.from, next.until).map((one) => one.person));
  for (const reader of readers) {
    for (const kind of [noteHanded, noteAsked]) await announcements.redraw(kind, rota.id, slotOf(next, reader));
  }
  return readers;
}
