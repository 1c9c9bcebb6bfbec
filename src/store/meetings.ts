import { type Meeting, newMeeting } from '../domain/meeting.ts';
import { record, type Stamp } from './changes.ts';
import { instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

interface MeetingOutcome {
  kind: string;
  meeting: Meeting;
}

/** How far the meetings are, by the number of the sprint that each plans. */
export const meetings = (rows: Rows) => ({
  async find(sprint: number): Promise<Meeting> {
    const row = await rows.select('meetings').selectAll().where('sprint', '=', sprint).executeTakeFirst();
    return row ? fromRows(row, await turnsOf(rows, sprint)) : newMeeting(sprint);
  },

  /** Moves a meeting by a pure rule; of two who do so at once, the second sees what the first did. */
  async change<Outcome extends MeetingOutcome>(
    sprint: number,
    rule: (meeting: Meeting) => Outcome,
    stamp: Stamp,
  ): Promise<Outcome> {
    return rows.atomically(async (rows) => {
      const before = fromRows(await lock(rows, sprint), await turnsOf(rows, sprint));
      const outcome = rule(before);
      if (outcome.kind !== 'refused') {
        await save(rows, outcome.meeting);
        await record(rows, stamp, 'meeting', String(sprint), outcome.kind, outcome.meeting);
      }
      return outcome;
    });
  },
});

/** Its row is there from the first time that somebody moves it. */
const lock = (rows: Rows, sprint: number) =>
  rows
    .insert('meetings', { sprint, started_at: null, ended_at: null, version: 1 })
    .onConflict((c) =>
      c.columns(['workspace_id', 'sprint']).doUpdateSet((eb) => ({ version: eb('meetings.version', '+', 1) })),
    )
    .returningAll()
    .executeTakeFirstOrThrow();

async function save(rows: Rows, { sprint, startedAt, endedAt, turns }: Meeting): Promise<void> {
  await rows
    .update('meetings')
    .set({ started_at: startedAt && instantText(startedAt), ended_at: endedAt && instantText(endedAt) })
    .where('sprint', '=', sprint)
    .execute();
  await rows.delete('meeting_turns').where('sprint', '=', sprint).execute();
  if (turns.length === 0) return;
  await rows
    .insert(
      'meeting_turns',
      turns.map(({ team, beganAt }, position) => {
        return { sprint, team_id: team, position, began_at: beganAt && instantText(beganAt) };
      }),
    )
    .execute();
}

const turnsOf = (rows: Rows, sprint: number) =>
  rows.select('meeting_turns').selectAll().where('sprint', '=', sprint).orderBy('position').execute();

const fromRows = (
  { sprint, started_at, ended_at }: Tables['meetings'],
  turns: readonly Tables['meeting_turns'][],
): Meeting => ({
  sprint,
  startedAt: started_at === null ? null : readInstant(started_at),
  turns: turns.map(({ team_id, began_at }) => {
    return { team: team_id, beganAt: began_at === null ? null : readInstant(began_at) };
  }),
  endedAt: ended_at === null ? null : readInstant(ended_at),
});
