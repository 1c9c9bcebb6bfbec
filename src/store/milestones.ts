import type { Milestone } from '../domain/milestone.ts';
import type { MilestoneAct } from '../domain/milestone-act.ts';
import { type MilestoneSettings, usualMilestoneSettings } from '../domain/milestone-settings.ts';
import type { Temporal } from '../domain/time.ts';
import { record, type Stamp } from './changes.ts';
import { instantText } from './codecs.ts';
import {
  type MilestoneParts,
  milestoneMoveRows,
  milestonePeopleRows,
  milestoneRow,
  milestonesFrom,
  milestoneTeamRows,
  milestoneUpdateRows,
} from './milestone-rows.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

type MilestoneOutcome = { kind: MilestoneAct; milestone: Milestone } | { kind: string; milestone?: undefined };

export const milestones = (rows: Rows) => ({
  /** Past ones too, in the order they were suggested. */
  async all(): Promise<Milestone[]> {
    const found = await rows.select('milestones').selectAll().orderBy('suggested_at').orderBy('id').execute();
    return withParts(rows, found);
  },

  /** Those that are suggested or agreed, in the order they were suggested. */
  async goingOn(): Promise<Milestone[]> {
    const living = rows.select('milestones').selectAll().where('state', 'in', ['suggested', 'agreed']);
    return withParts(rows, await living.orderBy('suggested_at').orderBy('id').execute());
  },

  /** Those about which somebody is still to be asked or told something as time passes: a few of all that there were. */
  async awaited(): Promise<Milestone[]> {
    const followed = rows.select('milestone_people').select('milestone_id').where('part', '=', 'follower');
    const found = await rows
      .select('milestones')
      .selectAll()
      .where((eb) =>
        eb.or([
          eb('state', 'in', ['suggested', 'agreed']),
          eb.and([eb('state', '=', 'closed'), eb('ended_at', 'is not', null), eb('answer', 'is', null)]),
          eb.and([
            eb.or([eb('told', 'is', null), eb('told', '<>', '')]),
            eb.or([eb('follow_channel', 'is not', null), eb('id', 'in', followed)]),
          ]),
        ]),
      )
      .orderBy('suggested_at')
      .orderBy('id')
      .execute();
    return withParts(rows, found);
  },

  /** Those whose owner has said since then what the metric says; from the first on where no time is named. */
  async answeredSince(since: Temporal.Instant | null): Promise<Milestone[]> {
    const answered = rows.select('milestones').selectAll().where('answer', 'is not', null);
    const found = since ? answered.where('answered_at', '>=', instantText(since)) : answered;
    return withParts(rows, await found.orderBy('suggested_at').orderBy('id').execute());
  },

  async find(id: string): Promise<Milestone | null> {
    const found = await rows.select('milestones').selectAll().where('id', '=', id).execute();
    return (await withParts(rows, found))[0] ?? null;
  },

  /** Stores a suggestion; the same form sent twice is one milestone, and the answer is the one that is stored. */
  async add(milestone: Milestone, formId: string, stamp: Stamp, act: MilestoneAct = 'suggested'): Promise<Milestone> {
    return rows.atomically(async (rows) => {
      const added = await rows
        .insert('milestones', { ...milestoneRow(milestone), id: milestone.id, form_id: formId, version: 1 })
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!added) return (await ofForm(rows, formId)) ?? milestone;
      await addParts(rows, milestone);
      await record(rows, stamp, 'milestone', milestone.id, act, milestone);
      return milestone;
    });
  },

  /** Changes one by a pure rule, so that no two changes pass each other unseen. */
  async change<Outcome extends MilestoneOutcome>(
    id: string,
    rule: (milestone: Milestone) => Outcome,
    stamp: Stamp,
  ): Promise<Outcome | { kind: 'missing' }> {
    return rows.atomically(async (rows) => {
      const taken = await rows
        .update('milestones')
        .set((eb) => ({ version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .returningAll()
        .execute();
      const [before] = await withParts(rows, taken);
      if (!before) return { kind: 'missing' };
      const outcome = rule(before);
      if (outcome.milestone) await save(rows, before, outcome.milestone, outcome.kind, stamp);
      return outcome;
    });
  },

  /** Keeps what followers are told of what comes; false where they were told the same before. */
  async tell(id: string, told: string): Promise<boolean> {
    const [row] = await rows
      .update('milestones')
      .set({ told })
      .where('id', '=', id)
      .where((eb) => eb.or([eb('told', 'is', null), eb('told', '!=', told)]))
      .returning('id')
      .execute();
    return row !== undefined;
  },

  async settings(): Promise<MilestoneSettings> {
    const row = await rows.select('milestone_settings').selectAll().executeTakeFirst();
    if (!row) return usualMilestoneSettings;
    return {
      sayers: { product: row.product_id, engineering: row.engineering_id },
      followUpWeeks: row.follow_up_weeks,
      pageOpening: row.page_opening,
    };
  },

  async saveSettings({ sayers, followUpWeeks, pageOpening }: MilestoneSettings, stamp: Stamp): Promise<void> {
    const row = {
      ...{ product_id: sayers.product, engineering_id: sayers.engineering },
      ...{ follow_up_weeks: followUpWeeks, page_opening: pageOpening },
    };
    await rows.atomically(async (rows) => {
      await rows
        .insert('milestone_settings', row)
        .onConflict((c) => c.column('workspace_id').doUpdateSet(row))
        .execute();
      await record(rows, stamp, 'settings', 'milestones', 'saved', row);
    });
  },
});

async function ofForm(rows: Rows, formId: string): Promise<Milestone | null> {
  const found = await rows.select('milestones').selectAll().where('form_id', '=', formId).execute();
  return (await withParts(rows, found))[0] ?? null;
}

const partTables = ['milestone_people', 'milestone_teams', 'milestone_updates', 'milestone_moves'] as const;
type PartTable = (typeof partTables)[number];

async function withParts(rows: Rows, found: Tables['milestones'][]): Promise<Milestone[]> {
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  const parts = <T extends PartTable>(table: T) =>
    rows
      .select(table as 'milestone_teams')
      .selectAll()
      .where('milestone_id', 'in', ids)
      .orderBy('position')
      .execute() as unknown as Promise<Tables[T][]>;
  const all: MilestoneParts = {
    people: await parts('milestone_people'),
    teams: await parts('milestone_teams'),
    updates: await parts('milestone_updates'),
    moves: await parts('milestone_moves'),
  };
  return milestonesFrom(found, all);
}

async function save(rows: Rows, before: Milestone, after: Milestone, act: MilestoneAct, stamp: Stamp): Promise<void> {
  await rows.update('milestones').set(milestoneRow(after)).where('id', '=', after.id).execute();
  for (const table of partTables) {
    await rows
      .delete(table as 'milestone_teams')
      .where('milestone_id', '=', after.id)
      .execute();
  }
  await addParts(rows, after);
  await record(rows, stamp, 'milestone', after.id, act, changed(before, after));
}

async function addParts(rows: Rows, milestone: Milestone): Promise<void> {
  const people = milestonePeopleRows(milestone);
  if (people.length > 0) await rows.insert('milestone_people', people).execute();
  const teams = milestoneTeamRows(milestone);
  if (teams.length > 0) await rows.insert('milestone_teams', teams).execute();
  const updates = milestoneUpdateRows(milestone);
  if (updates.length > 0) await rows.insert('milestone_updates', updates).execute();
  const moves = milestoneMoveRows(milestone);
  if (moves.length > 0) await rows.insert('milestone_moves', moves).execute();
}

/** Only what differs, as {field: [before, after]}; of updates and moves, which add up, the new ones. */
function changed(before: Milestone, after: Milestone): Record<string, unknown> {
  const fields = Object.keys(after) as (keyof Milestone)[];
  const differs = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  const pairs = differs.map((field) => [field, [before[field], after[field]]]);
  return {
    ...Object.fromEntries(pairs),
    ...(differs.includes('updates') && { updates: after.updates.slice(before.updates.length) }),
    ...(differs.includes('moves') && { moves: after.moves.slice(before.moves.length) }),
  };
}
