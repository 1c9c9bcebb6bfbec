import type { HandOverNote, NoteBook, OpenItem, TurnHeaviness } from '../domain/hand-over-note.ts';
import type { Temporal } from '../domain/time.ts';
import type { WriteOutcome } from '../domain/write-note.ts';
import { record, type Stamp } from './changes.ts';
import { instantText, readInstant } from './codecs.ts';
import { lockRota } from './rota-rows.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

export const handOverNotes = (rows: Rows) => ({
  /** All that was handed over in a rota. */
  bookOf: (rota: string): Promise<NoteBook> => bookOf(rows, rota),

  /** How heavy each turn that began from `from` up to `until` was, of those about which somebody has said so; by rota and person. */
  async heaviness(from: Temporal.Instant, until: Temporal.Instant): Promise<TurnHeaviness[]> {
    const found = await rows
      .select('hand_over_notes')
      .selectAll()
      .where('turn_from', '>=', instantText(from))
      .where('turn_from', '<', instantText(until))
      .orderBy('turn_from')
      .execute();
    return found.map(noteFrom);
  },

  /** Writes a note by a pure rule: whoever else writes in this rota waits. */
  async write<Outcome extends WriteOutcome | { kind: 'unchanged' }>(
    rota: string,
    rule: (book: NoteBook) => Outcome,
    stamp: Stamp,
  ): Promise<Outcome> {
    return rows.atomically(async (rows) => {
      await lockRota(rows, rota);
      const book = await bookOf(rows, rota);
      const outcome: WriteOutcome | { kind: 'unchanged' } = rule(book);
      if (outcome.kind === 'written') await carryOut(rows, outcome, book.items.length, stamp);
      return outcome as Outcome;
    });
  },
});

async function bookOf(rows: Rows, rota: string): Promise<NoteBook> {
  const notes = await rows
    .select('hand_over_notes')
    .selectAll()
    .where('rota_id', '=', rota)
    .orderBy('turn_from')
    .execute();
  const items = await rows
    .select('hand_over_items')
    .selectAll()
    .where('rota_id', '=', rota)
    .orderBy('opened_in')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return { notes: notes.map(noteFrom), items: items.map(itemFrom) };
}

async function carryOut(
  rows: Rows,
  { note, added, removed, changed }: Extract<WriteOutcome, { kind: 'written' }>,
  position: number,
  stamp: Stamp,
): Promise<void> {
  const { rota, turnFrom, person, heaviness, watch, writtenAt } = note;
  const says = { heaviness, watch, written_at: instantText(writtenAt) };
  const start = instantText(turnFrom);
  await rows
    .insert('hand_over_notes', { rota_id: rota, turn_from: start, person_id: person, ...says })
    .onConflict((c) => c.columns(['workspace_id', 'rota_id', 'turn_from', 'person_id']).doUpdateSet(says))
    .execute();
  for (const { id } of removed) await rows.delete('hand_over_items').where('id', '=', id).execute();
  for (const { id, settled } of changed) {
    await rows.update('hand_over_items').set(settledColumns(settled)).where('id', '=', id).execute();
  }
  const fresh = added.map(({ id, words, opened, settled }, index) => ({
    ...{ id, rota_id: rota, words, position: position + index, opened_by: opened.by },
    ...{ opened_in: instantText(opened.turnFrom), ...settledColumns(settled) },
  }));
  if (fresh.length > 0) await rows.insert('hand_over_items', fresh).execute();
  await record(rows, stamp, 'rota', rota, 'handed-over', { turnFrom: start, person, ...says });
}

const settledColumns = (settled: OpenItem['settled']) => ({
  settled_in: settled && instantText(settled.turnFrom),
  settled_by: settled?.by ?? null,
});

function noteFrom(row: Tables['hand_over_notes']): HandOverNote {
  return {
    ...{ rota: row.rota_id, turnFrom: readInstant(row.turn_from), person: row.person_id },
    ...{ heaviness: row.heaviness, watch: row.watch, writtenAt: readInstant(row.written_at) },
  };
}

function itemFrom(row: Tables['hand_over_items']): OpenItem {
  const { id, words, settled_in, settled_by } = row;
  return {
    ...{ id, words, opened: { turnFrom: readInstant(row.opened_in), by: row.opened_by } },
    settled: settled_in && settled_by ? { turnFrom: readInstant(settled_in), by: settled_by } : null,
  };
}
