import { WebClient } from '@slack/web-api';
import fc from 'fast-check';
import type { SqliteDatabase } from 'kysely';
import { directoryOf } from '../../../src/directory.ts';
import type { DayTime, MomentSettings } from '../../../src/domain/planning-moments.ts';
import type { PlanningSchedule } from '../../../src/domain/planning-schedule.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { planningWeek } from '../../../src/features/planning-week/index.ts';
import { scheduleOf } from '../../../src/shared/sprints/schedule.ts';
import type { Storage, Store } from '../../../src/store/index.ts';
import { beat } from '../../../src/ticker.ts';
import { committed, date, goalOf, instant, settle, teams } from '../../support/companies/week-company.ts';
import { keptLog } from '../../support/log.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

/** Five weeks with both clock changes of a spring in them, lived through in random steps. */

export const setUpAt = instant('2026-03-23T12:00:00Z');
const minutesLived = 5 * 7 * 24 * 60;
const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
export const firstOn = date('2026-03-16');

const days = (min: number, max: number) => fc.integer({ min, max }).map((days) => firstOn.add({ days }).toString());
const halfHour = fc.integer({ min: 12, max: 44 }).map((halves) => ({ hour: halves >> 1, minute: 30 * (halves % 2) }));
const moved = (min: number, max: number) =>
  fc.option(fc.oneof(fc.constant('off' as const), fc.record({ days: fc.integer({ min, max }), time: halfHour })));

export const weeks = fc.record({
  zones: fc.tuple(...teams.map(() => fc.constantFrom(...zones))),
  holidays: fc.uniqueArray(days(0, 49), { maxLength: 8 }),
  away: fc.array(fc.record({ person: fc.constantFrom('UANA', 'UBEN', 'UDAN', 'UFAY'), on: days(0, 42) }), {
    maxLength: 6,
  }),
  moments: fc.record({
    ...{ 'sprint-start': moved(0, 2), 'proposals-open': moved(-4, 0), nudge: moved(-3, 0), finalise: moved(0, 2) },
    ...{ 'team-session': moved(0, 3), 'sprint-end': moved(-2, 0) },
  }),
  cuts: fc.uniqueArray(fc.nat({ max: minutesLived }), { minLength: 1, maxLength: 40 }),
});

type Weeks = typeof weeks extends fc.Arbitrary<infer One> ? One : never;

export interface Recorded {
  id: string;
  kind: string;
  subject: string;
  dueAt: Temporal.Instant;
  expiresAt: Temporal.Instant;
}

export interface Lived {
  /** When the bot looked at the clock. */
  cuts: Temporal.Instant[];
  schedule: PlanningSchedule;
  store: Store;
  recorded: Recorded[];
}

/** Lives through these weeks, and hands over what was recorded. */
export async function live(one: Weeks, look: (lived: Lived) => Promise<void>): Promise<void> {
  const storage = memoryStorage();
  try {
    const store = await storage.workspace('T1', 'Example');
    await begin(store, one);
    const minutes = one.cuts.toSorted((a, b) => a - b);
    const cuts = minutes.map((minutes) => setUpAt.add({ minutes }));
    await beatAt(cuts, storage, store);
    const settings = (await store.settings.read())!;
    await look({
      cuts,
      store,
      schedule: await scheduleOf(store, settings),
      recorded: readAnnouncements(storage.database),
    });
  } finally {
    await storage.close();
  }
}

async function begin(store: Store, { zones, holidays, away, moments }: Weeks): Promise<void> {
  const own = teams.map((team, i) => ({ ...team, timeZone: zones[i]! }));
  const goals = [committed('old', { sprint: 42 }), goalOf('new'), committed('next', { sprint: 43, owner: 'UANA' })];
  const named = holidays.map((on): [string, string] => [on, 'Day off']);
  await settle(store, {
    ...{ setUpAt: setUpAt.toString(), first: ['2026-03-16', '2026-03-27'], teams: own, goals, holidays: named },
  });
  const stamp = { by: 'UZOE', at: setUpAt };
  for (const [name, setting] of Object.entries(moments)) {
    if (setting) await store.moments.save(name as keyof MomentSettings, settingOf(setting), stamp);
  }
  for (const [i, { person, on }] of away.entries()) {
    const absence = { id: `a${i}`, person, firstOn: date(on), lastOn: date(on).add({ days: i }) };
    await store.absences.add({ ...absence, firstIsHalf: false, lastIsHalf: false }, stamp);
  }
}

const settingOf = (setting: 'off' | { days: number; time: { hour: number; minute: number } }): 'off' | DayTime =>
  setting === 'off' ? 'off' : { days: setting.days, time: Temporal.PlainTime.from(setting.time) };

async function beatAt(cuts: readonly Temporal.Instant[], storage: Storage, store: Store): Promise<void> {
  let now = setUpAt;
  const clock = () => now;
  const slack = new WebClient('xoxb-none', { slackApiUrl: 'http://127.0.0.1:9/' });
  const { log, lines } = keptLog();
  const fixed = {
    store,
    clock,
    slack,
    log,
    people: directoryOf('T1', store, slack, clock),
    grantedScopes: null,
    publicUrl: null,
    refreshHomes: () => {},
    afterwards: () => {},
    drawCard: async () => null,
  };
  const deps = async () => ({ ...fixed, settings: await store.settings.read() });
  for (const cut of cuts) {
    now = cut;
    await beat({ workspace: 'T1', features: [planningWeek], storage, clock, log, deps });
  }
  if (lines.length > 0) throw new Error(lines.join('\n'));
}

function readAnnouncements(database: SqliteDatabase): Recorded[] {
  const statement = database.prepare('select id, kind, subject, due_at, expires_at from announcements');
  const rows = statement.all([]) as Record<string, string>[];
  return rows.map(({ id, kind, subject, due_at, expires_at }) => ({
    ...{ id: id!, kind: kind!, subject: subject! },
    ...{ dueAt: instant(due_at!), expiresAt: instant(expires_at!) },
  }));
}
