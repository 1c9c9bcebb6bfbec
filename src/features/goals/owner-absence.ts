import { type Absence, daysAway } from '../../domain/absence.ts';
import { type BusyDay, daysIn, servedOn } from '../../domain/owner-busy.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import { type WorkCalendar, workingDaysBetween } from '../../domain/working-days.ts';
import type { Owners } from '../../shared/goals/busy-owners.ts';
import { customerDays } from '../../shared/hero/customer-days.ts';
import { teamReader } from '../../shared/sprints/schedule.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import { days } from '../../slack/dates.ts';
import { joined, type Mrkdwn, mention, mrkdwn } from '../../slack/mrkdwn.ts';
import { halves } from '../../slack/numbers.ts';
import type { Store } from '../../store/index.ts';

interface Picked {
  owner: string;
  sprint: Sprint;
  /** null while the form still asks: then the workspace's working days count. */
  team: Team | null;
}

/** Says when the owner somebody picked is away in that sprint, or busy with customers as support hero; null if never. */
export async function ownerAbsence(
  { owner, sprint, team }: Picked,
  schedule: PlanningSchedule,
  today: Temporal.PlainDate,
  store: Store,
): Promise<Mrkdwn | null> {
  const notes = await ownerNotes({ sprint, team, owners: [owner] }, schedule, today, store);
  return notes.length > 0 ? joined(notes, '\n') : null;
}

/** Of each owner who is away or support hero on working days of the sprint, how many and which. */
export async function ownerNotes(
  { owners, sprint, team }: Owners,
  schedule: PlanningSchedule,
  today: Temporal.PlainDate,
  store: Store,
): Promise<Mrkdwn[]> {
  const absences = await store.absences.between(sprint.firstOn, sprint.lastOn);
  const customers = await customerDays(sprint, store);
  const { calendar } = team ? await teamReader(team, schedule, store) : schedule;
  const all = workingDaysBetween(calendar, sprint.firstOn, sprint.lastOn);
  return owners.flatMap((owner) => {
    const own = absences.filter(({ person }) => person === owner);
    const served = servedOn(owner, all, customers);
    const notes = [absenceNote(owner, sprint, own, calendar, today), heroNote({ owner, sprint, today, all, served })];
    return notes.filter((note) => note !== null);
  });
}

interface Served {
  owner: string;
  sprint: Sprint;
  today: Temporal.PlainDate;
  all: readonly Temporal.PlainDate[];
  served: { hero: readonly BusyDay[]; followUp: readonly BusyDay[] };
}

/** "@Ben is busy with customers as support hero on 5 of the 10 working days of Sprint 43 (Mon 14 – Fri 18 Dec), and finishes what that left on 1½ more (Mon 21 – Tue 22 Dec)." */
function heroNote({ owner, sprint, today, all, served }: Served): Mrkdwn | null {
  const { hero, followUp } = served;
  const ofSprint = mrkdwn`of the ${all.length} working days of ${sprintName(sprint)}`;
  const whenOf = (busy: readonly BusyDay[]) => days(busy[0]!.on, busy.at(-1)!.on, today);
  const who = mrkdwn`:ring_buoy: ${mention(owner)}`;
  if (hero.length === 0) {
    if (followUp.length === 0) return null;
    return mrkdwn`${who} finishes what their turn as support hero left on ${halves(daysIn(followUp))} ${ofSprint} (${whenOf(followUp)}).`;
  }
  const more =
    followUp.length > 0
      ? mrkdwn`, and finishes what a turn left on ${halves(daysIn(followUp))} more (${whenOf(followUp)})`
      : mrkdwn``;
  return mrkdwn`${who} is busy with customers as support hero on ${halves(daysIn(hero))} ${ofSprint} (${whenOf(hero)})${more}.`;
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
