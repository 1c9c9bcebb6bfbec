import { type Away, awayAmong } from '../../domain/away.ts';
import { type DaysServed, daysServed } from '../../domain/serving.ts';
import type { WorkCalendar } from '../../domain/working-days.ts';
import type { Deps } from '../../feature.ts';
import { teamReader } from '../../shared/sprints/schedule.ts';
import type { PlanningScene } from './planning-scene.ts';

/** Who is away on working days of the sprint that is planned, those of their first team; the longest away first. */
export async function awayPeople({ sprint, schedule, teams }: PlanningScene, { store }: Deps): Promise<Away[]> {
  const absences = await store.absences.between(sprint.firstOn, sprint.lastOn);
  const calendars = new Map<string, WorkCalendar>();
  for (const { person } of absences) {
    const team = teams.find(({ members }) => members.some((member) => member.person === person));
    if (team && !calendars.has(person)) calendars.set(person, (await teamReader(team, schedule, store)).calendar);
  }
  const away = awayAmong([...calendars.keys()], absences, sprint, (person) => calendars.get(person)!);
  return away.toSorted((a, b) => b.days - a.days);
}

/** Who is support hero of any rota in the sprint that is planned, who is first first. */
export const heroPeople = async ({ sprint }: PlanningScene, { store }: Deps): Promise<DaysServed[]> =>
  daysServed(await store.rotas.all(), sprint);
