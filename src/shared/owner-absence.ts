import { type Absence, daysAway } from '../domain/absence.ts';
import type { PlanningSchedule } from '../domain/planning-schedule.ts';
import type { Sprint } from '../domain/sprint.ts';
import type { Team } from '../domain/team.ts';
import type { Temporal } from '../domain/time.ts';
import { type WorkCalendar, workingDaysBetween } from '../domain/working-days.ts';
import { days } from '../slack/dates.ts';
import { joined, type Mrkdwn, mention, mrkdwn } from '../slack/mrkdwn.ts';
import { halves } from '../slack/numbers.ts';
import type { Store } from '../store/index.ts';
import { type CustomerDays, customerDays } from './customer-days.ts';
import { teamReader } from './schedule.ts';
import { sprintName } from './sprint-words.ts';

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

interface Owners {
  owners: readonly string[];
  sprint: Sprint;
  team: Team | null;
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
    const notes = [
      absenceNote(owner, sprint, own, calendar, today),
      heroNote({ owner, sprint, today, all, served, after: customers.followUps }),
    ];
    return notes.filter((note) => note !== null);
  });
}

/** How much of a sprint's working days somebody is not there for its goals. */
export interface OwnerBusy {
  /** As support hero, and away: in days, half ones too. */
  hero: number;
  away: number;
  workingDays: number;
}

/** By owner, of those who are away or support hero on working days of the sprint. */
export async function busyOwners(
  { owners, sprint, team }: Owners,
  schedule: PlanningSchedule,
  store: Store,
): Promise<Map<string, OwnerBusy>> {
  const absences = await store.absences.between(sprint.firstOn, sprint.lastOn);
  const customers = await customerDays(sprint, store);
  const { calendar } = team ? await teamReader(team, schedule, store) : schedule;
  const all = workingDaysBetween(calendar, sprint.firstOn, sprint.lastOn);
  const busy = owners.map((owner) => {
    const own = absences.filter(({ person }) => person === owner);
    const hero = servedOn(owner, all, customers).reduce((sum, { share }) => sum + share, 0);
    return [owner, { hero, away: daysAway(own, owner, sprint, calendar), workingDays: all.length }] as const;
  });
  return new Map(busy.filter(([, { hero, away }]) => hero + away > 0));
}

function servedOn(
  owner: string,
  all: readonly Temporal.PlainDate[],
  { heroDays, halfDays }: CustomerDays,
): Served['served'] {
  const isIn = (on: Temporal.PlainDate, days: CustomerDays['heroDays']) => days.get(owner)?.has(on.toString()) ?? false;
  return all
    .filter((on) => isIn(on, heroDays) || isIn(on, halfDays))
    .map((on) => ({ on, share: isIn(on, heroDays) ? 1 : 1 / 2 }));
}

interface Served {
  owner: string;
  sprint: Sprint;
  today: Temporal.PlainDate;
  all: readonly Temporal.PlainDate[];
  served: readonly { on: Temporal.PlainDate; share: number }[];
  after: CustomerDays['followUps'];
}

function heroNote({ owner, sprint, today, all, served, after }: Served): Mrkdwn | null {
  const [first, last] = [served[0], served.at(-1)];
  if (!first || !last) return null;
  const busy = served.reduce((sum, { share }) => sum + share, 0);
  const isAfter = served.every(({ on }) => after.get(owner)?.has(on.toString()));
  const how = isAfter ? 'finishes what their turn as support hero left' : 'is busy with customers as support hero';
  return mrkdwn`:ring_buoy: ${mention(owner)} ${how} on ${halves(busy)} of the ${all.length} working days of ${sprintName(sprint)} (${days(first.on, last.on, today)}).`;
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
