import { dateIn, startOfDay, Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { countryHolidays } from '../../shared/sprints/country-holidays.ts';
import type { HolidayCalendar } from '../../store/index.ts';
import { placeOf } from './kept-place.ts';

/** Fills in the holidays of coming years where less than a year of them is left; what people changed by hand stays. */
export async function fillHolidays(
  { store, settings }: Deps,
  _since: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  const { year } = dateIn(settings.timeZone, now);
  let calendar = await store.holidays.leastFilled();
  while (calendar && calendar.filledUntil <= year) {
    await store.holidays.save(await filledUntil(year + 3, calendar), { by: 'roofshot', at: now });
    calendar = await store.holidays.leastFilled();
  }
}

async function filledUntil(year: number, calendar: HolidayCalendar): Promise<HolidayCalendar> {
  const place = placeOf(calendar);
  const coming = place ? await countryHolidays(place, calendar.filledUntil + 1, year) : [];
  return { ...calendar, filledUntil: year, holidays: [...calendar.holidays, ...coming] };
}

/** The beginning of the last year that is filled in. */
export async function nextFilling(
  { store, settings }: Deps,
  after: Temporal.Instant,
): Promise<Temporal.Instant | null> {
  const calendar = await store.holidays.leastFilled();
  if (!calendar) return null;
  const at = startOfDay(Temporal.PlainDate.from({ year: calendar.filledUntil, month: 1, day: 1 }), settings.timeZone);
  return Temporal.Instant.compare(at, after) > 0 ? at : null;
}
