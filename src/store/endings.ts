import type { Ending } from '../domain/ending.ts';
import type { Goal } from '../domain/goal.ts';
import type { GoalAct } from '../domain/goal-act.ts';
import { noSequel } from '../domain/sequel.ts';
import type { TidyUp } from '../domain/tidy-up.ts';
import { record, type Stamp } from './changes.ts';
import { sequelOf, sequelRow, tidyUpOf, tidyUpRow } from './ending-rows.ts';
import { goals as goalsOf } from './goals.ts';
import type { Rows } from './rows.ts';

type EndingOutcome = { kind: GoalAct; ending: Ending } | { kind: string; ending?: undefined };

/** How goals ended, and what came after them. */
export const endings = (rows: Rows) => ({
  async find(goal: string): Promise<Ending | null> {
    const found = await goalsOf(rows).find(goal);
    return found && (await this.of([found]))[0]!;
  },

  /** In the order of the goals. */
  async of(goals: readonly Goal[]): Promise<Ending[]> {
    if (goals.length === 0) return [];
    const ids = goals.map(({ id }) => id);
    const sequels = await rows.select('sequels').selectAll().where('goal_id', 'in', ids).execute();
    const byGoal = new Map(sequels.map((row) => [row.goal_id, sequelOf(row)]));
    const found = await rows.select('tidy_ups').selectAll().where('goal_id', 'in', ids).orderBy('sprint').execute();
    const tidyUps = Map.groupBy(found.map(tidyUpOf), ({ goal }) => goal);
    return goals.map((goal) => ({
      goal,
      sequel: byGoal.get(goal.id) ?? noSequel,
      tidyUps: tidyUps.get(goal.id) ?? [],
    }));
  },

  /** Of these teams, those to be done in this sprint, whatever became of them, but for those that were withdrawn. */
  async tidyUpsOf(teams: readonly string[], sprint: number): Promise<TidyUp[]> {
    if (teams.length === 0) return [];
    const own = rows.select('goals').select('id').where('team_id', 'in', teams);
    const found = await rows
      .select('tidy_ups')
      .selectAll()
      .where('sprint', '=', sprint)
      .where('state', '!=', 'withdrawn')
      .where('goal_id', 'in', own)
      .orderBy('goal_id')
      .execute();
    return found.map(tidyUpOf);
  },

  /** Of every team, those that are not settled, of sprints up to this one; the oldest first. */
  async openTidyUps(upTo: number): Promise<TidyUp[]> {
    const found = await rows
      .select('tidy_ups')
      .selectAll()
      .where('state', '=', 'open')
      .where('sprint', '<=', upTo)
      .orderBy('sprint')
      .execute();
    return found.map(tidyUpOf);
  },

  /** From each of these goals, and of those they go on from, that goes on from another to that one. */
  async predecessors(goals: readonly Goal[]): Promise<Map<string, Goal>> {
    const predecessors = new Map<string, Goal>();
    let ids = goals.map(({ id }) => id);
    while (ids.length > 0) {
      const links = await rows
        .select('sequels')
        .select(['goal_id', 'reshaped_as'])
        .where('reshaped_as', 'in', ids)
        .execute();
      const before = await goalsOf(rows).named(links.map(({ goal_id }) => goal_id));
      const byId = new Map(before.map((goal) => [goal.id, goal]));
      const fresh = links.filter(({ reshaped_as }) => !predecessors.has(reshaped_as!));
      for (const { goal_id, reshaped_as } of fresh) predecessors.set(reshaped_as!, byId.get(goal_id)!);
      ids = fresh.map(({ goal_id }) => goal_id);
    }
    return predecessors;
  },

  /** Changes how a goal ended by a pure rule: whoever else decides about that goal waits. */
  async change<Outcome extends EndingOutcome>(
    id: string,
    rule: (ending: Ending) => Outcome,
    stamp: Stamp,
  ): Promise<Outcome | { kind: 'missing' }> {
    return rows.atomically(async (rows) => {
      const held = await goalsOf(rows).change(id, (goal) => ({ kind: 'held', held: goal }), stamp);
      if (held.kind === 'missing' || !('held' in held)) return { kind: 'missing' };

      const [before] = await endings(rows).of([held.held]);
      const outcome = rule(before!);
      if (outcome.ending) await save(rows, before!, outcome.ending, outcome.kind, stamp);
      return outcome;
    });
  },
});

async function save(rows: Rows, before: Ending, after: Ending, act: GoalAct, stamp: Stamp): Promise<void> {
  const { id } = after.goal;
  const isChanged = after.goal !== before.goal;
  if (isChanged) await goalsOf(rows).change(id, () => ({ kind: act, goal: after.goal }), stamp);
  await rows.delete('sequels').where('goal_id', '=', id).execute();
  await rows.insert('sequels', sequelRow(id, after.sequel)).execute();
  await rows.delete('tidy_ups').where('goal_id', '=', id).execute();
  if (after.tidyUps.length > 0) await rows.insert('tidy_ups', after.tidyUps.map(tidyUpRow)).execute();
  if (!isChanged) await record(rows, stamp, 'goal', id, act, { sequel: after.sequel, tidyUps: after.tidyUps });
}
