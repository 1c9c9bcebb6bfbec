import type { Goal } from '../domain/goal.ts';
import { answerRows, helperRows, markRows, needRows, objectionRows } from './goal-part-rows.ts';
import { fromRows } from './goal-rows.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

/** What a goal has many of is kept in tables of its own. */
const partTables = ['goal_helpers', 'goal_needs', 'goal_objections', 'goal_marks', 'dependency_answers'] as const;
type PartTable = (typeof partTables)[number];

export async function addParts(rows: Rows, goal: Goal): Promise<void> {
  if (goal.helpers.length > 0) await rows.insert('goal_helpers', helperRows(goal)).execute();
  if (goal.needs.length > 0) await rows.insert('goal_needs', needRows(goal)).execute();
  if (goal.objections.length > 0) await rows.insert('goal_objections', objectionRows(goal)).execute();
  if (goal.marks.length > 0) await rows.insert('goal_marks', markRows(goal)).execute();
  if (goal.answers.length > 0) await rows.insert('dependency_answers', answerRows(goal)).execute();
}

export async function replaceParts(rows: Rows, goal: Goal): Promise<void> {
  for (const table of partTables) {
    await rows
      .delete(table as 'goal_needs')
      .where('goal_id', '=', goal.id)
      .execute();
  }
  await addParts(rows, goal);
}

/** The goals of these rows, whole. */
export async function withParts(rows: Rows, found: Tables['goals'][]): Promise<Goal[]> {
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  const parts = <T extends PartTable>(table: T) =>
    rows
      .select(table as 'goal_needs')
      .selectAll()
      .where('goal_id', 'in', ids)
      .execute() as unknown as Promise<Tables[T][]>;

  return fromRows(found, {
    helpers: await parts('goal_helpers'),
    needs: await parts('goal_needs'),
    objections: await parts('goal_objections'),
    marks: await parts('goal_marks'),
    answers: await parts('dependency_answers'),
    milestones: await milestonesOf(rows, found),
  });
}

/** What those are called that these goals serve. */
async function milestonesOf(
  rows: Rows,
  found: Tables['goals'][],
): Promise<Pick<Tables['milestones'], 'id' | 'title'>[]> {
  const ids = [...new Set(found.flatMap(({ milestone_id }) => milestone_id ?? []))];
  if (ids.length === 0) return [];
  return rows.select('milestones').select(['id', 'title']).where('id', 'in', ids).execute();
}
