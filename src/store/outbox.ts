import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Temporal } from '../domain/time.ts';
import { announcementOf, type SaidAnnouncement } from './announcement-rows.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import type { Connection } from './connection.ts';
import { forgetNextMoment } from './next-moment.ts';
import { columnsOf, type Outcome } from './outbox-outcomes.ts';
import { dropMeaningless, nextTask, type Task } from './outbox-tasks.ts';
import { firstFree, toRedraw, toSay, whenFree } from './outbox-waiting.ts';
import { rowsOf } from './rows.ts';
import type { Tables } from './schema.ts';

/** Two clocks: the bot's says what is due, the machine's paces the sending. */
export interface Moment {
  now: Temporal.Instant;
  real: Temporal.Instant;
}

/** A channel that nobody else may post to until the lease ends; `by` is this claim's alone. */
export interface Claim {
  workspace: string;
  channel: string;
  by: string;
}

/** What to say next and where. It claims the channel, not the message, so that order is kept. */
export const outbox = (connection: Connection) => ({
  /** Takes the free channel that has waited longest for something to be said, else to be drawn again; null when there is none. */
  async claim(workspace: string, at: Moment, leaseUntil: Temporal.Instant): Promise<Claim | null> {
    const by = crypto.randomUUID();
    const take = async (waiting: RawBuilder<unknown>) => {
      const { rows } = await sql<{ channel: string }>`
        update outboxes set held_by = ${by}, free_at = ${instantText(leaseUntil)}
        where workspace_id = ${workspace} and channel = (${firstFree(waiting, workspace, at.real)})
        and free_at <= ${instantText(at.real)}
        returning channel`.execute(connection.db());
      return rows[0]?.channel;
    };
    const channel = (await take(toSay(at))) ?? (await take(toRedraw(at)));
    return channel === undefined ? null : { workspace, channel, by };
  },

  /** What to do in the channel now, all that has lost its meaning dropped; null when nothing is left, or it has passed to somebody else. */
  async next(claim: Claim, at: Moment): Promise<Task | null> {
    return connection.atomically(async ({ db }) => {
      if (!(await extend(db(), claim, null))) return null;
      await dropMeaningless(db(), claim, at.now);
      return nextTask(db(), claim, at);
    });
  },

  /** Marks that these are being said from now on, with the lease begun anew; false if the channel has passed to somebody else. */
  async start(
    claim: Claim,
    announcements: readonly SaidAnnouncement[],
    { now, isLate, leaseUntil }: { now: Temporal.Instant; isLate: boolean; leaseUntil: Temporal.Instant },
  ): Promise<boolean> {
    return connection.atomically(async ({ db }) => {
      if (!(await extend(db(), claim, leaseUntil))) return false;
      await db()
        .updateTable('announcements')
        .set((eb) => ({
          state: 'saying',
          attempt: eb('attempt', '+', 1),
          tried_at: eb.fn.coalesce('tried_at', eb.val(instantText(now))),
          is_late: flag(isLate),
        }))
        .where('workspace_id', '=', claim.workspace)
        .where(
          'id',
          'in',
          announcements.map(({ id }) => id),
        )
        .execute();
      return true;
    });
  },

  /** Writes down what became of each and when the channel is free again; nothing, if it has passed to somebody else. */
  async settle(claim: Claim, outcomes: readonly Outcome[], freeAt: Temporal.Instant): Promise<void> {
    await connection.atomically(async (inner) => {
      const { db } = inner;
      if (!(await giveBack(db(), claim, freeAt))) return;
      await lookInto(inner, claim, outcomes);
      for (const { id, became } of outcomes) {
        await db()
          .updateTable('announcements')
          .set(columnsOf(became))
          .where('workspace_id', '=', claim.workspace)
          .where('id', '=', id)
          .execute();
      }
    });
  },

  async find(workspace: string, id: string): Promise<SaidAnnouncement | null> {
    const row = await connection
      .db()
      .selectFrom('announcements')
      .selectAll()
      .where('workspace_id', '=', workspace)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? announcementOf(row) : null;
  },

  /** When there will be a free channel with something to say, as far as it is due by now; null when nothing waits. */
  async nextFree(workspace: string, at: Moment): Promise<Temporal.Instant | null> {
    const waiting = sql`${toSay(at)} union all ${toRedraw({ real: null })}`;
    const { rows } = await whenFree(waiting, workspace).execute(connection.db());
    const first = rows[0]?.at ?? null;
    return first === null ? null : readInstant(first);
  },
});

/** What could not be said gives somebody something to do at the next beat. */
async function lookInto(inner: Connection, { workspace }: Claim, outcomes: readonly Outcome[]): Promise<void> {
  const hasFailed = outcomes.some(({ became }) => became.kind === 'failed');
  if (hasFailed) await forgetNextMoment(rowsOf(inner, workspace), null);
}

/** Both are false if the channel is not this claim's any more. */
const extend = async (db: Kysely<Tables>, claim: Claim, leaseUntil: Temporal.Instant | null): Promise<boolean> =>
  changed(db, claim, leaseUntil ? { free_at: instantText(leaseUntil) } : { held_by: claim.by });

const giveBack = async (db: Kysely<Tables>, claim: Claim, freeAt: Temporal.Instant): Promise<boolean> =>
  changed(db, claim, { held_by: null, free_at: instantText(freeAt) });

async function changed(db: Kysely<Tables>, claim: Claim, change: Partial<Tables['outboxes']>): Promise<boolean> {
  const row = await db
    .updateTable('outboxes')
    .set(change)
    .where('workspace_id', '=', claim.workspace)
    .where('channel', '=', claim.channel)
    .where('held_by', '=', claim.by)
    .returning('channel')
    .executeTakeFirst();
  return row !== undefined;
}
