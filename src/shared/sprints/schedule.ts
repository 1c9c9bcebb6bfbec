import type { Reader } from '../../domain/moment-times.ts';
import { type PlanningSchedule, planningSchedule } from '../../domain/planning-schedule.ts';
import type { Settings } from '../../domain/settings.ts';
import type { Team } from '../../domain/team.ts';
import { teamCalendar } from '../../domain/working-days.ts';
import { type Store, workspaceCalendar } from '../../store/index.ts';

/** When this workspace's sprints and meetings are, as it is set up now. */
export async function scheduleOf(store: Store, settings: Settings): Promise<PlanningSchedule> {
  const pins = await store.sprints.pins();
  const holidays = await store.holidays.heldIn(workspaceCalendar);
  return planningSchedule(settings, pins, holidays, await store.moments.read());
}

/** A team as it reads its channel: with its own clocks, working days and holidays. */
export async function teamReader(team: Team, { calendar }: PlanningSchedule, store: Store): Promise<Reader> {
  const own = team.holidayCalendar ? await store.holidays.heldIn(team.holidayCalendar) : null;
  return { place: 'team', timeZone: team.timeZone, calendar: teamCalendar(calendar, team, own) };
}
