import type { Holiday, HolidayEdit } from '../domain/holiday.ts';
import { Temporal } from '../domain/time.ts';
import { record, type Stamp } from './changes.ts';
import { readDate } from './codecs.ts';
import type { Rows } from './rows.ts';

/** The calendar of the workspace itself; a team's own has the team's id. */
export const workspaceCalendar = 'workspace';

/** Whose holidays count: a country's (ISO 3166, with a region of it) filled in up to a year, and what people changed by hand. */
export interface HolidayCalendar {
  id: string;
  country: string | null;
  region: string | null;
  filledUntil: number;
  /** In the order of their days. */
  holidays: readonly Holiday[];
}

export const holidays = (rows: Rows) => ({
  async find(id: string): Promise<HolidayCalendar | null> {
    const calendar = await rows.select('holiday_calendars').selectAll().where('id', '=', id).executeTakeFirst();
    if (!calendar) return null;

    const { country, region, filled_until: filledUntil } = calendar;
    return { id, country, region, filledUntil, holidays: await heldIn(rows, id) };
  },

  /** The days of a calendar, in their order; none where there is no such calendar. */
  heldIn: (id: string): Promise<Holiday[]> => heldIn(rows, id),

  /** Adds one that is not there yet; false, and nothing is changed, where it is. */
  async add(calendar: HolidayCalendar, stamp: Stamp): Promise<boolean> {
    return rows.atomically(async (rows) => {
      const { id, country, region, filledUntil: filled_until } = calendar;
      const added = await rows
        .insert('holiday_calendars', { id, country, region, filled_until })
        .onConflict((c) => c.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (added) await fill(rows, calendar, stamp);
      return added !== undefined;
    });
  },

  /** Takes what the country gives anew. What people changed by hand lies on top of it, and stays. */
  async save(calendar: HolidayCalendar, stamp: Stamp): Promise<void> {
    await rows.atomically(async (rows) => {
      const { id, country, region, filledUntil: filled_until } = calendar;
      await rows
        .insert('holiday_calendars', { id, country, region, filled_until })
        .onConflict((c) => c.columns(['workspace_id', 'id']).doUpdateSet({ country, region, filled_until }))
        .execute();
      await fill(rows, calendar, stamp);
    });
  },

  /** Changes single days by hand, by a pure rule over those that count now. */
  async edit(id: string, rule: (present: readonly Holiday[]) => HolidayEdit[], stamp: Stamp): Promise<void> {
    await rows.atomically(async (rows) => {
      await lockCalendar(rows, id);
      const edits = rule(await heldIn(rows, id));
      if (edits.length === 0) return;
      const saved = edits.map(({ on, name }) => ({ calendar_id: id, held_on: on.toString(), name }));
      await rows
        .insert('holiday_edits', saved)
        .onConflict((c) =>
          c
            .columns(['workspace_id', 'calendar_id', 'held_on'])
            .doUpdateSet((eb) => ({ name: eb.ref('excluded.name') })),
        )
        .execute();
      await record(rows, stamp, 'settings', `holidays/${id}`, 'edited', { edits: saved });
    });
  },

  /** Of those that keep a country's holidays, the one that is filled in least far; null where there is none. */
  async leastFilled(): Promise<HolidayCalendar | null> {
    const least = await rows
      .select('holiday_calendars')
      .select('id')
      .where('country', 'is not', null)
      .orderBy('filled_until')
      .limit(1)
      .executeTakeFirst();
    return least ? holidays(rows).find(least.id) : null;
  },
});

const lockCalendar = (rows: Rows, id: string) =>
  rows
    .update('holiday_calendars')
    .set((eb) => ({ filled_until: eb.ref('filled_until') }))
    .where('id', '=', id)
    .execute();

async function heldIn(rows: Rows, calendar: string): Promise<Holiday[]> {
  const filled = await daysOf(rows, 'holidays', calendar);
  const edits = await daysOf(rows, 'holiday_edits', calendar);
  const names = new Map([...filled, ...edits].map(({ held_on, name }) => [held_on, name]));
  const held = [...names].flatMap(([on, name]) => (name === null ? [] : [{ on: readDate(on), name }]));
  return held.sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

const daysOf = (rows: Rows, table: 'holidays' | 'holiday_edits', calendar: string) =>
  rows.select(table).select(['held_on', 'name']).where('calendar_id', '=', calendar).execute();

async function fill(rows: Rows, { id, country, region, holidays }: HolidayCalendar, stamp: Stamp): Promise<void> {
  await rows.delete('holidays').where('calendar_id', '=', id).execute();
  const byDay = new Map(holidays.map(({ on, name }) => [on.toString(), name]));
  const filled = [...byDay].map(([held_on, name]) => ({ calendar_id: id, held_on, name }));
  if (filled.length > 0) await rows.insert('holidays', filled).execute();
  await record(rows, stamp, 'settings', `holidays/${id}`, 'saved', { country, region });
}
