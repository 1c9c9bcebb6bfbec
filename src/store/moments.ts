import type { DayTime, MomentName, MomentSettings } from '../domain/planning-moments.ts';
import { Temporal } from '../domain/time.ts';
import { record, type Stamp } from './changes.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

export const moments = (rows: Rows) => ({
  /** Those that are not as usual. */
  async read(): Promise<MomentSettings> {
    const found = await rows.select('moments').selectAll().execute();
    return Object.fromEntries(found.map((row) => [row.name, fromRow(row)]));
  },

  async save(name: MomentName, moved: 'usual' | 'off' | DayTime, stamp: Stamp): Promise<void> {
    await rows.atomically(async (rows) => {
      await rows.delete('moments').where('name', '=', name).execute();
      if (moved !== 'usual') await rows.insert('moments', { name, ...toRow(moved) }).execute();
      await record(rows, stamp, 'settings', `moments/${name}`, 'saved', { moved });
    });
  },
});

const toRow = (moved: 'off' | DayTime) =>
  moved === 'off'
    ? { days: null, at_time: null }
    : { days: moved.days, at_time: moved.time.toString({ smallestUnit: 'minute' }) };

const fromRow = ({ days, at_time }: Tables['moments']): 'off' | DayTime =>
  days === null || at_time === null ? 'off' : { days, time: Temporal.PlainTime.from(at_time) };
