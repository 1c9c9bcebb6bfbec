import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kinds } from '../../src/domain/goal.ts';
import { faultLines } from '../../src/exchange/json-file.ts';
import { readWorkspaceFile, workspaceFile } from '../../src/exchange/workspace-file.ts';
import { ImportFaults, openStorage, type WorkspaceExport } from '../../src/store/index.ts';
import { at, exampleStorage, goal, noHolidays, settings, stamp } from './examples.ts';

const nothing = () => {};

async function fullStorage() {
  const { storage, store } = await exampleStorage();
  await store.holidays.save(noHolidays, stamp);
  await store.settings.save(settings, stamp);
  await store.goals.add(goal, 'V1', stamp);
  await store.people.save(
    { id: 'UANA', name: 'Ana "🚀" <&>', timeZone: 'Europe/London', standing: 'full', isWorkspaceAdmin: false },
    at,
  );
  await store.people.openedHome('UANA', at);
  const announcement = { kind: 'proposals', subject: 'growth/12', slot: 'open', channel: 'CGROWTH', threadOf: null };
  await store.announcements.add({ ...announcement, dueAt: at, position: 0 });
  return { storage, store };
}

it('gives back a workspace byte for byte after an import into an empty database', { tags: ['long'] }, async () => {
  const { storage } = await fullStorage();
  const text = workspaceFile(await storage.exportWorkspace('T1'));
  await storage.close();

  const other = openStorage(':memory:');
  const seen: [number, number][] = [];
  await other.importWorkspace(readWorkspaceFile(text), at, (done, total) => seen.push([done, total]));
  expect(workspaceFile(await other.exportWorkspace('T1'))).toBe(text);
  expect(await other.store('T1').goals.find(goal.id)).toEqual(goal);
  expect(await other.store('T1').settings.read()).toEqual(settings);
  expect(seen.at(-1)![0]).toBe(seen.at(-1)![1]);
  await other.close();
});

it('lets what was still to be said be said after an import', async () => {
  const { storage } = await fullStorage();
  const brought = await storage.exportWorkspace('T1');
  await storage.close();
  const other = openStorage(':memory:');
  await other.importWorkspace(brought, at, nothing);
  expect(await other.outbox.claim('T1', { now: at, real: at }, at.add({ minutes: 1 }))).toMatchObject({
    channel: 'CGROWTH',
  });
  await other.close();
});

it('takes no workspace that is there already, and changes nothing', async () => {
  const { storage } = await fullStorage();
  const before = workspaceFile(await storage.exportWorkspace('T1'));
  await expect(storage.importWorkspace(readWorkspaceFile(before), at, nothing)).rejects.toThrow(
    'is in this database already',
  );
  expect(workspaceFile(await storage.exportWorkspace('T1'))).toBe(before);
  await storage.close();
});

const spoilings: [string, (brought: WorkspaceExport) => void, RegExp][] = [
  [
    'a table it does not know',
    ({ tables }) => Object.assign(tables, { robots: [{ id: 'r2' }] }),
    /^line \d+, tables\.robots\[?.*: This Roofshot knows no “robots”: the file may be of a newer one\.$/,
  ],
  [
    'a column it does not know',
    ({ tables }) => Object.assign(tables.goals![0]!, { colour: 'red' }),
    /^line \d+, tables\.goals\[0\]\.colour: “goals” has no “colour” here\.$/,
  ],
  [
    'another workspace named in a row',
    ({ tables }) => Object.assign(tables.goals![0]!, { workspace_id: 'T2' }),
    /^line \d+, tables\.goals\[0\]\.workspace_id: “goals” has no “workspace_id” here\.$/,
  ],
  [
    'a row that does not fit',
    ({ tables }) => Object.assign(tables.goals![0]!, { kind: 'sunshot' }),
    /^line \d+, tables\.goals\[0\]: It does not fit: CHECK constraint failed/,
  ],
];

it.each(spoilings)(
  'names the line and path of %s, and leaves the database empty',
  { tags: ['long'] },
  async (_, spoil, says) => {
    const { storage } = await fullStorage();
    const brought = await storage.exportWorkspace('T1');
    await storage.close();
    const good = workspaceFile(brought);
    spoil(brought);
    const text = workspaceFile(brought);

    const other = openStorage(':memory:');
    const fault = await other.importWorkspace(readWorkspaceFile(text), at, nothing).catch((error) => error);
    expect(fault).toBeInstanceOf(ImportFaults);
    expect(faultLines(text, fault.faults)[0]).toMatch(says);

    await other.importWorkspace(readWorkspaceFile(good), at, nothing);
    expect(workspaceFile(await other.exportWorkspace('T1'))).toBe(good);
    await other.close();
  },
);

it('reads no other version', () => {
  const text = '{"roofshot": {"export": 2}, "workspace": {"id": "T1", "name": "", "livedUntil": null}, "tables": {}}';
  expect(() => readWorkspaceFile(text)).toThrow('This Roofshot reads exports of version 1');
});

it('gives any workspace back byte for byte', { tags: ['long'] }, async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((typed) => !typed.includes('\0') && typed.isWellFormed());
  const goals = fc.array(
    fc.record({
      ...{ title: text, measure: fc.option(text), why: fc.option(text), sprint: fc.integer({ min: -300, max: 300 }) },
      ...{
        owner: fc.option(text),
        helpers: fc.uniqueArray(text, { maxLength: 4 }),
        kind: fc.constantFrom(null, ...kinds),
      },
    }),
  );
  await fc.assert(
    fc.asyncProperty(goals, text, async (generated, name) => {
      const { storage, store } = await exampleStorage();
      await storage.workspace('T1', name);
      for (const [i, changes] of generated.entries()) {
        await store.goals.add({ ...goal, ...changes, id: `goal-${i}`, objections: [] }, `V${i}`, stamp);
      }
      const before = workspaceFile(await storage.exportWorkspace('T1'));
      await storage.close();
      const other = openStorage(':memory:');
      await other.importWorkspace(readWorkspaceFile(before), at, nothing);
      expect(workspaceFile(await other.exportWorkspace('T1'))).toBe(before);
      await other.close();
    }),
    { numRuns: 15 },
  );
});
