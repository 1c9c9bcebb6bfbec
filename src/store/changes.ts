import { randomUUID } from 'node:crypto';
import type { GoalAct } from '../domain/goal-act.ts';
import type { MilestoneAct } from '../domain/milestone-act.ts';
import type { Temporal } from '../domain/time.ts';
import { instantText, readInstant } from './codecs.ts';
import { forgetNextMoment } from './next-moment.ts';
import type { Rows } from './rows.ts';

/** Who does something, and when: each change that is stored says so. */
export interface Stamp {
  by: string;
  at: Temporal.Instant;
}

export interface Change extends Stamp {
  act: string;
  details: Record<string, unknown>;
}

/** Of each, whether a change may move what the bot has to do next. */
const movesTime = {
  goal: false,
  team: true,
  settings: true,
  sprint: true,
  absence: true,
  'turn-request': true,
  meeting: false,
  rota: true,
  'company-goals': false,
  retro: false,
  'retro-action': false,
  sidequest: false,
  milestone: true,
};

type Subject = keyof typeof movesTime;

/** Of what has a history that people read, each act is known, so that it can be told. */
interface Told {
  goal: GoalAct;
  milestone: MilestoneAct;
}

/** Adds to the record of who changed what; call it in the transaction of the change itself. */
export async function record<S extends Subject>(
  rows: Rows,
  { by, at }: Stamp,
  subject: S,
  id: string,
  act: S extends keyof Told ? Told[S] : string,
  details: object = {},
): Promise<void> {
  await rows
    .insert('changes', {
      id: randomUUID(),
      at: instantText(at),
      by_person: by,
      subject,
      subject_id: id,
      act,
      details: JSON.stringify(details),
    })
    .execute();
  if (movesTime[subject]) await forgetNextMoment(rows, at);
}

export const changes = (rows: Rows) => ({
  /** Oldest first. */
  async of(subject: Subject, id: string): Promise<Change[]> {
    const found = await rows
      .select('changes')
      .selectAll()
      .where('subject', '=', subject)
      .where('subject_id', '=', id)
      .orderBy('at')
      .execute();
    return found.map((row) => ({
      by: row.by_person,
      at: readInstant(row.at),
      act: row.act,
      details: JSON.parse(row.details),
    }));
  },
});
