import { awayAmong } from '../../domain/away.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { servingAmong } from '../../domain/serving.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { workingDaysBetween } from '../../domain/working-days.ts';
import { dateNotes } from '../../shared/sprints/date-notes.ts';
import { teamWorkload } from '../../shared/teams/team-workload.ts';
import { type Store, workspaceCalendar } from '../../store/index.ts';
import type { Outlook } from './outlook-words.ts';

export async function outlookOf(
  team: Team,
  sprint: Sprint,
  today: Temporal.PlainDate,
  { schedule, store }: { schedule: PlanningSchedule; store: Store },
): Promise<Outlook> {
  const next = sprintNumbered(schedule.plan, sprint.number + 1)!;
  const { calendar, absences, ...workload } = await teamWorkload(team, sprint, schedule, store);
  const holidays = await store.holidays.heldIn(team.holidayCalendar ?? workspaceCalendar);
  const working = team.members.filter(({ role }) => role !== 'partner').map(({ person }) => person);
  return {
    workingDays: workingDaysBetween(calendar, sprint.firstOn, sprint.lastOn).length,
    ...workload,
    tidyUps: await store.endings.tidyUpsOf([team.id], sprint.number),
    away: awayAmong(working, absences, sprint, () => calendar),
    heroes: servingAmong(working, await store.rotas.all(), sprint),
    notes: dateNotes(sprint, next.firstOn, { zones: [team.timeZone], holidays, weekdays: calendar.weekdays, today }),
  };
}
