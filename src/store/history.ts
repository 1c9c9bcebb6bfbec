import type { Continuation } from '../domain/chains.ts';
import type { PastGoal } from '../domain/history.ts';
import type { GoalName, Tidied } from '../domain/long-goals.ts';
import type { Rows } from './rows.ts';

/** From one sprint to another, both included. */
interface Within {
  team?: string | undefined;
  from?: number;
  to?: number;
}

/** Goals that have their outcome. */
export const judged = (rows: Rows) =>
  rows.select('goals').where('outcome', 'is not', null).where('state', '<>', 'dropped');

/** What is looked back on: over years, so only the columns that are needed. */
export const history = (rows: Rows) => ({
  /** Every goal that has its outcome, in no order; of one team or of some sprints, if they are named. */
  async goals({ team, from, to }: Within = {}): Promise<PastGoal[]> {
    const found = await judged(rows)
      .select(['id', 'title', 'team_id', 'sprint', 'kind', 'lacks_kind', 'committed_kind', 'outcome', 'milestone_id'])
      .$if(team !== undefined, (goals) => goals.where('team_id', '=', team!))
      .$if(from !== undefined, (goals) => goals.where('sprint', '>=', from!))
      .$if(to !== undefined, (goals) => goals.where('sprint', '<=', to!))
      .execute();
    return found.map((row) => ({
      id: row.id,
      title: row.title,
      team: row.team_id,
      sprint: row.sprint,
      kind: row.committed_kind ?? (row.lacks_kind === 1 ? null : row.kind),
      outcome: row.outcome!,
      milestone: row.milestone_id,
    }));
  },

  /** The number of the newest sprint in which a goal has its outcome, of a team if it is named; null where none has. */
  async newestSprint(team?: string): Promise<number | null> {
    const newest = await judged(rows)
      .select('sprint')
      .$if(team !== undefined, (goals) => goals.where('team_id', '=', team!))
      .orderBy('sprint', 'desc')
      .limit(1)
      .executeTakeFirst();
    return newest?.sprint ?? null;
  },

  async continuations(): Promise<Continuation[]> {
    const found = await rows
      .select('sequels')
      .select(['goal_id', 'reshaped_as'])
      .where('reshaped_as', 'is not', null)
      .execute();
    return found.map(({ goal_id, reshaped_as }) => ({ from: goal_id, to: reshaped_as! }));
  },

  /** The goals that were worked on for longer than a sprint, of a team if it is named: those that go on as others, those others, and those with tidy-ups. */
  async continued(team?: string): Promise<GoalName[]> {
    const reshaped = () => rows.select('sequels').where('reshaped_as', 'is not', null);
    const ids = reshaped()
      .select('goal_id')
      .union(reshaped().select(({ ref }) => ref('reshaped_as').$castTo<string>().as('goal_id')))
      .union(rows.select('tidy_ups').where('state', '<>', 'withdrawn').select('goal_id'));
    const found = await rows
      .select('goals')
      .select(['id', 'title', 'team_id', 'sprint', 'outcome'])
      .where('id', 'in', ids)
      .$if(team !== undefined, (goals) => goals.where('team_id', '=', team!))
      .execute();
    return found.map(({ id, title, team_id: team, sprint, outcome }) => ({ id, title, team, sprint, outcome }));
  },

  /** In which sprints goals were tidied up. */
  async tidied(): Promise<Tidied[]> {
    const found = await rows
      .select('tidy_ups')
      .select(['goal_id', 'sprint'])
      .where('state', '<>', 'withdrawn')
      .execute();
    return found.map(({ goal_id: goal, sprint }) => ({ goal, sprint }));
  },
});
