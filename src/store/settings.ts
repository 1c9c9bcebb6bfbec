import type { Selectable } from 'kysely';
import type { Settings } from '../domain/settings.ts';
import { Temporal } from '../domain/time.ts';
import { record, type Stamp } from './changes.ts';
import { flag, instantText, readInstant, readWeekdays, weekdaysText } from './codecs.ts';
import { workspaceCalendar } from './holidays.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './schema.ts';

export const settings = (rows: Rows) => ({
  /** null until somebody has set the workspace up. */
  async read(): Promise<Settings | null> {
    const row = await rows.select('settings').selectAll().executeTakeFirst();
    return row ? fromRow(row) : null;
  },

  /** As they are now: until the transaction ends, nobody else changes them or what follows from them. Throws before set-up. */
  async lock(): Promise<Settings> {
    return fromRow(await lockSettings(rows));
  },

  /** Saves the whole of it; the workspace's holidays must be there already. */
  async save(settings: Settings, stamp: Stamp): Promise<void> {
    await rows.atomically((rows) => save(rows, settings, stamp));
  },

  /** Changes what is set by a pure rule, so that no two changes pass each other unseen; throws before set-up. */
  async change(rule: (settings: Settings) => Settings, stamp: Stamp): Promise<{ before: Settings; after: Settings }> {
    return rows.atomically(async (rows) => {
      const row = await lockSettings(rows);
      const before = fromRow(row);
      const after = rule(before);
      await save(rows, after, stamp);
      return { before, after };
    });
  },
});

const lockSettings = (rows: Rows) =>
  rows
    .update('settings')
    .set((eb) => ({ set_up_at: eb.ref('set_up_at') }))
    .returningAll()
    .executeTakeFirstOrThrow();

async function save(rows: Rows, settings: Settings, stamp: Stamp): Promise<void> {
  const row = toRow(settings);
  await rows
    .insert('settings', row)
    .onConflict((c) => c.column('workspace_id').doUpdateSet(row))
    .execute();
  await record(rows, stamp, 'settings', 'workspace', 'saved', row);
}

const toRow = (settings: Settings) => ({
  time_zone: settings.timeZone,
  working_days: weekdaysText(settings.workingDays),
  sprint_weeks: settings.sprintWeeks,
  sprint_starts_on: settings.sprintStartsOn,
  meeting_weekday: settings.meeting.weekday,
  meeting_time: settings.meeting.time.toString({ smallestUnit: 'minute' }),
  is_async: flag(settings.isAsync),
  meeting_link: settings.meetingLink,
  planning_channel: settings.planningChannel,
  goal_limit: settings.goalLimit,
  guests_may_join: flag(settings.guestsMayJoin),
  admins: [...new Set(settings.admins)].join(' '),
  holiday_calendar_id: workspaceCalendar,
  set_up_at: instantText(settings.setUpAt),
});

const fromRow = (row: Selectable<Tables['settings']>): Settings => ({
  timeZone: row.time_zone,
  workingDays: readWeekdays(row.working_days),
  sprintWeeks: row.sprint_weeks,
  sprintStartsOn: row.sprint_starts_on,
  meeting: { weekday: row.meeting_weekday, time: Temporal.PlainTime.from(row.meeting_time) },
  isAsync: row.is_async === 1,
  meetingLink: row.meeting_link,
  planningChannel: row.planning_channel,
  goalLimit: row.goal_limit,
  guestsMayJoin: row.guests_may_join === 1,
  admins: row.admins.split(' ').filter((id) => id !== ''),
  setUpAt: readInstant(row.set_up_at),
});
