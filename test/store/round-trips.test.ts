import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Goal } from '../../src/domain/goal.ts';
import { type GoalOutcome, outcomes } from '../../src/domain/outcome.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { Storage, Store } from '../../src/store/index.ts';
import { at, exampleStorage, goal, noHolidays, settings, stamp, team } from './examples.ts';

let storage: Storage;
let store: Store;

beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
});
afterEach(() => storage.close());

const day = (text: string) => Temporal.PlainDate.from(text);

it('gives a goal back exactly as it was stored', async () => {
  await store.goals.add(goal, 'V1', stamp);
  expect(await store.goals.find(goal.id)).toEqual(goal);
  expect(await store.goals.ofTeam('growth', 12)).toEqual([goal]);
  expect(await store.goals.ofSprints(11, 13)).toEqual([goal]);
  expect(await store.goals.ofTeams(['platform'], 12, 12)).toEqual([]);
});

it.each([
  ...outcomes.map((is) => ({ is, voted: is, how: 'voted', by: null, reason: null, at }) as const),
  { is: 'scraped', voted: null, how: 'settled', by: 'UBEN', reason: null, at },
  { is: 'failed', voted: 'nailed', how: 'corrected', by: 'UANA', reason: 'Rolled <back> on *Friday*', at },
] satisfies GoalOutcome[])('gives the outcome of a goal back: $how $is', async (outcome) => {
  await store.goals.add(goal, 'V1', stamp);
  await store.goals.change(goal.id, (goal) => ({ kind: 'voted', goal: { ...goal, outcome } }), stamp);
  expect(await store.goals.find(goal.id)).toEqual({ ...goal, outcome });
});

it.each([
  { kind: null, owner: null },
  { kind: 'moonshot', owner: null },
  { kind: null, owner: 'UBEN' },
] as const)('gives an imported goal back, with kind $kind and owner $owner', async (known) => {
  const imported = {
    by: 'old-threads',
    owner: 'Ana / <Ben>',
    kind: 'stretch',
    outcome: 'rolled_over',
    notes: ['Dated'],
  };
  const committedAs = { title: goal.title, kind: known.kind, how: 'finalised', by: null, at } as const;
  const old: Goal = { ...goal, ...known, committedAs, imported };
  await store.pastImports.bring({ id: 'old-threads', sprints: [], teams: [], goals: [] }, stamp, () => {});
  await store.goals.add(old, 'V1', stamp);
  expect(await store.goals.find(goal.id)).toEqual(old);
});

it('stores a form that is sent twice as one goal, and answers with the one that is there', async () => {
  await store.goals.add(goal, 'V1', stamp);
  const again = await store.goals.add({ ...goal, id: 'goal-2', title: 'Something else' }, 'V1', stamp);
  expect(again).toEqual(goal);
  expect(await store.goals.ofTeam('growth', 12)).toHaveLength(1);
});

it('gives settings back exactly, admins in their order', async () => {
  await store.holidays.save(noHolidays, stamp);
  await store.settings.save(settings, stamp);
  await store.settings.save({ ...settings, goalLimit: 3 }, stamp);
  expect(await store.settings.read()).toEqual({ ...settings, goalLimit: 3 });
});

it('knows no settings before set-up', async () => {
  expect(await store.settings.read()).toBeNull();
});

it('gives a team back exactly, and lists archived ones too', async () => {
  const archived = await store.teams.change('growth', (team) => ({ ...team, isArchived: true }), stamp);
  expect(archived).toEqual({ ...team, isArchived: true });
  expect((await store.teams.all()).map(({ name }) => name)).toEqual(['🚀 ~Growth~ & friends', 'Platform']);
  expect((await store.teams.ofPerson('UANA')).map(({ name }) => name)).toEqual(['Platform']);
});

it('leaves a team as it is when the rule says so', async () => {
  expect(await store.teams.change('growth', () => null, stamp)).toEqual(team);
  expect(await store.teams.change('nobody', (team) => team, stamp)).toBeNull();
});

it('finds absences by person and by days, and removes one once', async () => {
  const absence = {
    id: 'a1',
    person: 'UANA',
    firstOn: day('2026-12-01'),
    lastOn: day('2026-12-03'),
    firstIsHalf: true,
    lastIsHalf: false,
  };
  await store.absences.add(absence, stamp);
  await store.absences.add(absence, stamp);

  expect(await store.absences.ofPerson('UANA', day('2026-12-03'))).toEqual([absence]);
  expect(await store.absences.ofPerson('UANA', day('2026-12-04'))).toEqual([]);
  expect(await store.absences.between(day('2026-11-30'), day('2026-12-01'))).toEqual([absence]);
  expect(await store.absences.between(day('2026-11-29'), day('2026-11-30'))).toEqual([]);
  expect(await store.absences.remove('a1', stamp)).toBe(true);
  expect(await store.absences.remove('a1', stamp)).toBe(false);
});

it('keeps the sprints whose dates somebody said, by number', async () => {
  const pin = (number: number, first: string, last: string) => ({
    number,
    name: null,
    firstOn: day(first),
    lastOn: day(last),
  });
  const pins = [pin(9, '2026-11-09', '2026-11-20'), pin(12, '2026-12-21', '2027-01-15')];
  await store.sprints.savePins([...pins].reverse(), stamp);
  expect(await store.sprints.pins()).toEqual(pins);
});

it('remembers people as Slack last described them', async () => {
  const ana = {
    id: 'UANA',
    name: 'Ana',
    timeZone: 'Europe/London',
    standing: 'full',
    isWorkspaceAdmin: false,
  } as const;
  await store.people.save(ana, at);
  await store.people.openedHome('UANA', at);
  await store.people.save({ ...ana, standing: 'deactivated' }, at.add({ hours: 1 }));

  expect(await store.people.find('UANA')).toEqual({
    person: { ...ana, standing: 'deactivated' },
    readAt: at.add({ hours: 1 }),
  });
  expect(await store.people.withHomeOpenSince(at)).toEqual(['UANA']);
  expect(await store.people.withHomeOpenSince(at.add({ seconds: 1 }))).toEqual([]);
});

it('records who changed what, and when, oldest first', async () => {
  await store.goals.add({ ...goal, objections: [] }, 'V1', stamp);
  const later = { by: 'UBEN', at: at.add({ hours: 2 }) };
  await store.goals.change(goal.id, (goal) => ({ kind: 'edited', goal: { ...goal, title: 'Ship keys' } }), later);

  const changes = await store.changes.of('goal', goal.id);
  expect(changes.map(({ by, at, act }) => [by, at.toString(), act])).toEqual([
    ['UANA', '2026-11-16T09:00:00Z', 'proposed'],
    ['UBEN', '2026-11-16T11:00:00Z', 'edited'],
  ]);
  expect(changes[1]!.details).toEqual({ title: [goal.title, 'Ship keys'] });
});
