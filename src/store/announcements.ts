import { type RawBuilder, sql } from 'kysely';
import { Temporal } from '../domain/time.ts';
import { type Announcement, announcementOf, longAgo, newRow, type SaidAnnouncement } from './announcement-rows.ts';
import { instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';

const anew = { state: 'due', trouble: null, attempt: 0, strikes: 0 } as const;

export const announcements = (rows: Rows, noticed: () => void) => ({
  /** Records what is to be said; said or recorded before, it stays as it was. */
  async add(announcement: Announcement): Promise<void> {
    await rows
      .insert('outboxes', { channel: announcement.channel, free_at: longAgo, held_by: null })
      .onConflict((c) => c.doNothing())
      .execute();
    await rows
      .insert('announcements', newRow(announcement))
      .onConflict((c) => c.doNothing())
      .execute();
    noticed();
  },

  /** Asks for a living message to be drawn again, every slot of it unless one is named; one that could not be said is tried anew. */
  async redraw(kind: string, subject: string, slot?: string): Promise<void> {
    const those = () => {
      const all = rows.update('announcements').where('kind', '=', kind).where('subject', '=', subject);
      return slot === undefined ? all : all.where('slot', '=', slot);
    };
    await those()
      .set((eb) => ({ wanted: eb('wanted', '+', 1) }))
      .execute();
    await those().set(anew).where('state', '=', 'failed').execute();
    noticed();
  },

  /** Asks for all that was said about something to be drawn again, of whatever kind it is. */
  async redrawAbout(subject: string): Promise<void> {
    await rows
      .update('announcements')
      .where('subject', '=', subject)
      .set((eb) => ({ wanted: eb('wanted', '+', 1) }))
      .execute();
    noticed();
  },

  /** Tries once more what failed, with what failed for want of its thread; false where there is nothing to try. */
  async retry(id: string): Promise<boolean> {
    const revived = await rows
      .update('announcements')
      .set(anew)
      .where('state', '=', 'failed')
      .where((eb) => eb.or([eb('id', '=', id), eb('thread_of', '=', id)]))
      .returning('id')
      .execute();
    noticed();
    return revived.length > 0;
  },

  async find(id: string): Promise<SaidAnnouncement | null> {
    const row = await rows.select('announcements').selectAll().where('id', '=', id).executeTakeFirst();
    return row ? announcementOf(row) : null;
  },

  /** When the next one that is still to come falls due; null if none is. */
  async nextDue(after: Temporal.Instant): Promise<Temporal.Instant | null> {
    const row = await rows
      .select('announcements')
      .select('due_at')
      .where(sql<boolean>`state in ('due', 'saying')`)
      .where('due_at', '>', instantText(after))
      .orderBy('due_at')
      .limit(1)
      .executeTakeFirst();
    return row ? readInstant(row.due_at) : null;
  },

  /** Those that could not be said, the newest first. */
  inTrouble: (): Promise<SaidAnnouncement[]> =>
    newest(rows, 20, sql`state in ('due', 'saying', 'failed') and trouble is not null`),

  /** What was said, dropped or could not be said, and when: the last to fall due first. */
  async ledger(limit: number): Promise<SaidAnnouncement[]> {
    const told = await newest(rows, limit, sql`state in ('said', 'failed', 'dropped')`);
    const stuck = await newest(rows, limit, sql`state in ('due', 'saying') and trouble is not null`);
    return [...stuck, ...told].sort((a, b) => Temporal.Instant.compare(b.dueAt, a.dueAt)).slice(0, limit);
  },
});

/** The last to fall due first; spelt out as it is, the condition can be served by a partial index. */
async function newest(rows: Rows, limit: number, condition: RawBuilder<boolean>): Promise<SaidAnnouncement[]> {
  const found = await rows
    .select('announcements')
    .selectAll()
    .where(condition)
    .orderBy('due_at', 'desc')
    .orderBy('position', 'desc')
    .limit(limit)
    .execute();
  return found.map(announcementOf);
}
