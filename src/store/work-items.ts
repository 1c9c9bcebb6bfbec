import type { WorkItem, WorkOutcome } from '../domain/work-item.ts';
import { flag } from './codecs.ts';
import type { Rows } from './rows.ts';
import { lockTeam } from './teams.ts';

export const workItems = (rows: Rows) => ({
  /** A team's in a sprint, in their order. */
  ofTeam: (team: string, sprint: number): Promise<WorkItem[]> => ofTeam(rows, team, sprint),

  /** Changes the list by a pure rule: of two who do so at once, the second sees what the first did. */
  async change(team: string, sprint: number, rule: (items: readonly WorkItem[]) => WorkOutcome): Promise<WorkOutcome> {
    return rows.atomically(async (rows) => {
      await lockTeam(rows, team);
      const outcome = rule(await ofTeam(rows, team, sprint));
      if (outcome.kind === 'refused') return outcome;
      await rows.delete('work_items').where('team_id', '=', team).where('sprint', '=', sprint).execute();
      const kept = outcome.items.map((item, position) => ({ ...toRow(item), team_id: team, sprint, position }));
      if (kept.length > 0) await rows.insert('work_items', kept).execute();
      return outcome;
    });
  },
});

async function ofTeam(rows: Rows, team: string, sprint: number): Promise<WorkItem[]> {
  const found = await rows
    .select('work_items')
    .selectAll()
    .where('team_id', '=', team)
    .where('sprint', '=', sprint)
    .orderBy('position')
    .execute();
  return found.map((row) => ({
    ...{ id: row.id, goal: row.goal_id, title: row.title, person: row.person_id, isDone: row.is_done === 1 },
  }));
}

const toRow = ({ id, goal, title, person, isDone }: WorkItem) => ({
  ...{ id, goal_id: goal, title, person_id: person, is_done: flag(isDone) },
});
