import { type Absence, daysAway } from '../../domain/absence.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { type WorkCalendar, workingDaysBetween } from '../../domain/working-days.ts';
import { teamReader } from '../../shared/schedule.ts';
import { sprintName } from '../../shared/sprint-words.ts';
import { days } from '../../slack/dates.ts';
import { type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { halves } from '../../slack/numbers.ts';
import type { Store } from '../../store/index.ts';

interface Picked {
  owner: string;
  sprint: Sprint;
  /** null while the form still asks: then the workspace's working days count. */
  team: Team | null;
}

/** Says when the owner somebody picked is away in that sprint; null if never. */
export async function ownerAbsence(
  { owner, sprint, team }: Picked,
  schedule: PlanningSchedule,
  today: Temporal.PlainDate,
  store: Store,
): Promise<Mrkdwn | null> {
  const absences = await store.absences.between(sprint.firstOn, sprint.lastOn);
  const own = absences.filter(({ person }) => person === owner);
  if (own.length === 0) return null;

  const { calendar } = team ? await teamReader(team, schedule, store) : schedule;
  return absenceNote(owner, sprint, own, calendar, today);
}

function absenceNote(
  owner: string,
  sprint: Sprint,
  absences: readonly Absence[],
  calendar: WorkCalendar,
  today: Temporal.PlainDate,
): Mrkdwn | null {
  const away = daysAway(absences, owner, sprint, calendar);
  if (away === 0) return null;

  const all = workingDaysBetween(calendar, sprint.firstOn, sprint.lastOn).length;
  const when = absences.map(({ firstOn, lastOn }) => days(firstOn, lastOn, today)).join(', ');
  return mrkdwn`:palm_tree: ${mention(owner)} is away for ${halves(away)} of the ${all} working days of ${sprintName(sprint)} (${when}).`;
}
