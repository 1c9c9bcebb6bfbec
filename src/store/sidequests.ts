import type { Selectable } from 'kysely';
import type { Sidequest } from '../domain/sidequest.ts';
import { record, type Stamp } from './changes.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

interface SidequestChange {
  kind: string;
  sidequest?: Sidequest;
}

export const sidequests = (rows: Rows) => ({
  async find(id: string): Promise<Sidequest | null> {
    const row = await rows.select('sidequests').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? fromRow(row) : null;
  },

  /** The same form sent twice is one sidequest: the one that is stored. */
  async add(sidequest: Sidequest, formId: string, stamp: Stamp): Promise<Sidequest> {
    return rows.atomically(async (rows) => {
      const added = await rows
        .insert('sidequests', { ...toRow(sidequest), id: sidequest.id, form_id: formId, version: 1 })
        .onConflict((c) => c.doNothing())
        .returningAll()
        .executeTakeFirst();
      if (added) await record(rows, stamp, 'sidequest', sidequest.id, 'recorded', sidequest);
      const there = rows.select('sidequests').selectAll().where('form_id', '=', formId);
      return fromRow(added ?? (await there.executeTakeFirstOrThrow()));
    });
  },

  /** Changes one by a pure rule, so that no two changes pass each other unseen. */
  async change<Outcome extends SidequestChange>(
    id: string,
    rule: (sidequest: Sidequest) => Outcome,
    stamp: Stamp,
  ): Promise<Outcome | { kind: 'missing' }> {
    return rows.atomically(async (rows) => {
      const before = await rows
        .update('sidequests')
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      if (!before) return { kind: 'missing' };

      const outcome = rule(fromRow(before));
      if (outcome.sidequest) {
        await rows.update('sidequests').set(toRow(outcome.sidequest)).where('id', '=', id).execute();
        await record(rows, stamp, 'sidequest', id, outcome.kind, outcome.sidequest);
      }
      return outcome;
    });
  },

  /** A person's own that are open, in the order they were recorded. */
  async openOf(person: string): Promise<Sidequest[]> {
    const found = await living(rows).where('person_id', '=', person).where('state', '=', 'open').execute();
    return found.map(fromRow);
  },

  /** Those done from a sprint on, of a team if it is named, the newest first. */
  async doneSince(sprint: number, team?: string): Promise<Sidequest[]> {
    const found = await rows
      .select('sidequests')
      .selectAll()
      .where('state', '=', 'done')
      .where('sprint', '>=', sprint)
      .$if(team !== undefined, (own) => own.where('team_id', '=', team!))
      .orderBy('done_at', 'desc')
      .execute();
    return found.map(fromRow);
  },

  /** Of these teams: those of a sprint, and those still open from before it, in the order they were recorded. */
  async ofTeams(teams: readonly string[], sprint: number): Promise<Sidequest[]> {
    if (teams.length === 0) return [];
    const found = await living(rows)
      .where('team_id', 'in', teams)
      .where((eb) => eb.or([eb('sprint', '=', sprint), eb.and([eb('sprint', '<', sprint), eb('state', '=', 'open')])]))
      .execute();
    return found.map(fromRow);
  },
});

const living = (rows: Rows) =>
  rows.select('sidequests').selectAll().where('state', '!=', 'dropped').orderBy('recorded_at').orderBy('id');

const toRow = (sidequest: Sidequest) => ({
  team_id: sidequest.team,
  sprint: sidequest.sprint,
  person_id: sidequest.person,
  title: sidequest.title,
  link: sidequest.link,
  annoyed: flag(sidequest.annoyed),
  state: sidequest.state,
  done_at: sidequest.doneAt && instantText(sidequest.doneAt),
  recorded_at: instantText(sidequest.recordedAt),
});

const fromRow = (row: Selectable<Tables['sidequests']>): Sidequest => ({
  id: row.id,
  team: row.team_id,
  sprint: row.sprint,
  person: row.person_id,
  title: row.title,
  link: row.link,
  annoyed: row.annoyed === 1,
  state: row.state,
  doneAt: row.done_at === null ? null : readInstant(row.done_at),
  recordedAt: readInstant(row.recorded_at),
});
