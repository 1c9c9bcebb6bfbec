import { type Goal, isCommitted } from '../domain/goal.ts';
import type { GoalAct } from '../domain/goal-act.ts';
import { record, type Stamp } from './changes.ts';
import { addParts, replaceParts, withParts } from './goal-parts.ts';
import { toRow } from './goal-rows.ts';
import { forgetNextMoment } from './next-moment.ts';
import type { Rows } from './rows.ts';
import { lockTeam } from './teams.ts';

type GoalOutcome = { kind: GoalAct; goal: Goal } | { kind: string; goal?: undefined };
type GoalsOutcome = { kind: GoalAct; goals: readonly Goal[] } | { kind: string; goals?: undefined };

export const goals = (rows: Rows) => ({
  async find(id: string): Promise<Goal | null> {
    const found = await withParts(rows, await rows.select('goals').selectAll().where('id', '=', id).execute());
    return found[0] ?? null;
  },

  /** Those with these ids, in the order they were proposed. */
  async named(ids: readonly string[]): Promise<Goal[]> {
    if (ids.length === 0) return [];
    const found = await rows.select('goals').selectAll().where('id', 'in', ids).orderBy('proposed_at').execute();
    return withParts(rows, found);
  },

  /** Of a team in a sprint, in the order they were proposed, dropped ones too. */
  async ofTeam(team: string, sprint: number): Promise<Goal[]> {
    return this.ofTeams([team], sprint, sprint);
  },

  /** Of several teams over sprints from the first to the last number, in the order they were proposed. */
  async ofTeams(teams: readonly string[], first: number, last: number): Promise<Goal[]> {
    if (teams.length === 0) return [];
    const found = await inSprints(rows, first, last).where('team_id', 'in', teams).execute();
    return withParts(rows, found);
  },

  /** Of every team in these sprints, in the order they were proposed. */
  async ofSprints(first: number, last: number): Promise<Goal[]> {
    return withParts(rows, await inSprints(rows, first, last).execute());
  },

  /** Of every sprint, past and to come, or from that number on; in the order they were proposed. */
  async ofMilestones(milestones: readonly string[], first = 0): Promise<Goal[]> {
    if (milestones.length === 0) return [];
    const found = await rows
      .select('goals')
      .selectAll()
      .where('milestone_id', 'in', milestones)
      .where('sprint', '>=', first)
      .orderBy('proposed_at')
      .orderBy('id')
      .execute();
    return withParts(rows, found);
  },

  /** What these people own from that sprint on, in the order it was proposed. */
  async ofOwners(owners: readonly string[], first: number): Promise<Goal[]> {
    const found = await rows
      .select('goals')
      .selectAll()
      .where('owner_id', 'in', owners)
      .where('sprint', '>=', first)
      .orderBy('proposed_at')
      .orderBy('id')
      .execute();
    return withParts(rows, found);
  },

  /** In these sprints: of these teams or needing them, and what a person owns or proposed. */
  async concerning(person: string, teams: readonly string[], first: number, last: number): Promise<Goal[]> {
    const needing = rows.select('goal_needs').select('goal_id').where('team_id', 'in', teams);
    const found = await inSprints(rows, first, last)
      .where((eb) =>
        eb.or([
          ...[eb('owner_id', '=', person), eb('proposer_id', '=', person)],
          ...(teams.length > 0 ? [eb('team_id', 'in', teams), eb('id', 'in', needing)] : []),
        ]),
      )
      .execute();
    return withParts(rows, found);
  },

  /** What a form has become, if it was sent before. */
  ofForm: (formId: string): Promise<Goal | null> => ofForm(rows, formId),

  /** Stores a proposal; the same form sent twice is one goal, and the answer is the one that is stored. */
  async add(goal: Goal, formId: string, stamp: Stamp): Promise<Goal> {
    return rows.atomically(async (rows) => {
      const added = await rows
        .insert('goals', { ...toRow(goal), id: goal.id, form_id: formId, version: 1 })
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!added) return (await ofForm(rows, formId))!;

      await addParts(rows, goal);
      await record(rows, stamp, 'goal', goal.id, 'proposed', goal);
      if (isCommitted(goal)) await forgetNextMoment(rows, stamp.at);
      return goal;
    });
  },

  /** Changes a goal by a pure rule, so that no two changes pass each other unseen. */
  async change<Outcome extends GoalOutcome>(
    id: string,
    rule: (goal: Goal) => Outcome,
    stamp: Stamp,
  ): Promise<Outcome | { kind: 'missing' }> {
    return rows.atomically(async (rows) => {
      const [before] = await lock(rows, 'id', [id]);
      if (!before) return { kind: 'missing' };

      const outcome = rule(before);
      if (outcome.goal) await save(rows, before, outcome.goal, outcome.kind, stamp);
      return outcome;
    });
  },

  /** Changes a team's goals of one sprint together: whoever else decides about them waits. */
  async changeOfTeam<Outcome extends GoalsOutcome>(
    team: string,
    sprint: number,
    rule: (goals: readonly Goal[]) => Outcome,
    stamp: Stamp,
  ): Promise<Outcome> {
    return rows.atomically(async (rows) => {
      await lockTeam(rows, team);
      const ids = await rows
        .select('goals')
        .select('id')
        .where('team_id', '=', team)
        .where('sprint', '=', sprint)
        .execute();
      const taken = await lock(
        rows,
        'id',
        ids.map(({ id }) => id),
      );
      const before = new Map(taken.map((goal) => [goal.id, goal]));

      const outcome = rule([...before.values()]);
      if (!outcome.goals) return outcome;
      for (const goal of outcome.goals) await save(rows, before.get(goal.id)!, goal, outcome.kind, stamp);
      return outcome;
    });
  },
});

