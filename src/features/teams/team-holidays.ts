import { placeCode, readPlaceCode } from '../../domain/holiday-place.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { holidaysAround } from '../../shared/sprints/country-holidays.ts';
import { noPlace } from '../../shared/sprints/holiday-place-options.ts';
import type { HolidayCalendar, Store } from '../../store/index.ts';
import { asWorkspace } from './team-options.ts';

/** Whose public holidays a team keeps, as its form's menu says it. */
export async function holidayCode({ holidayCalendar }: Team, store: Store): Promise<string> {
  if (!holidayCalendar) return asWorkspace;
  const calendar = await store.holidays.find(holidayCalendar);
  return calendar?.country ? placeCode({ country: calendar.country, region: calendar.region }) : noPlace;
}

/** A calendar of the team's own, filled in with what was chosen there. */
export async function ownHolidays(team: string, code: string, now: Temporal.Instant): Promise<HolidayCalendar> {
  const place = code === noPlace ? null : readPlaceCode(code);
  return { id: team, ...(await holidaysAround(place, dateIn('UTC', now).year)) };
}
