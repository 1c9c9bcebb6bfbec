import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { closeVote } from '../../src/domain/close-vote.ts';
import { flags } from '../support/node.ts';
import { exampleStorage, goal, stamp } from './examples.ts';

const run = promisify(execFile);
const otherProcess = fileURLToPath(new URL('./add-helpers.ts', import.meta.url));

const votingProcess = fileURLToPath(new URL('./cast-ballots.ts', import.meta.url));

const folders: string[] = [];
const newFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'roofshot-'));
  folders.push(folder);
  return join(folder, 'test.sqlite');
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('undoes all of a transaction that fails', { tags: ['long'] }, async () => {
  const { storage, store } = await exampleStorage();
  const failing = store.transaction(async (store) => {
    await store.goals.add(goal, 'V1', stamp);
    throw new Error('no power');
  });
  await expect(failing).rejects.toThrow('no power');
  expect(await store.goals.find(goal.id)).toBeNull();
  expect(await store.changes.of('goal', goal.id)).toEqual([]);
  await storage.close();
});

it('refuses the outer store inside a transaction, rather than waiting for ever', async () => {
  const { storage, store } = await exampleStorage();
  await expect(store.transaction(async () => store.goals.find('x'))).rejects.toThrow('the transaction hands you');
  await storage.close();
});

it('calls the outbox only after what was announced is committed', async () => {
  const { storage, store } = await exampleStorage();
  const heard: string[] = [];
  storage.onAnnounced(() => heard.push('announced'));
  await store.transaction(async (store) => {
    await store.announcements.redraw('proposals', 'growth');
    heard.push('end of the work');
  });
  expect(heard).toEqual(['end of the work', 'announced']);
  await storage.close();
});

it('shows one workspace nothing of another, the same ids included', async () => {
  const { storage, store } = await exampleStorage();
  const other = await storage.workspace('T2', 'Other');
  await store.goals.add(goal, 'V1', stamp);

  expect(await other.goals.find(goal.id)).toBeNull();
  expect(await other.teams.all()).toEqual([]);
  expect(await other.changes.of('goal', goal.id)).toEqual([]);
  expect(await other.goals.change(goal.id, (goal) => ({ kind: 'edited', goal }), stamp)).toEqual({ kind: 'missing' });
  await expect(other.goals.add(goal, 'V1', stamp), 'its team is in T1').rejects.toThrow('FOREIGN KEY');
  await storage.close();
});

it('loses no change when two processes change one goal at once', { tags: ['long'] }, async () => {
  const file = newFile();
  const { storage, store } = await exampleStorage(file);
  await store.goals.add({ ...goal, helpers: [] }, 'V1', stamp);

  await Promise.all(
    ['A', 'B'].map((name) => run(process.execPath, [...flags, otherProcess, file, goal.id, name, '50'])),
  );
  const helpers = (await store.goals.find(goal.id))!.helpers;
  expect(helpers).toHaveLength(100);
  expect(new Set(helpers).size).toBe(100);
  await storage.close();
});

it.each([false, true])(
  'loses no ballot when fifty people vote at once in two processes, anonymous: %s',
  { tags: ['long'] },
  async (isAnonymous) => {
    const file = newFile();
    const { storage, store } = await exampleStorage(file);
    await store.goals.add(goal, 'V1', stamp);
    await store.votes.begin({ team: 'growth', sprint: 12, isAnonymous, openedAt: stamp.at, members: [] });

    await Promise.all(
      ['A', 'B'].map((name) => run(process.execPath, [...flags, votingProcess, file, goal.id, name, '25'])),
    );
    const closed = await store.votes.close({ team: 'growth', sprint: 12 }, (vote, ballots, goals) =>
      closeVote(vote, {
        ...{ goals, ballots, roll: [], isAway: () => false },
        closing: { at: stamp.at, how: 'on-time', by: null },
      }),
    );
    expect(closed).toMatchObject({ voted: 50, results: [{ counts: { nailed: 50, scraped: 0, failed: 0 } }] });
    expect(new Set(closed!.results[0]!.notes.map(({ text }) => text)).size).toBe(50);
    await storage.close();
  },
);
