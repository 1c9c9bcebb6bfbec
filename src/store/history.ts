import type { Continuation } from '../domain/chains.ts';
import type { PastGoal } from '../domain/history.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Rows } from './rows.ts';

/** What was learned from a goal that failed. */
export interface Lesson {
  goal: string;
  title: string;
  team: string;
  sprint: number;
  outcome: Outcome | null;
  words: string;
}

/** What a goal is called, and whose it was. */
export interface GoalName {
  id: string;
  title: string;
  team: string;
  sprint: number;
}

/** What is looked back on: over years, so only the columns that are needed. */
export const history = (rows: Rows) => ({
  /** Every goal that has its outcome, in no order; of one team, if it is named. */
  async goals(team?: string): Promise<PastGoal[]> {
    const judged = rows
      .select('goals')
      .select(['id', 'title', 'team_id', 'sprint', 'kind', 'lacks_kind', 'committed_kind', 'outcome', 'milestone_id'])
      .where('outcome', 'is not', null)
      .where('state', '<>', 'dropped');
    const found = await (team === undefined ? judged : judged.where('team_id', '=', team)).execute();
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

  /** The newest first. */
  async lessons(): Promise<Lesson[]> {
    const said = await rows.select('sequels').select(['goal_id', 'lesson']).where('lesson', 'is not', null).execute();
    const words = new Map(said.map(({ goal_id, lesson }) => [goal_id, lesson!]));
    const found = await rows
      .select('goals')
      .select(['id', 'title', 'team_id', 'sprint', 'outcome'])
      .where('id', 'in', rows.select('sequels').select('goal_id').where('lesson', 'is not', null))
      .orderBy('sprint', 'desc')
      .execute();
    return found.map(({ id, title, team_id: team, sprint, outcome }) => {
      return { goal: id, title, team, sprint, outcome, words: words.get(id)! };
    });
  },

  async continuations(): Promise<Continuation[]> {
    const found = await rows
      .select('sequels')
      .select(['goal_id', 'reshaped_as'])
      .where('reshaped_as', 'is not', null)
      .execute();
    return found.map(({ goal_id, reshaped_as }) => ({ from: goal_id, to: reshaped_as! }));
  },

  /** The goals that go on as others, and those that they go on as. */
  async continued(): Promise<GoalName[]> {
    const reshaped = () => rows.select('sequels').where('reshaped_as', 'is not', null);
    const ids = reshaped()
      .select('goal_id')
      .union(reshaped().select(({ ref }) => ref('reshaped_as').$castTo<string>().as('goal_id')));
    const found = await rows
      .select('goals')
      .select(['id', 'title', 'team_id', 'sprint'])
      .where('id', 'in', ids)
      .execute();
    return found.map(({ id, title, team_id: team, sprint }) => ({ id, title, team, sprint }));
  },
});
