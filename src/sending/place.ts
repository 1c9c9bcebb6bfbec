import { laterOf } from '../domain/time.ts';
import type { Claim, Outcome, SaidAnnouncement } from '../store/index.ts';
import type { Place } from './calls.ts';
import type { Sending } from './sending.ts';

export interface PlaceToSay extends Place {
  /** The message above it says that it comes late: that will do for both. */
  isBelowLate: boolean;
}

/** Where it is to stand; else what becomes of it, as the message in whose thread it belongs is not there. */
export async function placeOf(
  { storage }: Sending,
  { workspace, channel }: Claim,
  { threadOf, dueAt, position }: SaidAnnouncement,
): Promise<PlaceToSay | Outcome['became']> {
  if (!threadOf) return { channel, thread: null, isBelowLate: false };
  const first = await storage.outbox.find(workspace, threadOf);
  if (first?.posted) return { channel: first.posted.channel, thread: first.posted.ts, isBelowLate: first.isLate };
  if (first?.state === 'dropped') return { kind: 'dropped', because: 'needless' };
  if (!first || first.state === 'failed') return { kind: 'failed', trouble: 'no thread' };
  return { kind: 'waiting', dueAt: laterOf(dueAt, first.dueAt), position: Math.max(position, first.position + 1) };
}
