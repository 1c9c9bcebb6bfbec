import { afterEach, beforeEach, expect, it } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { bringSprints } from '../../src/exchange/bring-sprints.ts';
import { faultLines } from '../../src/exchange/json-file.ts';
import { readSprintsCsv, readSprintsJson } from '../../src/exchange/sprints-file.ts';
import { readWorkspaceFile, workspaceFile } from '../../src/exchange/workspace-file.ts';
import { ImportFaults, openStorage, type Storage, type Store } from '../../src/store/index.ts';
import { at, exampleStorage, noHolidays, settings, stamp } from '../store/examples.ts';

let storage: Storage;
let store: Store;
const day = (text: string) => Temporal.PlainDate.from(text);

beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
  await store.holidays.save(noHolidays, stamp);
  await store.settings.save(settings, stamp);
  await store.sprints.savePins(
    [{ number: 12, name: null, firstOn: day('2026-11-09'), lastOn: day('2026-11-20') }],
    stamp,
  );
  const person = { timeZone: 'Europe/London', standing: 'full', isWorkspaceAdmin: false } as const;
  await store.people.save({ id: 'UANA', name: 'Ana Lopez', ...person }, at);
  await store.people.save({ id: 'UBEN', name: 'Ben', ...person }, at);
});
afterEach(() => storage.close());

const goal = (title: string, more: object = {}) => ({
  title,
  owner_as_written: null,
  kind: null,
  outcome: null,
  ...more,
});
const of = (name: string, start: string | null, end: string | null, goals: object[], more: object = {}) => ({
  ...{ sprint: { name, start, end }, team: 'Growth & friends', goals },
  ...more,
});

/** As odd as real threads are: dates missing, names repeated, owners none, one or several. */
const odd = JSON.stringify({
  sprints: [
    of('1.21', null, '2026-07-03', [goal('Weekly email', { owner_as_written: 'Ana + Cy' })]),
    of('1.22', '2026-08-03', null, [
      goal('Keys', { owner_as_written: '@ben @ana', outcome: 'scraped', kind: 'Moonshot' }),
    ]),
    of('1.22', '2026-09-07', '2026-09-18', [
      goal('Old', { outcome: 'dropped', outcome_note: 'struck through' }),
      goal('Again', { outcome: 'rolled_over', kind: 'stretch' }),
      goal('Never', { outcome: 'not_done', owner_as_written: 'Zed' }),
    ]),
    of('1.22', '2026-09-07', '2026-09-18', [goal('Pipes')], {
      ...{ team: '🚀 Pipeline 🚀', retro_notes: 'Fewer meetings', members: ['Ana', 'Ben'], support_hero: 'Cy' },
    }),
    of('1.22', '2026-09-07', '2026-09-18', [], { retro_notes: 'An offsite' }),
  ],
});

const bring = (source: string, into = store) => bringSprints(source, readSprintsJson(source), into, stamp, () => {});

