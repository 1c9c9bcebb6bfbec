import type { Insertable, Selectable } from 'kysely';
import { Temporal } from '../domain/time.ts';
import { flag, instantText, readInstant } from './codecs.ts';
import type { Tables } from './schema.ts';

/** Something the bot is to say in a channel, or to a person (a user's id is a channel too), once. */
export interface Announcement {
  /** Which feature's message it is, such as proposals. */
  kind: string;
  /** What it is about: the ids that the kind draws it from. */
  subject: string;
  /** Which of several about the same: it names sprint and moment, not the time. */
  slot: string;
  channel: string;
  /** The id of the announcement in whose thread it stands. */
  threadOf: string | null;
  dueAt: Temporal.Instant;
  /** Among those due at the same instant in the same channel, the lower is said first. */
  position: number;
  /** From then on it means nothing any more, and is dropped if it has not been said; null for ever. */
  expiresAt?: Temporal.Instant | null;
  /** It is one message with the others of its channel and minute that join, unless it stands in a thread. */
  joins?: boolean;
  /** Those of its kind and subject that were due before it in its channel, and are still unsaid when it is due, are dropped. */
  replacesOlder?: boolean;
}

type Row = Tables['announcements'];

/** As it stands now. */
export interface SaidAnnouncement extends Required<Announcement> {
  id: string;
  state: Row['state'];
  /** Why it was never said. */
  dropReason: Row['drop_reason'];
  /** Marks on what is said: after its time; perhaps for the second time. */
  isLate: boolean;
  isRepeat: boolean;
  /** How often it was tried since it last went well. */
  attempt: number;
  /** How many of the attempts came to no clear end. */
  strikes: number;
  triedAt: Temporal.Instant | null;
  saidAt: Temporal.Instant | null;
  /** Where it stands in Slack: null until it is said. A private message's channel differs from the person's id. */
  posted: { channel: string; ts: string } | null;
  trouble: string | null;
  wanted: number;
}

/** The same for the same (kind, subject, slot), so that a thread can be named before anything is said. */
export const announcementId = ({ kind, subject, slot }: Pick<Announcement, 'kind' | 'subject' | 'slot'>): string =>
  [kind, subject, slot].join('/');

export const longAgo = instantText(Temporal.Instant.fromEpochMilliseconds(0));

export function newRow(announcement: Announcement): Omit<Insertable<Row>, 'workspace_id'> {
  const { kind, subject, slot, channel, threadOf, dueAt, position, expiresAt, joins, replacesOlder } = announcement;
  return {
    id: announcementId(announcement),
    ...{ kind, subject, slot, channel, position, thread_of: threadOf },
    due_at: instantText(dueAt),
    expires_at: expiresAt ? instantText(expiresAt) : null,
    joins: flag(joins === true && threadOf === null),
    replaces_older: flag(replacesOlder === true),
    ...{ state: 'due', drop_reason: null, is_late: 0, is_repeat: 0, attempt: 0, strikes: 0, tried_at: null },
    ...{ posted_in: null, ts: null, said_at: null, trouble: null, wanted: 0, drawn: 0, redraw_at: longAgo },
  };
}

export const announcementOf = (row: Selectable<Row>): SaidAnnouncement => ({
  id: row.id,
  kind: row.kind,
  subject: row.subject,
  slot: row.slot,
  channel: row.channel,
  threadOf: row.thread_of,
  dueAt: readInstant(row.due_at),
  position: row.position,
  expiresAt: row.expires_at === null ? null : readInstant(row.expires_at),
  joins: row.joins === 1,
  replacesOlder: row.replaces_older === 1,
  state: row.state,
  dropReason: row.drop_reason,
  isLate: row.is_late === 1,
  isRepeat: row.is_repeat === 1,
  attempt: row.attempt,
  strikes: row.strikes,
  triedAt: row.tried_at === null ? null : readInstant(row.tried_at),
  saidAt: row.said_at === null ? null : readInstant(row.said_at),
  posted: row.ts !== null && row.posted_in !== null ? { channel: row.posted_in, ts: row.ts } : null,
  trouble: row.trouble,
  wanted: row.wanted,
});
