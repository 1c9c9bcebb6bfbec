import type { FollowUpDay } from '../domain/follow-up.ts';
import type { Temporal } from '../domain/time.ts';
import { record, type Stamp } from './changes.ts';
import { flag, readDate } from './codecs.ts';
import type { Rows } from './rows.ts';

export const followUps = (rows: Rows) => ({
  /** Everybody's on these days, both included. */
  async between(firstOn: Temporal.PlainDate, lastOn: Temporal.PlainDate): Promise<FollowUpDay[]> {
    const found = await rows
      .select('follow_up_days')
      .selectAll()
      .where('kept_on', '>=', firstOn.toString())
      .where('kept_on', '<=', lastOn.toString())
      .orderBy('kept_on')
      .execute();
    return found.map((row) => ({ person: row.person_id, on: readDate(row.kept_on), isHalf: row.is_half === 1 }));
  },

  /** Keeps exactly these of the days that somebody might keep. */
  async keep(
    person: string,
    offered: readonly Temporal.PlainDate[],
    kept: readonly Omit<FollowUpDay, 'person'>[],
    stamp: Stamp,
  ): Promise<void> {
    await rows.atomically(async (rows) => {
      const all = offered.map(String);
      await rows.delete('follow_up_days').where('person_id', '=', person).where('kept_on', 'in', all).execute();
      const days = kept.map(({ on, isHalf }) => ({
        ...{ person_id: person, kept_on: on.toString(), is_half: flag(isHalf) },
      }));
      if (days.length > 0) await rows.insert('follow_up_days', days).execute();
      await record(rows, stamp, 'absence', person, 'follow-up', {
        kept: days.map(({ kept_on, is_half }) => ({ kept_on, is_half })),
      });
    });
  },
});
