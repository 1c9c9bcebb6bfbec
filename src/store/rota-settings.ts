import type { HeroHours } from '../domain/hero-hours.ts';
import { Temporal } from '../domain/time.ts';
import { record, type Stamp } from './changes.ts';
import type { Rows } from './rows.ts';

/** What is set for a rota besides its order. */
export interface RotaSettings {
  /** When its hero answers; null where nobody has said. */
  hours: HeroHours | null;
}

export const rotaSettings = (rows: Rows) => ({
  /** Of a rota of which nothing is set, what is usual. */
  async of(rota: string): Promise<RotaSettings> {
    const row = await rows.select('rota_settings').selectAll().where('rota_id', '=', rota).executeTakeFirst();
    if (!row) return { hours: null };
    const { hours_from, hours_until } = row;
    const time = (text: string) => Temporal.PlainTime.from(text);
    const hours = hours_from && hours_until ? { from: time(hours_from), until: time(hours_until) } : null;
    return { hours };
  },

  async save(rota: string, { hours }: RotaSettings, stamp: Stamp): Promise<void> {
    const text = (time: Temporal.PlainTime | undefined) => time?.toString({ smallestUnit: 'minute' }) ?? null;
    const set = { hours_from: text(hours?.from), hours_until: text(hours?.until) };
    await rows.atomically(async (rows) => {
      await rows
        .insert('rota_settings', { rota_id: rota, ...set })
        .onConflict((c) => c.columns(['workspace_id', 'rota_id']).doUpdateSet(set))
        .execute();
      await record(rows, stamp, 'rota', rota, 'set', set);
    });
  },
});
