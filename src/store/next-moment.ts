import type { Temporal } from '../domain/time.ts';
import { instantText } from './codecs.ts';
import type { Rows } from './rows.ts';

/**
 * Lets the bot find out anew what it has to do next: at this instant something changed that decides when things are due, or null.
 *
 * If nothing was due by then, time has been lived through so far as things were: what they become makes nothing due in the past.
 */
export async function forgetNextMoment(rows: Rows, changedAt: Temporal.Instant | null): Promise<void> {
  const at = changedAt && instantText(changedAt);
  await rows
    .updateWorkspace()
    .set((eb) => ({
      version: eb('version', '+', 1),
      next_at: null,
      ticked_at: eb
        .case()
        .when(eb.and([eb('next_at', '>', at), eb('ticked_at', '<', at)]))
        .then(at)
        .else(eb.ref('ticked_at'))
        .end(),
    }))
    .execute();
}
