import type { Selectable } from 'kysely';
import type { Goal, Quality } from '../domain/goal.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import { toAnswer, toMark, toObjection } from './goal-part-rows.ts';
import type { Tables } from './schema.ts';

type GoalRow = Selectable<Tables['goals']>;

interface Parts {
  helpers: Tables['goal_helpers'][];
  needs: Tables['goal_needs'][];
  objections: Tables['goal_objections'][];
  marks: Tables['goal_marks'][];
  answers: Tables['dependency_answers'][];
  milestones: Pick<Tables['milestones'], 'id' | 'title'>[];
}

export function fromRows(found: GoalRow[], parts: Parts): Goal[] {
  const helpers = Map.groupBy(parts.helpers, (row) => row.goal_id);
  const needs = Map.groupBy(parts.needs, (row) => row.goal_id);
  const objections = Map.groupBy(parts.objections, (row) => row.goal_id);
  const marks = Map.groupBy(parts.marks, (row) => row.goal_id);
  const answers = Map.groupBy(parts.answers, (row) => row.goal_id);
  const titles = new Map(parts.milestones.map(({ id, title }) => [id, title]));

  return found.map((row) => ({
    ...fromRow(row),
    ...titleOf(titles.get(row.milestone_id ?? '')),
    helpers: (helpers.get(row.id) ?? []).sort((a, b) => a.position - b.position).map((helper) => helper.person_id),
    needs: (needs.get(row.id) ?? []).map((need) => need.team_id),
    objections: (objections.get(row.id) ?? []).sort((a, b) => (a.made_at < b.made_at ? -1 : 1)).map(toObjection),
    marks: (marks.get(row.id) ?? []).sort((a, b) => (a.marked_at < b.marked_at ? -1 : 1)).map(toMark),
    answers: (answers.get(row.id) ?? []).map(toAnswer),
  }));
}

const titleOf = (title: string | undefined): Pick<Goal, 'milestoneTitle'> =>
  title === undefined ? {} : { milestoneTitle: title };

const fromRow = (row: GoalRow) => ({
  id: row.id,
  team: row.team_id,
  sprint: row.sprint,
  title: row.title,
  measure: row.measure,
  why: row.why,
  kind: row.lacks_kind ? null : row.kind,
  owner: row.owner_id || null,
  proposer: row.proposer_id,
  qualities: (row.qualities === '' ? [] : row.qualities.split(',')) as Quality[],
  state: row.state,
  dropReason: row.drop_reason,
  committedAs: committedAs(row),
  outcome: outcomeOf(row),
  imported: importedOf(row),
  milestone: row.milestone_id,
  proposedAt: readInstant(row.proposed_at),
});

function committedAs(row: GoalRow): Goal['committedAs'] {
  const { committed_title: title, committed_kind: kind, committed_how: how, committed_at: at } = row;
  if (title === null || how === null || at === null) return null;
  return { title, kind, how, by: row.committed_by, at: readInstant(at) };
}

function outcomeOf(row: GoalRow): Goal['outcome'] {
  const { outcome: is, outcome_how: how, outcome_at: at } = row;
  if (is === null || how === null || at === null) return null;
  return { is, voted: row.outcome_voted, how, by: row.outcome_by, reason: row.outcome_reason, at: readInstant(at) };
}

function importedOf({ import_id, as_written }: GoalRow): Goal['imported'] {
  return import_id === null || as_written === null ? null : { by: import_id, ...JSON.parse(as_written) };
}

export const toRow = (goal: Goal) => ({
  team_id: goal.team,
  sprint: goal.sprint,
  title: goal.title,
  measure: goal.measure,
  why: goal.why,
  kind: goal.kind ?? 'roofshot',
  lacks_kind: flag(goal.kind === null),
  owner_id: goal.owner ?? '',
  proposer_id: goal.proposer,
  qualities: goal.qualities.join(','),
  state: goal.state,
  drop_reason: goal.dropReason,
  committed_title: goal.committedAs?.title ?? null,
  committed_kind: goal.committedAs?.kind ?? null,
  committed_how: goal.committedAs?.how ?? null,
  committed_by: goal.committedAs?.by ?? null,
  committed_at: goal.committedAs ? instantText(goal.committedAs.at) : null,
  ...outcomeRow(goal.outcome),
  ...importedRow(goal.imported),
  milestone_id: goal.milestone,
  proposed_at: instantText(goal.proposedAt),
});

const outcomeRow = (outcome: Goal['outcome']) => ({
  outcome: outcome?.is ?? null,
  outcome_voted: outcome?.voted ?? null,
  outcome_how: outcome?.how ?? null,
  outcome_by: outcome?.by ?? null,
  outcome_reason: outcome?.reason ?? null,
  outcome_at: outcome ? instantText(outcome.at) : null,
});

function importedRow(imported: Goal['imported']) {
  if (!imported) return { import_id: null, as_written: null };
  const { by, ...asWritten } = imported;
  return { import_id: by, as_written: JSON.stringify(asWritten) };
}