const inSprints = (rows: Rows, first: number, last: number) =>
  rows
    .select('goals')
    .selectAll()
    .where('sprint', '>=', first)
    .where('sprint', '<=', last)
    .orderBy('proposed_at')
    .orderBy('id');

/** Takes the rows, so that nobody else changes them before this transaction ends. */
async function lock(rows: Rows, column: 'id', values: readonly string[]): Promise<Goal[]> {
  if (values.length === 0) return [];
  const taken = await rows
    .update('goals')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where(column, 'in', values)
    .returningAll()
    .execute();
  const inOrder = taken.sort((a, b) => (a.proposed_at + a.id < b.proposed_at + b.id ? -1 : 1));
  return withParts(rows, inOrder);
}

async function ofForm(rows: Rows, formId: string): Promise<Goal | null> {
  const found = await rows.select('goals').selectAll().where('form_id', '=', formId).execute();
  return (await withParts(rows, found))[0] ?? null;
}

async function save(rows: Rows, before: Goal, after: Goal, act: GoalAct, stamp: Stamp): Promise<void> {
  await rows.update('goals').set(toRow(after)).where('id', '=', after.id).execute();
  await replaceParts(rows, after);
  await record(rows, stamp, 'goal', after.id, act, changed(before, after));
  if (isCommitted(after) && !isCommitted(before)) await forgetNextMoment(rows, stamp.at);
}

/** Only what differs, as {field: [before, after]}; of marks and answers, which may be many, only those that do. */
function changed(before: Goal, after: Goal): Record<string, unknown> {
  const fields = Object.keys(after) as (keyof Goal)[];
  const differs = fields.filter((field) => !isSame(before[field], after[field]));
  const pairs = differs.map((field) => [field, [before[field], after[field]]]);
  return {
    ...Object.fromEntries(pairs),
    ...(differs.includes('marks') && { marks: differences(before.marks, after.marks) }),
    ...(differs.includes('answers') && { answers: differences(before.answers, after.answers) }),
  };
}

function differences(before: readonly object[], after: readonly object[]): [object[], object[]] {
  const without = (list: readonly object[], other: readonly object[]) =>
    list.filter((one) => !other.some((two) => isSame(one, two)));
  return [without(before, after), without(after, before)];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
