import type { Selectable } from 'kysely';
import type { ToeStep } from '../domain/toe-step.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

export const toeSteps = (rows: Rows) => ({
  async find(id: string): Promise<ToeStep | null> {
    const found = await rows.select('toe_steps').selectAll().where('id', '=', id).execute();
    return (await whole(rows, found))[0] ?? null;
  },

  /** What a form has become, if it was sent before. */
  async ofForm(formId: string): Promise<ToeStep | null> {
    const found = await rows.select('toe_steps').selectAll().where('form_id', '=', formId).execute();
    return (await whole(rows, found))[0] ?? null;
  },

  /** A team's of one sprint, in their order. */
  async ofTeam(team: string, sprint: number): Promise<ToeStep[]> {
    const found = await rows
      .select('toe_steps')
      .selectAll()
      .where('team_id', '=', team)
      .where('sprint', '=', sprint)
      .orderBy('stepped_at')
      .orderBy('id')
      .execute();
    return whole(rows, found);
  },

  /** Call it in the transaction that lets its goal in: that goal's history is its record. */
  async add(step: ToeStep, formId: string): Promise<void> {
    await rows.insert('toe_steps', toRow(step, formId)).execute();
  },

  /** What somebody says of it now; it may change. */
  async judge(id: string, person: string, wasRight: boolean): Promise<void> {
    await rows
      .insert('toe_verdicts', { step_id: id, person_id: person, was_right: flag(wasRight) })
      .onConflict((c) => c.columns(['workspace_id', 'step_id', 'person_id']).doUpdateSet({ was_right: flag(wasRight) }))
      .execute();
  },
});

const toRow = ({ yields, told, ...step }: ToeStep, form_id: string) => ({
  ...{ id: step.id, form_id, team_id: step.team, sprint: step.sprint, incoming_id: step.incoming, why: step.why },
  yielding_id: yields?.goal ?? null,
  yielded_how: yields?.how ?? null,
  what_stays: yields?.whatStays ?? null,
  by_person: step.by,
  stepped_at: instantText(step.at),
  told_people: told.people.join(' '),
  told_teams: told.teams.join(' '),
});

async function whole(rows: Rows, found: readonly Selectable<Tables['toe_steps']>[]): Promise<ToeStep[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const verdicts = await rows.select('toe_verdicts').selectAll().where('step_id', 'in', ids).execute();
  const saidOf = (id: string) => verdicts.filter(({ step_id }) => step_id === id);
  return found.map((row) => ({
    ...{ id: row.id, team: row.team_id, sprint: row.sprint, incoming: row.incoming_id, why: row.why },
    yields: yieldsOf(row),
    by: row.by_person,
    at: readInstant(row.stepped_at),
    told: { people: listed(row.told_people), teams: listed(row.told_teams) },
    verdicts: saidOf(row.id).map(({ person_id, was_right }) => ({ person: person_id, wasRight: was_right === 1 })),
  }));
}

const yieldsOf = (row: Selectable<Tables['toe_steps']>): ToeStep['yields'] =>
  row.yielding_id && row.yielded_how
    ? { goal: row.yielding_id, how: row.yielded_how, whatStays: row.what_stays }
    : null;

const listed = (text: string): string[] => (text === '' ? [] : text.split(' '));
