import { sql, type UpdateObject } from 'kysely';
import type { Temporal } from '../domain/time.ts';
import { instantText } from './codecs.ts';
import type { Tables } from './schema.ts';

/** What a turn came to for one announcement. */
export interface Outcome {
  id: string;
  became: Became;
}

export type Became =
  | { kind: 'said'; posted: { channel: string; ts: string }; at: Temporal.Instant; drawn: Drawn }
  | { kind: 'redrawn'; drawn: Drawn }
  /** It could not be drawn again, and is tried anew from `again` on. */
  | { kind: 'stale'; again: Temporal.Instant }
  /** Surely not posted: it stays due. A strike counts against it. */
  | { kind: 'postponed'; trouble: string; isStrike: boolean }
  /** Nobody knows whether it was posted: whoever takes the channel next finds out, or says it again. */
  | { kind: 'unclear'; trouble: string; isStrike: boolean }
  /** Found out, as far as can be known: to be said, perhaps for the second time. */
  | { kind: 'to-be-said'; isRepeat: boolean }
  | { kind: 'failed'; trouble: string }
  | { kind: 'dropped'; because: NonNullable<Tables['announcements']['drop_reason']> }
  /** For the message in whose thread it stands. */
  | { kind: 'waiting'; dueAt: Temporal.Instant; position: number }
  /** To be said in a message of its own. */
  | { kind: 'apart' }
  /** The message that it was part of has no room for it any more: to be said in one of its own, as of now. */
  | { kind: 'moved-out'; dueAt: Temporal.Instant };

/** Which of the wanted drawings it shows now; the next is not drawn before `again`. */
interface Drawn {
  wanted: number;
  again: Temporal.Instant;
}

type Columns = UpdateObject<Tables, 'announcements'>;

export function columnsOf(became: Became): Columns {
  return columns[became.kind](became as never);
}

const columns: { [Kind in Became['kind']]: (became: Extract<Became, { kind: Kind }>) => Columns } = {
  said: ({ posted, at, drawn }) => ({
    ...{ state: 'said', trouble: null, strikes: 0, posted_in: posted.channel, ts: posted.ts },
    said_at: instantText(at),
    ...drawnColumns(drawn),
  }),
  redrawn: ({ drawn }) => drawnColumns(drawn),
  stale: ({ again }) => ({ redraw_at: instantText(again), attempt: sql`attempt + 1` }),
  postponed: ({ trouble, isStrike }) => ({
    ...{ state: 'due', trouble },
    ...(isStrike && oneMoreStrike),
  }),
  unclear: ({ trouble, isStrike }) => ({ trouble, ...(isStrike && oneMoreStrike) }),
  'to-be-said': ({ isRepeat }) => ({ state: 'due', ...oneMoreStrike, ...(isRepeat && { is_repeat: 1 }) }),
  failed: ({ trouble }) => ({ state: 'failed', trouble }),
  dropped: ({ because }) => ({ state: 'dropped', drop_reason: because }),
  waiting: ({ dueAt, position }) => ({ due_at: instantText(dueAt), position }),
  apart: () => ({ state: 'due', joins: 0 }),
  'moved-out': ({ dueAt }) => ({
    ...{ state: 'due', joins: 0, due_at: instantText(dueAt), expires_at: null },
    ...{ posted_in: null, ts: null, said_at: null, tried_at: null },
  }),
};

const oneMoreStrike = { strikes: sql<number>`strikes + 1` };

const drawnColumns = ({ wanted, again }: Drawn): Columns => ({
  ...{ drawn: wanted, redraw_at: instantText(again), attempt: 0 },
});
