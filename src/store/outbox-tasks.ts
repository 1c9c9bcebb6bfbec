import { type Kysely, sql } from 'kysely';
import type { Temporal } from '../domain/time.ts';
import { announcementOf, type SaidAnnouncement } from './announcement-rows.ts';
import { instantText, readInstant } from './codecs.ts';
import type { Tables } from './schema.ts';

export interface Task {
  /**
   * `find`: their sender died, or had no answer, so that nobody knows whether they were said. `say`: they are due, to be said in one
   * message. `redraw`: they are the parts of one message, and some have changed.
   */
  kind: 'find' | 'say' | 'redraw';
  announcements: SaidAnnouncement[];
}

interface Place {
  workspace: string;
  channel: string;
}

/** Drops what is said too late to mean anything: past its time, or older than one of its kind and subject that replaces it. */
export async function dropMeaningless(db: Kysely<Tables>, { workspace, channel }: Place, at: Temporal.Instant) {
  const now = instantText(at);
  const here = sql`workspace_id = ${workspace} and channel = ${channel}`;
  await sql`
    update announcements set state = 'dropped', drop_reason = 'expired'
    where ${here} and ${isUnsaid} and state = 'due' and due_at <= ${now} and expires_at <= ${now}`.execute(db);
  await sql`
    update announcements set state = 'dropped', drop_reason = 'superseded'
    where ${here} and ${isUnsaid} and state <> 'saying' and exists (
      select 1 from announcements newer
      where newer.workspace_id = announcements.workspace_id and newer.channel = announcements.channel
      and newer.kind = announcements.kind and newer.subject = announcements.subject
      and newer.replaces_older = 1 and newer.state not in ('said', 'failed', 'dropped')
      and newer.due_at > announcements.due_at and newer.due_at <= ${now}
    )`.execute(db);
}

export async function nextTask(
  db: Kysely<Tables>,
  place: Place,
  { now, real }: { now: Temporal.Instant; real: Temporal.Instant },
): Promise<Task | null> {
  const kinds = { find: () => lost(db, place), say: () => due(db, place, now), redraw: () => stale(db, place, real) };
  for (const kind of ['find', 'say', 'redraw'] as const) {
    const rows = await kinds[kind]();
    if (rows.length > 0) return { kind, announcements: rows.map(announcementOf) };
  }
  return null;
}

const inChannel = (db: Kysely<Tables>, { workspace, channel }: Place) =>
  db.selectFrom('announcements').selectAll().where('workspace_id', '=', workspace).where('channel', '=', channel);

/** For SQLite to see that an index over these states serves. */
const isUnsaid = sql<boolean>`state in ('due', 'saying', 'failed')`;

const lost = (db: Kysely<Tables>, place: Place) =>
  inChannel(db, place).where(isUnsaid).where('state', '=', 'saying').orderBy('position').execute();

/** The oldest that is due, with those of its minute if it joins them. */
async function due(db: Kysely<Tables>, place: Place, now: Temporal.Instant) {
  const ready = inChannel(db, place)
    .where(isUnsaid)
    .where('state', '=', 'due')
    .where('due_at', '<=', instantText(now))
    .orderBy('due_at')
    .orderBy('position');
  const head = await ready.limit(1).executeTakeFirst();
  if (!head?.joins) return head ? [head] : [];

  const minute = readInstant(head.due_at).round({ smallestUnit: 'minute', roundingMode: 'floor' });
  return ready
    .where('due_at', '<', instantText(minute.add({ minutes: 1 })))
    .where('joins', '=', 1)
    .where('is_repeat', '=', head.is_repeat)
    .execute();
}

/** All the parts of the message that has waited longest to be drawn again. */
async function stale(db: Kysely<Tables>, place: Place, real: Temporal.Instant) {
  const oldest = await inChannel(db, place)
    .where(sql<boolean>`state = 'said' and wanted > drawn`)
    .where('redraw_at', '<=', instantText(real))
    .orderBy('redraw_at')
    .limit(1)
    .executeTakeFirst();
  if (!oldest) return [];
  return inChannel(db, place)
    .where('posted_in', '=', oldest.posted_in)
    .where('ts', '=', oldest.ts)
    .where('state', '=', 'said')
    .orderBy('due_at')
    .orderBy('position')
    .execute();
}
