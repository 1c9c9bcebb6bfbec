import type { HolidayPlace } from '../../domain/holiday-place.ts';
import type { HolidayCalendar } from '../../store/index.ts';

/** Whose public holidays a calendar keeps; null for nobody's. */
export function placeOf(calendar: Pick<HolidayCalendar, 'country' | 'region'> | null): HolidayPlace | null {
  return calendar?.country ? { country: calendar.country, region: calendar.region } : null;
}
