import type { Selectable } from 'kysely';
import type { Absence } from '../domain/absence.ts';
import type { Temporal } from '../domain/time.ts';
import { record, type Stamp } from './changes.ts';
import { flag, readDate } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

export const absences = (rows: Rows) => ({
  /** Adding one again (the same form sent twice) changes nothing. */
  async add(absence: Absence, stamp: Stamp): Promise<void> {
    await rows.atomically(async (rows) => {
      const added = await rows
        .insert('absences', toRow(absence))
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (added) await record(rows, stamp, 'absence', absence.id, 'added', toRow(absence));
    });
  },

  /** False when it was gone already. */
  async remove(id: string, stamp: Stamp): Promise<boolean> {
    return rows.atomically(async (rows) => {
      const removed = await rows.delete('absences').where('id', '=', id).returning('id').executeTakeFirst();
      if (removed) await record(rows, stamp, 'absence', id, 'removed');
      return removed !== undefined;
    });
  },

  async find(id: string): Promise<Absence | null> {
    const row = await rows.select('absences').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? fromRow(row) : null;
  },

  /** Of one person, those that end on this day or later, in the order of their days. */
  async ofPerson(person: string, from: Temporal.PlainDate): Promise<Absence[]> {
    const found = await rows
      .select('absences')
      .selectAll()
      .where('person_id', '=', person)
      .where('last_on', '>=', from.toString())
      .orderBy('first_on')
      .execute();
    return found.map(fromRow);
  },

  /** Everybody's that touch these days, both included. */
  async between(firstOn: Temporal.PlainDate, lastOn: Temporal.PlainDate): Promise<Absence[]> {
    const found = await rows
      .select('absences')
      .selectAll()
      .where('last_on', '>=', firstOn.toString())
      .where('first_on', '<=', lastOn.toString())
      .orderBy('first_on')
      .execute();
    return found.map(fromRow);
  },
});

const toRow = (absence: Absence) => ({
  id: absence.id,
  person_id: absence.person,
  first_on: absence.firstOn.toString(),
  last_on: absence.lastOn.toString(),
  first_is_half: flag(absence.firstIsHalf),
  last_is_half: flag(absence.lastIsHalf),
});

const fromRow = (row: Selectable<Tables['absences']>): Absence => ({
  id: row.id,
  person: row.person_id,
  firstOn: readDate(row.first_on),
  lastOn: readDate(row.last_on),
  firstIsHalf: row.first_is_half === 1,
  lastIsHalf: row.last_is_half === 1,
});