it('brings in a file as odd as real threads are', async () => {
  expect(await bring(odd)).toEqual({ kind: 'brought', sprints: 3, newTeams: 1, goals: 6, goalless: 1 });

  const pins = await store.sprints.pins();
  expect(pins.map(({ number, firstOn, lastOn }) => [number, `${firstOn}`, `${lastOn}`])).toEqual([
    [9, '2026-06-20', '2026-07-03'],
    [10, '2026-08-03', '2026-09-06'],
    [11, '2026-09-07', '2026-09-18'],
    [12, '2026-11-09', '2026-11-20'],
  ]);
  const { tables } = await storage.exportWorkspace('T1');
  expect(new Map(tables.sprints!.map(({ number, guessed }) => [number, guessed]))).toEqual(
    new Map<unknown, unknown>([
      [9, expect.stringContaining('Its first day was not written')],
      [10, expect.stringContaining('Its last day was not written')],
      [11, null],
      [12, null],
    ]),
  );
  const goals = new Map((await store.goals.ofSprints(9, 11)).map((goal) => [goal.title, goal]));
  expect(goals.get('Weekly email')).toMatchObject({ owner: 'UANA', helpers: [], imported: { owner: 'Ana + Cy' } });
  expect(goals.get('Keys')).toMatchObject({
    owner: 'UBEN',
    helpers: ['UANA'],
    kind: 'moonshot',
    outcome: { is: 'scraped' },
  });
  expect(goals.get('Old')).toMatchObject({ state: 'dropped', dropReason: 'struck through', outcome: null });
  expect(goals.get('Again')).toMatchObject({
    kind: null,
    outcome: null,
    imported: { kind: 'stretch', outcome: 'rolled_over' },
  });
  expect(goals.get('Again')!.imported!.notes).toContain('Kept: it went on in a later sprint.');
  expect(goals.get('Never')).toMatchObject({ owner: null, outcome: null, imported: { owner: 'Zed' } });
  expect(goals.get('Pipes')!.imported!.notes).toEqual([
    'Members: Ana, Ben',
    'Support hero: Cy',
    'Retro: Fewer meetings',
  ]);
  expect(goals.get('Keys')!.imported!.notes).toEqual([
    expect.stringMatching(/^Dates of the sprint: Its last day was not written/),
  ]);
  expect(goals.get('Keys')!.team).toBe('growth');
  expect(await store.teams.find(goals.get('Pipes')!.team)).toMatchObject({ name: '🚀 Pipeline 🚀', isArchived: true });
});

it('takes the same file once', async () => {
  await bring(odd);
  expect(await bring(odd)).toEqual({ kind: 'brought-before' });
  expect(await store.goals.ofSprints(9, 11)).toHaveLength(6);
});

it('keeps imported sprints when dates are edited later, and carries them in an export', {
  tags: ['long'],
}, async () => {
  await bring(odd);
  await store.sprints.savePins(await store.sprints.pins(), stamp);
  expect(await store.sprints.pins()).toHaveLength(4);

  const text = workspaceFile(await storage.exportWorkspace('T1'));
  const other = openStorage(':memory:');
  await other.importWorkspace(readWorkspaceFile(text), at, () => {});
  expect(workspaceFile(await other.exportWorkspace('T1'))).toBe(text);
  expect(await other.store('T1').goals.ofSprints(9, 11)).toHaveLength(6);
  await other.close();
});

it('shows nothing of a file before all of it is in, and begins anew one that was interrupted', {
  tags: ['long'],
}, async () => {
  const many = JSON.stringify({
    sprints: [
      of(
        'Long ago',
        '2026-01-05',
        '2026-01-16',
        Array.from({ length: 120 }, (_, i) => goal(`Goal ${i}`)),
        { team: 'Gone' },
      ),
    ],
  });
  const teams = (await store.teams.all()).length;
  const seen: number[] = [];
  const interrupted = bringSprints(many, readSprintsJson(many), store, stamp, (done) => {
    seen.push(done);
    if (done === 100) throw new Error('The machine lost power');
  });
  await expect(interrupted).rejects.toThrow('lost power');
  expect(seen).toEqual([50, 100]);
  expect(await store.goals.ofSprints(-1000, 12)).toEqual([]);
  expect(await store.sprints.pins()).toHaveLength(1);
  expect(await store.teams.all()).toHaveLength(teams);

  expect(await bring(many)).toMatchObject({ kind: 'brought', goals: 120 });
  expect(await store.goals.ofSprints(11, 11)).toHaveLength(120);
});

