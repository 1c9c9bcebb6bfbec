import { randomUUID } from 'node:crypto';
import { heroFrom } from '../../domain/hand-over.ts';
import { carriedInto, type HandOverNote, type NoteBook, noteOf, openedIn } from '../../domain/hand-over-note.ts';
import { type NoteRefusal, turnToNote } from '../../domain/note-moment.ts';
import type { Turn } from '../../domain/rota.ts';
import { daysOfStretch } from '../../domain/stretch-days.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { mostOpenItems, writeNote } from '../../domain/write-note.ts';
import type { ButtonArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { readTurnStart } from '../../shared/hero/turn-start.ts';
import { saying } from '../../slack/blocks.ts';
import { days } from '../../slack/dates.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { show, tell } from '../../slack/tell.ts';
import { announceNote } from './announce-note.ts';
import { type ReadRota, readRota } from './living-rotas.ts';
import { noteModal, readNote } from './note-modal.ts';
import { refusalToHandOver } from './right-to-hand-over.ts';

export async function openNote(args: ButtonArgs, deps: Deps): Promise<void> {
  const person = args.body.user.id;
  const found = await place(args.value, person, deps);
  if (found.because !== undefined) return tell(args, saying(mrkdwn`${found.because}`));

  const { turn, read } = found;
  const { agreed } = read;
  const book = await deps.store.handOverNotes.bookOf(agreed.rota.id);
  const at = { turnFrom: turn.from, person };
  const { firstOn, lastOn } = daysOfStretch(agreed.rota, turn);
  const form = {
    ...{ rota: agreed.rota, turn, days: days(firstOn, lastOn, dateIn(agreed.rota.timeZone, deps.clock())) },
    ...{ next: heroFrom(agreed, turn.until), note: noteOf(book, at) },
    ...{ own: openedIn(book, at).filter(({ settled }) => !settled), carried: carriedInto(book, at) },
  };
  await show(args, noteModal(form));
}

export async function saveWrittenNote(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, place: value } = readNote(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const person = args.body.user.id;
  const found = await place(value, person, deps);
  if (found.because !== undefined) return args.ack({ response_action: 'errors', errors: { heaviness: found.because } });

  const { heaviness, watch, items, done } = answers;
  const note = noteFrom(found, person, { heaviness, watch }, deps.clock());
  const rule = (book: NoteBook) => writeNote(book, { note, items, done, newId: randomUUID });
  const outcome = await write(found, note, rule, deps);
  if (outcome.kind === 'refused') return args.ack({ response_action: 'errors', errors: { items: tooManyOpen } });
  await args.ack();
}

/** One click: nothing new is open, nothing is to be watched. What somebody has written already stays. */
export async function writeQuiet(args: ButtonArgs, deps: Deps): Promise<void> {
  const person = args.body.user.id;
  const found = await place(args.value, person, deps);
  if (found.because !== undefined) return tell(args, saying(mrkdwn`${found.because}`));

  const note = noteFrom(found, person, { heaviness: 'quiet', watch: null }, deps.clock());
  const rule = (book: NoteBook) =>
    noteOf(book, note)
      ? ({ kind: 'unchanged' } as const)
      : writeNote(book, { note, items: [], done: new Set(), newId: randomUUID });
  const { kind } = await write(found, note, rule, deps);
  if (kind === 'unchanged') {
    await tell(args, saying(mrkdwn`You have written that note already: *Change the note* says something else.`));
  }
}

interface Place {
  read: ReadRota;
  turn: Turn;
  because?: undefined;
}

async function place(value: string, person: string, deps: Deps): Promise<Place | { because: string }> {
  const start = readTurnStart(value);
  const read = start && (await readRota(start.rota, deps));
  if (!start || !read) return { because: refusals['no-such-turn'] };
  const found = turnToNote(read.agreed, { turnFrom: start.turnFrom, person }, deps.clock());
  const refused = await refusalToHandOver(read.agreed, start.turnFrom, person, deps);
  if (refused && found.because !== 'no-such-turn') return { because: refused };
  return found.because ? { because: refusals[found.because] } : { turn: found.turn, read };
}

const noteFrom = (
  { read, turn }: Place,
  person: string,
  says: Pick<HandOverNote, 'heaviness' | 'watch'>,
  writtenAt: Temporal.Instant,
): HandOverNote => ({ rota: read.agreed.rota.id, turnFrom: turn.from, person, ...says, writtenAt });

/** The note and what is said about it, in one transaction. */
async function write<Outcome extends ReturnType<typeof writeNote> | { kind: 'unchanged' }>(
  { read, turn }: Place,
  note: HandOverNote,
  rule: (book: NoteBook) => Outcome,
  deps: Deps,
): Promise<Outcome> {
  const { settings } = deps;
  const stamp = { by: note.person, at: note.writtenAt };
  const { outcome, readers } = await deps.store.transaction(async (store) => {
    const outcome = await store.handOverNotes.write(note.rota, rule, stamp);
    if (outcome.kind !== 'written') return { outcome, readers: [] };
    return { outcome, readers: await announceNote(read, turn, note.person, stamp.at, { store, settings }) };
  });
  deps.refreshHomes(readers);
  return outcome;
}

const tooManyOpen = `More than ${mostOpenItems} items would be open: tick what is done, or keep to those that matter most.`;

const refusals: Record<NoteRefusal, string> = {
  'no-such-turn': 'That turn isn’t there any more: the rota has changed.',
  'not-served': 'That turn is somebody else’s now, so there is nothing for you to hand over.',
  'not-begun': 'That turn has not begun yet.',
  'too-late': 'The turn after it is over, too: that note is history now.',
};
