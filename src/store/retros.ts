import type { Selectable } from 'kysely';
import type { Retro, RetroNote, RetroPlace } from '../domain/retro.ts';
import type { RetroAction } from '../domain/retro-action.ts';
import { record, type Stamp } from './changes.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

interface RetroOutcome {
  kind: string;
  retro?: Retro;
}

interface ActionOutcome {
  kind: string;
  action: RetroAction;
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

  /** Adds what was agreed to do; the same one sent twice is one. The retro must be there. */
  async addAction(action: RetroAction): Promise<void> {
    await rows
      .insert('retro_actions', actionRow(action))
      .onConflict((c) => c.doNothing())
      .execute();
  },

  /** Of a team, from every retro, in the order they were agreed on. */
  async actionsOfTeam(team: string): Promise<RetroAction[]> {
    const found = await rows
      .select('retro_actions')
      .selectAll()
      .where('team_id', '=', team)
      .orderBy('agreed_at')
      .execute();
    return found.map(toAction);
  },

  /** Of every team, in the order they were agreed on. */
  async actions(): Promise<RetroAction[]> {
    return (await rows.select('retro_actions').selectAll().orderBy('agreed_at').execute()).map(toAction);
  },

  async openActionsOf(person: string): Promise<RetroAction[]> {
    const found = await rows
      .select('retro_actions')
      .selectAll()
      .where('owner_id', '=', person)
      .where('state', '=', 'open')
      .orderBy('agreed_at')
      .execute();
    return found.map(toAction);
  },

  async findAction(id: string): Promise<RetroAction | null> {
    const row = await rows.select('retro_actions').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? toAction(row) : null;
  },

  async changeAction<Outcome extends ActionOutcome>(
    id: string,
    rule: (action: RetroAction) => Outcome,
    stamp: Stamp,
  ): Promise<Outcome | { kind: 'missing' }> {
    return rows.atomically(async (rows) => {
      const row = await rows
        .update('retro_actions')
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      if (!row) return { kind: 'missing' };
      const outcome = rule(toAction(row));
      if (outcome.kind === 'unchanged') return outcome;
      const { state, settled } = outcome.action;
      await rows
        .update('retro_actions')
        .set({ state, settled_by: settled?.by ?? null, settled_at: settled && instantText(settled.at) })
        .where('id', '=', id)
        .execute();
      await record(rows, stamp, 'retro-action', id, outcome.kind);
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

const toAction = (row: Selectable<Tables['retro_actions']>): RetroAction => ({
  ...{ id: row.id, team: row.team_id, sprint: row.sprint, words: row.words, owner: row.owner_id, state: row.state },
  ...{ agreedBy: row.agreed_by, agreedAt: readInstant(row.agreed_at) },
  settled:
    row.settled_by === null || row.settled_at === null ? null : { by: row.settled_by, at: readInstant(row.settled_at) },
});

const actionRow = (action: RetroAction) => ({
  ...{ id: action.id, team_id: action.team, sprint: action.sprint, words: action.words, owner_id: action.owner },
  ...{ state: action.state, agreed_by: action.agreedBy, agreed_at: instantText(action.agreedAt), version: 1 },
  ...{ settled_by: action.settled?.by ?? null, settled_at: action.settled && instantText(action.settled.at) },
});
