import type { Selectable } from 'kysely';
import type { RetroAction } from '../domain/retro-action.ts';
import { record, type Stamp } from './changes.ts';
import { instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

interface ActionOutcome {
  kind: string;
  action: RetroAction;
}

export const retroActions = (rows: Rows) => ({
  /** Adds what was agreed to do; the same one sent twice is one. The retro must be there. */
  async add(action: RetroAction): Promise<void> {
    await rows
      .insert('retro_actions', actionRow(action))
      .onConflict((c) => c.doNothing())
      .execute();
  },

  /** Of a team, from every retro, in the order they were agreed on. */
  async ofTeam(team: string): Promise<RetroAction[]> {
    const found = await rows
      .select('retro_actions')
      .selectAll()
      .where('team_id', '=', team)
      .orderBy('agreed_at')
      .execute();
    return found.map(toAction);
  },

  /** Of every team, in the order they were agreed on. */
  async all(): Promise<RetroAction[]> {
    return (await rows.select('retro_actions').selectAll().orderBy('agreed_at').execute()).map(toAction);
  },

  async openOf(person: string): Promise<RetroAction[]> {
    const found = await rows
      .select('retro_actions')
      .selectAll()
      .where('owner_id', '=', person)
      .where('state', '=', 'open')
      .orderBy('agreed_at')
      .execute();
    return found.map(toAction);
  },

  async find(id: string): Promise<RetroAction | null> {
    const row = await rows.select('retro_actions').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? toAction(row) : null;
  },

  async change<Outcome extends ActionOutcome>(
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
