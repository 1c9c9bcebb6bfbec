import type { Goal } from '../../../src/domain/goal.ts';
import type { GoalOutcome, Outcome } from '../../../src/domain/outcome.ts';
import type { Person } from '../../../src/domain/person.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import type { Sprint } from '../../../src/domain/sprint.ts';
import type { Team } from '../../../src/domain/team.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { goals } from '../../../src/features/goals/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { planningWeek } from '../../../src/features/planning-week/index.ts';
import { settings, setUp } from '../../../src/features/set-up/index.ts';
import { work } from '../../../src/features/work/index.ts';
import { type Store, workspaceCalendar } from '../../../src/store/index.ts';
import { aGoal } from '../a-goal.ts';
import { type BotUnderTest, startBot } from '../bot.ts';
import { company } from '../company.ts';
import { team, usual } from './usual.ts';

export const instant = (text: string) => Temporal.Instant.from(text);
export const date = (text: string) => Temporal.PlainDate.from(text);

/** Growth in London is led by Ana, who is in Platform in New York too; Mobile in Sydney has nobody who leads. */
export const teams = [
  team('growth', '🚀 Growth', 'CGROWTH', 'Europe/London', {
    lead: ['UANA'],
    member: ['UBEN', 'UCAT'],
    partner: ['UPAT'],
  }),
  team('platform', '~Core~ Platform', 'CPLATFORM', 'America/New_York', { lead: ['UDAN'], member: ['UEVE', 'UANA'] }),
  team('mobile', 'Mobile', 'CMOBILE', 'Australia/Sydney', { member: ['UFAY', 'UGUS'] }),
];

export interface Beginning {
  setUpAt: string;
  /** The first sprint's days; it is number 42. */
  first: [firstOn: string, lastOn: string];
  settings?: Partial<Settings>;
  teams?: readonly Team[];
  holidays?: [on: string, name: string][];
  goals?: readonly Goal[];
}

/** The bot in a company that has been set up, with the planning week but not the meeting. */
export async function startWeek(beginning: Beginning): Promise<BotUnderTest> {
  const bot = await startBot(beginning.setUpAt, { features: [setUp, settings, people, goals, planningWeek, work] });
  await settle(bot.store, beginning);
  return bot;
}

export async function settle(store: Store, beginning: Beginning): Promise<void> {
  const { setUpAt, first, holidays = [], goals: stored = [] } = beginning;
  const stamp = { by: 'UZOE', at: instant(setUpAt) };
  const [firstOn, lastOn] = first.map(date) as [Sprint['firstOn'], Sprint['lastOn']];
  const kept = holidays.map(([on, name]) => ({ on: date(on), name }));
  await store.holidays.save({ ...noCountry, holidays: kept }, stamp);
  await store.settings.save({ ...usual, ...beginning.settings, setUpAt: stamp.at }, stamp);
  await store.sprints.savePins([{ number: 42, name: null, firstOn, lastOn }], stamp);
  for (const person of company.people) await store.people.save(personOf(person), stamp.at);
  for (const one of beginning.teams ?? teams) await store.teams.add(one, stamp);
  for (const goal of stored) await store.goals.add(goal, goal.id, stamp);
}

const personOf = ({ id, name, tz, isAdmin = false, ...about }: (typeof company.people)[number]): Person => ({
  ...{ id, name, timeZone: tz, isWorkspaceAdmin: isAdmin },
  standing: standings.find(([flag]) => about[flag])?.[1] ?? 'full',
});

const standings = [
  ['isDeactivated', 'deactivated'],
  ['isGuest', 'guest'],
  ['isForeign', 'foreign'],
  ['isBot', 'bot'],
] as const;

const noCountry = { id: workspaceCalendar, country: null, region: null, filledUntil: 2040 };

/** A goal of Growth in sprint 43 that Ben owns, unless it says otherwise. */
export const goalOf = (id: string, changes: Partial<Goal> = {}): Goal => aGoal({ id, title: `Goal ${id}`, ...changes });

export const committed = (id: string, changes: Partial<Goal> = {}): Goal => {
  const goal = goalOf(id, changes);
  const { title, kind, proposedAt: at } = goal;
  return { ...goal, state: 'committed', committedAs: { title, kind, how: 'finalised', by: 'UANA', at } };
};

export const outcome = (is: Outcome): GoalOutcome => ({
  ...{ is, voted: is, how: 'voted', by: null, reason: null },
  at: instant('2026-12-09T16:00Z'),
});

/** What was posted by the planning week itself, by time and place: "2026-12-07T10:00Z CGROWTH proposals-open/growth/sprint-42". */
export function diary({ slack }: BotUnderTest): string[] {
  const posts = slack.calls.filter(({ method, answer }) => method === 'chat.postMessage' && answer.ok === true);
  const lines = posts.flatMap(({ args, answer }) => {
    const { keys } = (args.metadata as { event_payload: { keys: string } }).event_payload;
    const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(Number(answer.ts) * 1000));
    const when = at.toString({ smallestUnit: 'minute' });
    const own = keys.split('\n').filter((key) => ownKinds.has(key.split('/')[0]!));
    return own.length > 0 ? [`${when} ${args.channel} ${own.join(' + ')}`] : [];
  });
  return lines.sort();
}

const ownKinds = new Set(Object.keys(planningWeek.messages ?? {}));
