import { isAwayAt } from '../../domain/absence.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import { heroFrom } from '../../domain/hand-over.ts';
import { carriedInto, noteOf, openAfterTurn, openedIn } from '../../domain/hand-over-note.ts';
import type { Turn } from '../../domain/rota.ts';
import { dateIn, earlierOf, isBefore, laterOf, Temporal } from '../../domain/time.ts';
import { turnAt } from '../../domain/turns.ts';
import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { handedNoteMessage, noteAskedMessage } from './note-message.ts';
import { runningSprint } from './running-sprint.ts';

/** Nothing where the turn has become somebody else's; before it is said, nothing either to whoever is away or wants no reminder. */
export async function drawNoteAsked(said: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const { agreed, turn } = (await turnSaid(said, deps)) ?? {};
  if (!agreed || !turn) return null;
  const person = said.channel;
  const book = await deps.store.handOverNotes.bookOf(agreed.rota.id);
  const note = noteOf(book, { turnFrom: turn.from, person });
  const isTheirs = heroFrom(agreed, turn.until.subtract({ milliseconds: 1 })) === person;
  if (!note && !isTheirs) return null;
  if (!said.posted && (note || !(await isReachable(person, deps)))) return null;

  const place = { turnFrom: turn.from, person };
  const carried = carriedInto(book, place).filter(({ settled }) => settled === null);
  const open = [...carried, ...openedIn(book, place).filter(({ settled }) => settled === null)];
  const isOver = !isBefore(deps.clock(), turn.until);
  return noteAskedMessage({ rota: agreed.rota, turn, isOver, next: heroFrom(agreed, turn.until), note, open });
}

async function isReachable(person: string, deps: Deps): Promise<boolean> {
  const { store, people, clock } = deps;
  const { timeZone, standing } = await people.get(person);
  const now = clock();
  const today = dateIn(timeZone, now);
  const isAway = isAwayAt(await store.absences.between(today, today), person, now, timeZone);
  const isSnoozing = (await store.reminders.snoozed(await runningSprint(deps, now))).has(person);
  return standing !== 'deactivated' && !isAway && !isSnoozing;
}

/** What the turn before left, for whoever serves this one. */
export async function drawNoteHanded(said: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const { agreed, turn } = (await turnSaid(said, deps)) ?? {};
  if (!agreed || !turn) return null;
  const at = earlierOf(laterOf(deps.clock(), turn.from), turn.until.subtract({ milliseconds: 1 }));
  const isTheirs = [turn.from, at].some((then) => heroFrom(agreed, then) === said.channel);
  const before = turnAt(agreed.rota, turn.from.subtract({ milliseconds: 1 }));
  if (!isTheirs || !before) return null;

  const book = await deps.store.handOverNotes.bookOf(agreed.rota.id);
  const notes = book.notes.filter(({ turnFrom }) => turnFrom.equals(before.from));
  const open = openAfterTurn(book, before.from);
  if (notes.length === 0 && open.length === 0 && !said.posted) return null;
  const from = heroFrom(agreed, turn.from.subtract({ milliseconds: 1 }));
  return handedNoteMessage({ rota: agreed.rota, from, notes, open });
}

/** null where an edit has taken the turn away. */
async function turnSaid(
  { subject, slot }: SaidAnnouncement,
  { store }: Deps,
): Promise<{ agreed: Agreed; turn: Turn } | null> {
  const agreed = await store.rotas.find(subject);
  const from = Temporal.Instant.fromEpochMilliseconds(Number(slot.split('/')[0]) * 1000);
  const turn = agreed && turnAt(agreed.rota, from);
  return agreed && turn?.from.equals(from) ? { agreed, turn } : null;
}
