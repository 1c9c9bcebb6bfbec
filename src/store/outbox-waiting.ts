import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from '../domain/time.ts';
import { instantText } from './codecs.ts';

// Conditions are spelt out, not bound, where a partial index is to serve them.

/** Channels with something that is due. */
export const toSay = ({ now }: { now: Temporal.Instant }) => sql`
  select workspace_id, channel, due_at as since, '' as redraw_at from announcements
  where state in ('due', 'saying') and due_at <= ${instantText(now)}`;

/** Channels with a message that has changed; it may be too early to draw it again if no time is given. */
export const toRedraw = ({ real }: { real: Temporal.Instant | null }) => sql`
  select workspace_id, channel, redraw_at as since, redraw_at from announcements
  where state = 'said' and wanted > drawn ${real ? sql`and redraw_at <= ${instantText(real)}` : sql``}`;

/** The free one that has waited longest. */
export const firstFree = (waiting: RawBuilder<unknown>, workspace: string, real: Temporal.Instant) => sql`
  select o.channel from (${waiting}) a
  join outboxes o on o.workspace_id = a.workspace_id and o.channel = a.channel
  where a.workspace_id = ${workspace} and o.free_at <= ${instantText(real)} order by a.since limit 1`;

/** When the first of them is free, and not too early. */
export const whenFree = (waiting: RawBuilder<unknown>, workspace: string) => sql<{ at: string | null }>`
  select min(case when o.free_at > a.redraw_at then o.free_at else a.redraw_at end) as at
  from (${waiting}) a join outboxes o on o.workspace_id = a.workspace_id and o.channel = a.channel
  where a.workspace_id = ${workspace}`;
