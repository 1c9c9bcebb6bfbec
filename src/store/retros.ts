import type { Selectable } from 'kysely';
import type { Retro, RetroNote, RetroPlace } from '../domain/retro.ts';
import { record, type Stamp } from './changes.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

interface RetroOutcome {
  kind: string;
  retro?: Retro;
}

export const retros = (rows: Rows) => ({
  async find({ team, sprint }: RetroPlace): Promise<Retro | null> {
    const row = await rows
      .select('retros')
      .selectAll()
      .where('team_id', '=', team)
      .where('sprint', '=', sprint)
      .executeTakeFirst();
    return row ? whole(rows, row) : null;
  },

  /** The team's last retro of a sprint before this one. */
  async before({ team, sprint }: RetroPlace): Promise<Retro | null> {
    const row = await rows
      .select('retros')
      .selectAll()
      .where('team_id', '=', team)
      .where('sprint', '<', sprint)
      .orderBy('sprint', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? whole(rows, row) : null;
  },

  /** Every team's of every sprint, but those whose notes nobody has seen yet. */
  async revealed(): Promise<Retro[]> {
    const found = await rows.select('retros').selectAll().where('revealed_at', 'is not', null).execute();
    const notes = await rows.select('retro_notes').selectAll().execute();
    const byPlace = Map.groupBy(notes, ({ team_id, sprint }) => `${team_id}/${sprint}`);
    return found.map((row) => retroOf(row, byPlace.get(`${row.team_id}/${row.sprint}`) ?? []));
  },

  /** Changes a retro by a pure rule, an untouched one too; who writes at once waits. Who wrote a note is no matter of the record. */
  async change<Outcome extends RetroOutcome>(
    place: RetroPlace,
    isAnonymous: boolean,
    rule: (retro: Retro) => Outcome,
    stamp: Stamp | null,
  ): Promise<Outcome> {
    return rows.atomically(async (rows) => {
      const outcome = rule(await whole(rows, await lock(rows, place, isAnonymous)));
      if (!outcome.retro) return outcome;
      await save(rows, outcome.retro);
      if (stamp) await record(rows, stamp, 'retro', `${place.team}/${place.sprint}`, outcome.kind);
      return outcome;
    });
  },
});

/** Its row is there from the first time that somebody does something with it. */
const lock = (rows: Rows, { team, sprint }: RetroPlace, isAnonymous: boolean) =>
  rows
    .insert('retros', { team_id: team, sprint, is_anonymous: flag(isAnonymous), version: 1, ...notRevealed })
    .onConflict((c) =>
      c.columns(['workspace_id', 'team_id', 'sprint']).doUpdateSet((eb) => ({ version: eb('retros.version', '+', 1) })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();

const notRevealed = { revealed_at: null, revealed_by: null, revealed_for_lead: null };

async function whole(rows: Rows, row: Selectable<Tables['retros']>): Promise<Retro> {
  const notes = await rows
    .select('retro_notes')
    .selectAll()
    .where('team_id', '=', row.team_id)
    .where('sprint', '=', row.sprint)
    .execute();
  return retroOf(row, notes);
}

function retroOf(row: Selectable<Tables['retros']>, notes: readonly Tables['retro_notes'][]): Retro {
  const { team_id: team, sprint, revealed_at: at, revealed_by: by } = row;
  return {
    ...{ team, sprint, isAnonymous: row.is_anonymous === 1, notes: notes.map(toNote).toSorted(byId) },
    revealed: at === null || by === null ? null : { by, isForLead: row.revealed_for_lead === 1, at: readInstant(at) },
  };
}

const toNote = ({ id, about, words, person_id: by }: Tables['retro_notes']): RetroNote => ({ id, about, words, by });

const byId = (one: RetroNote, other: RetroNote): number => (one.id < other.id ? -1 : 1);

async function save(rows: Rows, { team, sprint, isAnonymous, notes, revealed }: Retro): Promise<void> {
  await rows
    .update('retros')
    .set({
      is_anonymous: flag(isAnonymous),
      ...(revealed && {
        revealed_at: instantText(revealed.at),
        revealed_by: revealed.by,
        revealed_for_lead: flag(revealed.isForLead),
      }),
    })
    .where('team_id', '=', team)
    .where('sprint', '=', sprint)
    .execute();
  await rows.delete('retro_notes').where('team_id', '=', team).where('sprint', '=', sprint).execute();
  const written = notes.map(({ id, about, words, by }) => ({ id, team_id: team, sprint, about, words, person_id: by }));
  if (written.length > 0) await rows.insert('retro_notes', written).execute();
}
