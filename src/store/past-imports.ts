import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Goal } from '../domain/goal.ts';
import type { PastSprint } from '../domain/past-sprints.ts';
import type { Team } from '../domain/team.ts';
import { record, type Stamp } from './changes.ts';
import { instantText } from './codecs.ts';
import { addParts } from './goal-parts.ts';
import { toRow } from './goal-rows.ts';
import type { Rows } from './rows.ts';
import { teams as teamsIn } from './teams.ts';

/** What a file of past sprints brings. */
export interface PastImport {
  /** The same for the same file. */
  id: string;
  sprints: readonly PastSprint[];
  /** Teams that are not here any more: kept, archived. */
  teams: readonly Team[];
  goals: readonly Goal[];
}

const goalsAtOnce = 50;

export const pastImports = (rows: Rows) => ({
  /** Whether this file has been brought in before. */
  async isDone(id: string): Promise<boolean> {
    const found = await rows.select('imports').select('state').where('id', '=', id).executeTakeFirst();
    return found?.state === 'done';
  },

  /**
   * Brings it in by small transactions, and shows it with one last. One that was interrupted is begun anew, and whoever was
   * at it stops.
   */
  async bring(brought: PastImport, stamp: Stamp, progress: (done: number, total: number) => void): Promise<void> {
    const run = crypto.randomUUID();
    await begin(rows, brought, run, stamp);
    for (let i = 0; i < brought.goals.length; i += goalsAtOnce) {
      await stageGoals(rows, brought.goals.slice(i, i + goalsAtOnce), { id: brought.id, run }, stamp);
      progress(Math.min(i + goalsAtOnce, brought.goals.length), brought.goals.length);
      await othersTurn();
    }
    await flip(rows, brought, run, stamp);
  },
});

async function begin(rows: Rows, { id, teams }: PastImport, run: string, stamp: Stamp): Promise<void> {
  const row = { id, kind: 'sprints', state: 'staging', digest: id, by_person: stamp.by, run } as const;
  await rows.atomically(async (rows) => {
    await rows
      .insert('imports', { ...row, began_at: instantText(stamp.at), done_at: null, counts: '{}' })
      .onConflict((c) => c.columns(['workspace_id', 'id']).doUpdateSet({ run }))
      .execute();
    await holds(rows, id, run);
    await clear(rows, id);
    for (const team of teams) {
      await teamsIn(rows).add(team, stamp);
      await rows.update('teams').set({ import_id: id }).where('id', '=', team.id).execute();
    }
  });
}

/** Takes the import's row; throws if it is another run's by now, or done. */
async function holds(rows: Rows, id: string, run: string): Promise<void> {
  const held = await rows
    .update('imports')
    .set({ run })
    .where('id', '=', id)
    .where('run', '=', run)
    .where('state', '=', 'staging')
    .returning('id')
    .executeTakeFirst();
  if (!held) throw new Error('Somebody else is bringing in the same file, or has done so.');
}

/** What an interrupted run left behind. */
async function clear(rows: Rows, id: string): Promise<void> {
  const left = await rows.update('goals').set({ import_id: id }).where('import_id', '=', id).returning('id').execute();
  if (left.length > 0) {
    const ids = left.map((goal) => goal.id);
    await rows.delete('goal_helpers').where('goal_id', 'in', ids).execute();
    await rows.delete('changes').where('subject', '=', 'goal').where('subject_id', 'in', ids).execute();
  }
  await rows.delete('goals').where('import_id', '=', id).execute();
  const teams = await rows.update('teams').set({ import_id: id }).where('import_id', '=', id).returning('id').execute();
  if (teams.length > 0) {
    const ids = teams.map((team) => team.id);
    await rows.delete('changes').where('subject', '=', 'team').where('subject_id', 'in', ids).execute();
    await rows.delete('teams').where('import_id', '=', id).execute();
  }
}

async function stageGoals(rows: Rows, goals: readonly Goal[], { id, run }: { id: string; run: string }, stamp: Stamp) {
  await rows.atomically(async (rows) => {
    await holds(rows, id, run);
    for (const goal of goals) {
      await rows.insert('goals', { ...toRow(goal), id: goal.id, form_id: goal.id, version: 1 }).execute();
      await addParts(rows, goal);
      await record(rows, stamp, 'goal', goal.id, 'imported');
    }
  });
}

async function flip(rows: Rows, { id, sprints, teams, goals }: PastImport, run: string, stamp: Stamp): Promise<void> {
  await rows.atomically(async (rows) => {
    await holds(rows, id, run);
    const pins = sprints.map(({ number, name, firstOn, lastOn, guessed }) => ({
      ...{ number, name, first_on: firstOn.toString(), last_on: lastOn.toString(), import_id: id, guessed },
    }));
    if (pins.length > 0) await rows.insert('sprints', pins).execute();
    await record(rows, stamp, 'sprint', 'calendar', 'imported', { import: id });
    const counts = JSON.stringify({ sprints: sprints.length, teams: teams.length, goals: goals.length });
    await rows
      .update('imports')
      .set({ state: 'done', done_at: instantText(stamp.at), counts, run: null })
      .where('id', '=', id)
      .execute();
  });
}