it('lets others write between its rows, long before all of a file is in', { tags: ['long'] }, async () => {
  const many = JSON.stringify({
    sprints: [
      of(
        'Long ago',
        '2026-01-05',
        '2026-01-16',
        Array.from({ length: 300 }, (_, i) => goal(`Goal ${i}`)),
      ),
    ],
  });
  const seen: string[] = [];
  const cy = { id: 'UCY', name: 'Cy', timeZone: 'Europe/London', standing: 'full', isWorkspaceAdmin: false } as const;
  let saving: Promise<void> | undefined;
  const save = async () => {
    await store.people.save(cy, at);
    seen.push(`saved, and saw ${(await store.goals.ofSprints(-1000, 12)).length} of it`);
  };
  await bringSprints(many, readSprintsJson(many), store, stamp, (done) => {
    seen.push(`${done}`);
    saving ??= save();
  });
  await saving;
  expect(seen.at(-1)).toBe('300');
  expect(seen).toContain('saved, and saw 0 of it');
  expect(await store.goals.ofSprints(11, 11)).toHaveLength(300);
});

it.each([
  ['no JSON', '{"sprints": [', 'This is not JSON'],
  [
    'an unknown outcome',
    JSON.stringify({ sprints: [of('1', '2026-01-05', null, [goal('A', { outcome: 'won' })])] }, null, 1),
    'line 15, sprints[0].goals[0].outcome: one of nailed',
  ],
  [
    'a day that is none',
    JSON.stringify({ sprints: [of('1', '2026-02-30', null, [])] }, null, 1),
    'line 6, sprints[0].sprint.start: a day such as',
  ],
  [
    'no title',
    JSON.stringify({ sprints: [of('1', '2026-01-05', null, [goal(' ')])] }),
    'line 1, sprints[0].goals[0].title: a goal needs a title',
  ],
  [
    'no dates',
    JSON.stringify({ sprints: [of('1', null, null, [])] }),
    'sprints[0].sprint: it needs its first or its last day',
  ],
  [
    'an end before the start',
    JSON.stringify({ sprints: [of('1', '2026-02-02', '2026-02-01', [])] }),
    'it ends before it begins',
  ],
  [
    'sprints that overlap',
    JSON.stringify({ sprints: [of('1', '2026-01-05', '2026-01-16', []), of('2', '2026-01-16', '2026-01-30', [])] }),
    'it overlaps the sprint of 2026-01-16 to 2026-01-30',
  ],
  [
    'a sprint that Roofshot knows',
    JSON.stringify({ sprints: [of('1', '2026-11-02', '2026-11-09', [])] }),
    'it must end before 2026-11-09',
  ],
  ['another version', JSON.stringify({ roofshot: { sprints: 2 }, sprints: [] }), 'this Roofshot reads version 1'],
])('says where %s is, and changes nothing', async (_, source, says) => {
  const fault = await (async () => bring(source))().catch((error) => error);
  expect(fault).toBeInstanceOf(ImportFaults);
  expect(faultLines(source, fault.faults).join('\n')).toContain(says);
  expect(await store.sprints.pins()).toHaveLength(1);
});

it('reads a spreadsheet, a goal a line', async () => {
  const csv =
    'sprint,start,end,team,title,owner,outcome\n1,2026-01-05,2026-01-16,Growth,"Two\nlines",Ana,nailed\n1,2026-01-05,2026-01-16,Growth,Keys,,\n';
  await bringSprints(csv, readSprintsCsv(csv), store, stamp, () => {});
  const goals = await store.goals.ofSprints(11, 11);
  expect(goals.map(({ title, owner, outcome }) => [title, owner, outcome?.is])).toEqual([
    ['Two\nlines', 'UANA', 'nailed'],
    ['Keys', null, undefined],
  ]);
});

it('names the line of a fault in a spreadsheet', () => {
  const csv =
    'sprint,start,end,team,title,outcome\n1,2026-01-05,,Growth,"Two\nlines",\n1,2026-01-05,,Growth,Keys,won\n';
  let fault: unknown;
  try {
    readSprintsCsv(csv);
  } catch (error) {
    fault = error;
  }
  expect(fault).toMatchObject({ faults: [{ path: ['line 4', 'outcome'] }] });
});
