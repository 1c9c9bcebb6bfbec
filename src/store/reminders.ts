import type { Temporal } from '../domain/time.ts';
import { instantText } from './codecs.ts';
import type { Rows } from './rows.ts';

export const reminders = (rows: Rows) => ({
  /** Takes the first of these days on which this person gets no reminder yet; null where all are taken, or it has its day already. */
  async takeDay(
    { announcement, person }: { announcement: string; person: string },
    days: readonly Temporal.PlainDate[],
  ): Promise<Temporal.PlainDate | null> {
    for (const day of days) {
      const taken = await rows
        .insert('reminders', { person_id: person, reminded_on: day.toString(), announcement_id: announcement })
        .onConflict((c) => c.doNothing())
        .returning('reminded_on')
        .executeTakeFirst();
      if (taken) return day;
    }
    return null;
  },

  /** Is this person reminded of something at this very time? What is due then joins it in one message. */
  async isDueAt(person: string, day: Temporal.PlainDate, at: Temporal.Instant): Promise<boolean> {
    const taken = await rows
      .select('reminders')
      .select('announcement_id')
      .where('person_id', '=', person)
      .where('reminded_on', '=', day.toString())
      .executeTakeFirst();
    if (!taken) return false;
    const found = await rows
      .select('announcements')
      .select('id')
      .where('id', '=', taken.announcement_id)
      .where('due_at', '=', instantText(at))
      .where('joins', '=', 1)
      .executeTakeFirst();
    return found !== undefined;
  },

  /** No more reminders for this person up to the end of a sprint. */
  async snooze(person: string, sprint: number): Promise<void> {
    await rows
      .insert('snoozes', { person_id: person, sprint })
      .onConflict((c) => c.columns(['workspace_id', 'person_id']).doUpdateSet({ sprint }))
      .execute();
  },

  async wake(person: string): Promise<void> {
    await rows.delete('snoozes').where('person_id', '=', person).execute();
  },

  /** Who wants none in this sprint. */
  async snoozed(sprint: number): Promise<Set<string>> {
    const found = await rows.select('snoozes').select('person_id').where('sprint', '>=', sprint).execute();
    return new Set(found.map(({ person_id }) => person_id));
  },
});
