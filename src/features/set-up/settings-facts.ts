import type { Holiday } from '../../domain/holiday.ts';
import { placeCode } from '../../domain/holiday-place.ts';
import { planningSchedule } from '../../domain/planning-schedule.ts';
import { nextSprint, sprintOn } from '../../domain/sprint-calendar.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import type { EarlyDeps } from '../../feature.ts';
import { placeName } from '../../shared/sprints/country-holidays.ts';
import { type HolidayCalendar, workspaceCalendar } from '../../store/index.ts';
import { placeOf } from './kept-place.ts';
import type { SettingsFacts } from './settings-words.ts';

/** What is set, with what follows from it now; throws before set-up. */
export async function settingsFacts({ store, clock }: EarlyDeps): Promise<SettingsFacts> {
  const settings = await store.settings.read();
  if (!settings) throw new Error('There are no settings to speak of yet.');

  const calendar = await store.holidays.find(workspaceCalendar);
  const today = dateIn(settings.timeZone, clock());
  const { plan } = planningSchedule(settings, await store.sprints.pins(), []);
  const running = sprintOn(plan, today);
  return {
    settings,
    place: await placeNameOf(calendar),
    holidays: comingHolidays(calendar, today).length,
    sprint: running ?? nextSprint(plan, today),
    isRunning: running !== null,
    moments: await store.moments.read(),
    today,
  };
}

/** Of the coming twelve months. */
function comingHolidays(calendar: HolidayCalendar | null, today: Temporal.PlainDate): Holiday[] {
  const until = today.add({ months: 12 });
  return (calendar?.holidays ?? []).filter(({ on }) => !isBefore(on, today) && isBefore(on, until));
}

/** Of the country whose holidays are kept. */
export async function placeNameOf(calendar: HolidayCalendar | null): Promise<string | null> {
  const place = placeOf(calendar);
  return place && ((await placeName(place)) ?? placeCode(place));
}
