import { ConsoleLogger } from '@slack/logger';
import { WebClient } from '@slack/web-api';
import { directoryOf } from '../../src/directory.ts';
import type { Team } from '../../src/domain/team.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { EarlyDeps } from '../../src/feature.ts';
import { features } from '../../src/features.ts';
import { openStorage, type Store, workspaceCalendar } from '../../src/store/index.ts';
import { beat } from '../../src/ticker.ts';
import { median } from './measure.ts';

/** Monday morning in the planning week, before anything is due; the teams are in these zones. */
const quietAt = Temporal.Instant.from('2026-12-06T20:00:00Z');
const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Tokyo'];
const peopleEach = 5;

/** What a beat costs in a company of so many teams, in milliseconds. */
export interface TickTimes {
  teams: number;
  /** Nothing has come due. */
  idle: number;
  /** Nothing has come due, but something changed that might have made it so. */
  afterChange: number;
  /** A day later: every team's proposals have opened. */
  allOpen: number;
  /** Two days later: everybody's reminders, and they all miss something. */
  allReminded: number;
}

export async function measureTicks(teams: number): Promise<TickTimes> {
  const storage = openStorage(':memory:');
  const store = await storage.workspace('T1', 'Bench');
  await store.transaction((store) => setUp(store, teams));

  let now = quietAt;
  const clock = () => now;
  const log = new ConsoleLogger();
  const slack = new WebClient('xoxb-bench', { slackApiUrl: 'http://127.0.0.1:9/' });
  const people = directoryOf('T1', store, slack, clock);
  const deps = async (): Promise<EarlyDeps> => {
    const settings = await store.settings.read();
    return {
      store,
      clock,
      people,
      slack,
      log,
      settings,
      grantedScopes: null,
      publicUrl: null,
      refreshHomes: () => {},
      afterwards: () => {},
      drawCard: async () => null,
    };
  };
  const beatAt = async (at: Temporal.Instant): Promise<number> => {
    now = at;
    const began = performance.now();
    await beat({ workspace: 'T1', features, storage, clock, log, deps });
    return performance.now() - began;
  };

  await beatAt(quietAt);
  const idle = median(await inTurn(200, (second) => beatAt(quietAt.add({ seconds: second + 1 }))));
  const afterChange = median(
    await inTurn(5, async (n) => {
      const at = quietAt.add({ minutes: 10 + n });
      await store.moments.save('nudge', 'usual', { by: 'UBENCH', at });
      return beatAt(at.add({ seconds: 1 }));
    }),
  );
  const allOpen = await beatAt(quietAt.add({ hours: 30 }));
  const allReminded = await beatAt(quietAt.add({ hours: 49 }));
  await storage.close();
  return { teams, idle, afterChange, allOpen, allReminded };
}

async function inTurn(times: number, act: (n: number) => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let n = 0; n < times; n += 1) found.push(await act(n));
  return found;
}

async function setUp(store: Store, teams: number): Promise<void> {
  const at = Temporal.Instant.from('2026-11-30T08:00:00Z');
  const stamp = { by: 'UBENCH', at };
  const none = { country: null, region: null, filledUntil: 9999, holidays: [] };
  await store.holidays.save({ id: workspaceCalendar, ...none }, stamp);
  await store.settings.save(
    {
      ...{ timeZone: 'Europe/London', workingDays: [1, 2, 3, 4, 5], sprintWeeks: 2, sprintStartsOn: 1, isAsync: false },
      ...{ meetingLink: null, planningChannel: 'CPLAN', goalLimit: 2, guestsMayJoin: false, admins: [], setUpAt: at },
      meeting: { weekday: 3, time: Temporal.PlainTime.from('16:00') },
    },
    stamp,
  );
  const [firstOn, lastOn] = ['2026-11-30', '2026-12-11'].map((text) => Temporal.PlainDate.from(text));
  await store.sprints.savePins([{ number: 42, name: null, firstOn: firstOn!, lastOn: lastOn! }], stamp);
  for (let number = 0; number < teams; number += 1) await addTeam(store, number, stamp);
}

async function addTeam(store: Store, number: number, stamp: { by: string; at: Temporal.Instant }): Promise<void> {
  const timeZone = zones[number % zones.length]!;
  const members = Array.from({ length: peopleEach }, (_, i) => ({
    ...{ person: `U${number}X${i}`, role: i === 0 ? ('lead' as const) : ('member' as const), share: 100 },
  }));
  const about = { timeZone, standing: 'full', isWorkspaceAdmin: false } as const;
  for (const { person } of members) await store.people.save({ id: person, name: person, ...about }, stamp.at);
  const team: Team = {
    ...{ id: `team-${number}`, name: `Team ${number}`, channel: `C${number}`, timeZone, members },
    ...{ workingDays: null, holidayCalendar: null, hasAnonymousVotes: false, isArchived: false },
  };
  await store.teams.add(team, stamp);
}
