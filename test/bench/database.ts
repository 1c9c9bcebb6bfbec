import type { Team } from '../../src/domain/team.ts';
import { Temporal } from '../../src/domain/time.ts';
import { openStorage, type Store, workspaceCalendar } from '../../src/store/index.ts';
import { aGoal } from '../support/a-goal.ts';

export const teams = 40;
const sprints = 260;
const goalsEach = 3;

/** How many goals the prepared database holds: ten years of forty teams. */
export const goalsPrepared = teams * sprints * goalsEach;

/** The lead of the team of this number. */
export const leadOf = (team: number): string => `ULEAD${team}`;

const now = Temporal.Now.instant();
const stamp = { by: leadOf(0), at: now };

export async function prepareDatabase(file: string): Promise<void> {
  const storage = openStorage(file);
  const store = await storage.workspace('T1', 'Bench');
  await store.transaction(async (store) => {
    await setUp(store);
    for (let team = 0; team < teams; team += 1) await addTeam(store, team);
  });
  await storage.saveLived('T1', { until: now, nextAt: null, version: 0 });
  await storage.close();
}

async function setUp(store: Store): Promise<void> {
  await store.holidays.save(
    { id: workspaceCalendar, country: null, region: null, filledUntil: 9999, holidays: [] },
    stamp,
  );
  await store.settings.save(
    {
      ...{ timeZone: 'Europe/London', workingDays: [1, 2, 3, 4, 5], sprintWeeks: 2, sprintStartsOn: 1, isAsync: false },
      ...{
        meetingLink: null,
        planningChannel: null,
        goalLimit: 5,
        guestsMayJoin: false,
        admins: [leadOf(0)],
        setUpAt: now,
      },
      meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
    },
    stamp,
  );
  const monday = now.toZonedDateTimeISO('Europe/London').toPlainDate();
  const firstOn = monday.subtract({ days: monday.dayOfWeek - 1, weeks: 2 * (sprints - 1) });
  await store.sprints.savePins([{ number: 1, name: null, firstOn, lastOn: firstOn.add({ days: 11 }) }], stamp);
  const ana = {
    id: 'UANA',
    name: 'Ana',
    timeZone: 'Europe/London',
    standing: 'full',
    isWorkspaceAdmin: false,
  } as const;
  await store.people.save(ana, now);
}

async function addTeam(store: Store, number: number): Promise<void> {
  const lead = leadOf(number);
  const facts = { timeZone: 'Europe/London', standing: 'full', isWorkspaceAdmin: false } as const;
  await store.people.save({ id: lead, name: `Lead ${number}`, ...facts }, now);
  const members = [{ person: lead, role: 'lead' as const, share: 100 }];
  const team: Team = {
    ...{ id: `team-${number}`, name: `Team ${number}`, channel: `C${number}`, timeZone: 'Europe/London', members },
    ...{ workingDays: null, holidayCalendar: null, hasAnonymousVotes: false, isArchived: false },
  };
  await store.teams.add(team, stamp);
  for (let sprint = 1; sprint <= sprints; sprint += 1) {
    for (let i = 0; i < goalsEach; i += 1) await addGoal(store, team.id, sprint, i);
  }
}

async function addGoal(store: Store, team: string, sprint: number, i: number): Promise<void> {
  const id = `${team}-${sprint}-${i}`;
  const title = `Goal ${i} of sprint ${sprint}`;
  const goal = aGoal({
    ...{ id, team, sprint, title, owner: leadOf(0), proposer: leadOf(0), state: 'committed', proposedAt: now },
    committedAs: { title, kind: 'roofshot', how: 'finalised', by: leadOf(0), at: now },
  });
  await store.goals.add(goal, id, stamp);
}
