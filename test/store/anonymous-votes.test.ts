import { createHmac } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeVote } from '../../src/domain/close-vote.ts';
import { outcomes } from '../../src/domain/outcome.ts';
import { sheets } from '../../src/exchange/sheets.ts';
import { workspaceFile } from '../../src/exchange/workspace-file.ts';
import { sealOf } from '../../src/store/ballot-seal.ts';
import { backUp, type Storage, type Store } from '../../src/store/index.ts';
import { at, exampleStorage, goal, stamp } from './examples.ts';

/** Whoever holds copies of the database, its write-ahead log, backups and exports from any time, but not the secret, tries to tell who voted how. */

const people = ['UANA', 'UBEN', 'UCAT', 'UDAN', 'UEVE', 'UFAY'];
const sprints = Array.from({ length: 20 }, (_, i) => i + 1);

let folder: string;
let file: string;
let storage: Storage;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roofshot-votes-'));
  file = join(folder, 'roofshot.sqlite');
  ({ storage, store } = await exampleStorage(file));
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

const placeOf = (sprint: number) => ({ team: 'growth', sprint });
const goalOf = (sprint: number) => ({ ...goal, id: `goal-${sprint}`, sprint, objections: [] });
const noteOf = (sprint: number, person: string) => `note ${sprint} of ${people.indexOf(person) * 7 + 11}`;

/** In an order that the attacker knows: they watched the channel's number go up and know who was at their desk. */
async function voteOn(sprint: number): Promise<string[]> {
  await store.goals.add(goalOf(sprint), `V${sprint}`, stamp);
  await store.votes.begin({ ...placeOf(sprint), isAnonymous: true, openedAt: at, members: people });
  const order = people.toSorted((a, b) => hashed(a, sprint) - hashed(b, sprint));
  for (const person of order) {
    const ballot = {
      goal: `goal-${sprint}`,
      person,
      choice: outcomes[hashed(person, sprint) % 3]!,
      note: noteOf(sprint, person),
    };
    await store.votes.cast(placeOf(sprint), () => ({ kind: 'cast', ballots: [ballot] }));
  }
  return order;
}

const hashed = (person: string, sprint: number): number =>
  createHmac('sha256', 'order').update(`${person}/${sprint}`).digest().readUInt32BE();

async function close(sprint: number): Promise<void> {
  await store.votes.close(placeOf(sprint), (vote, ballots, goals) =>
    closeVote(vote, { goals, ballots, roll: people, isAway: () => false, closing: { at, how: 'on-time', by: null } }),
  );
  store.forgetDeleted();
}

/** Notes in the order in which they stand in something. */
function asPlaced(notes: readonly string[], text: string): string[] {
  expect(notes.filter((note) => !text.includes(note))).toEqual([]);
  return notes.toSorted((a, b) => text.lastIndexOf(a) - text.lastIndexOf(b));
}

/** All bytes on the disk now. */
const disk = (): string =>
  [file, `${file}-wal`, `${file}-shm`]
    .filter((one) => existsSync(one))
    .map((one) => readFileSync(one, 'latin1'))
    .join('\n');

const rowsIn = (database: string, table: string) => {
  const db = new Sqlite(database, { readonly: true });
  const rows = db.prepare(`select * from ${table}`).all() as Record<string, string>[];
  db.close();
  return rows;
};

/** All that an export hands out: the workspace's file, and each of its sheets. */
async function exported(): Promise<string> {
  const found = await store.exported();
  return [workspaceFile(found), ...sheets(found).map(({ text }) => text)].join('\n');
}

/** What ballots would be kept under, had the guess been the secret. */
const namesBy = (guess: Buffer, salt: string): string[] =>
  people.flatMap((person) => [
    sealOf(() => guess, salt, placeOf(1)).keyOf('goal-1', person),
    createHmac('sha256', guess).update(`goal-1/${person}`).digest('hex'),
  ]);

describe('while an anonymous vote is open', () => {
  it('no byte on the disk or in a backup tells a choice or a note', { tags: ['long'] }, async () => {
    await voteOn(1);
    await backUp(file, join(folder, 'backup'));
    for (const bytes of [disk(), readFileSync(join(folder, 'backup'), 'latin1'), await exported()]) {
      for (const person of people) expect(bytes).not.toContain(noteOf(1, person));
      expect(bytes).toContain('UANA');
    }
    expect(rowsIn(join(folder, 'backup'), 'ballots')).toEqual([]);
  });

  it('an export has neither ballots, sealed or not, nor who has voted, nor what keys are made of', {
    tags: ['long'],
  }, async () => {
    await voteOn(1);
    const { tables } = await store.exported();
    expect(tables.ballots).toEqual([]);
    expect(tables.voters).toEqual([]);
    expect(tables.vote_members).toHaveLength(people.length);
    const handedOut = await exported();
    const [{ salt }] = rowsIn(file, 'votes') as [{ salt: string }];
    const sealed = rowsIn(file, 'sealed_ballots').flatMap(({ key, sealed }) => [key!, sealed!.slice(0, 60)]);
    expect([salt, ...sealed].filter((secret) => handedOut.includes(secret))).toEqual([]);
  });

  it('no key that can be made without the secret finds or opens a ballot, and all are of one size', {
    tags: ['long'],
  }, async () => {
    await voteOn(1);
    const found = rowsIn(file, 'sealed_ballots');
    const [{ salt }] = rowsIn(file, 'votes') as [{ salt: string }];
    const guesses = ['', salt, 'T1', 'growth', 'roofshot', Buffer.alloc(32), Buffer.from(salt, 'hex')].map(Buffer.from);
    const names = guesses.flatMap((guess) => namesBy(guess, salt));
    const opened = guesses.flatMap((guess) => {
      const seal = sealOf(() => guess, salt, placeOf(1));
      return found.map(({ key, sealed }) => seal.unseal(key!, sealed!));
    });
    expect(names.filter((name) => found.some(({ key }) => key === name))).toEqual([]);
    expect(opened.every((said) => said === null)).toBe(true);
    expect(new Set(found.map(({ sealed }) => sealed!.length)).size).toBe(1);
  });
});

describe('once it has closed', () => {
  it('neither keys nor sealed ballots nor voters are left on the disk', { tags: ['long'] }, async () => {
    await voteOn(1);
    copyFileSync(file, join(folder, 'before'));
    const before = rowsIn(file, 'sealed_ballots');
    const [{ salt }] = rowsIn(file, 'votes') as [{ salt: string }];
    expect(before).toHaveLength(people.length);
    await close(1);
    const bytes = disk();
    expect(bytes).not.toContain(salt);
    for (const { key, sealed } of before) {
      expect(bytes).not.toContain(key);
      expect(bytes).not.toContain(sealed!.slice(0, 60));
    }
    for (const table of ['sealed_ballots', 'voters']) expect(rowsIn(file, table)).toEqual([]);
    expect(rowsIn(file, 'ballots').map(({ person_id }) => person_id)).toEqual(people.map(() => null));
  });

  it('no person fits a row of an export better than anybody else does', { tags: ['long'] }, async () => {
    await voteOn(1);
    await close(1);
    const { tables } = await store.exported();
    const rows = tables.ballots!.map((row) => ({ ...row, note: null, choice: null }));
    expect(rows).toHaveLength(people.length);
    const shape = (row: object) => JSON.stringify(Object.entries(row).filter(([column]) => column !== 'id'));
    expect(new Set(rows.map(shape)).size).toBe(1);
    const guesses = ['', 'T1', 'growth', 'roofshot', Buffer.alloc(32)].map(Buffer.from);
    const names = guesses.flatMap((guess) => namesBy(guess, '00'.repeat(32)));
    for (const row of rows) {
      expect(names.filter((name) => JSON.stringify(row).includes(name))).toEqual([]);
      expect(people.filter((person) => JSON.stringify(row).includes(person))).toEqual([]);
    }
    expect(await exported()).not.toContain('sealed');
  });

  it('every order in which the ballots can be read tells who cast which no better than chance', {
    tags: ['long'],
    timeout: 60_000,
  }, async () => {
    const hits = {
      ...{ 'in the table': 0, 'by id': 0, 'on the disk': 0, 'on the disk, backwards': 0 },
      ...{ 'in a backup': 0, 'in the export': 0, 'in a sheet': 0 },
    };
    for (const sprint of sprints) {
      const order = await voteOn(sprint);
      await close(sprint);
      const notes = order.map((person) => noteOf(sprint, person));
      const rows = rowsIn(file, 'ballots').filter((row) => row.goal_id === `goal-${sprint}`);
      const bytes = readFileSync(file, 'latin1');
      await backUp(file, join(folder, `backup-${sprint}`));
      const backup = readFileSync(join(folder, `backup-${sprint}`), 'latin1');
      const found = await store.exported();
      const sheet = sheets(found).find(({ name }) => name === 'ballots.csv')!.text;
      const placed = asPlaced(notes, bytes);
      const guesses = {
        'in the table': rows.map(({ note }) => note!),
        'by id': rows.toSorted((a, b) => (a.id! < b.id! ? -1 : 1)).map(({ note }) => note!),
        'on the disk': placed,
        'on the disk, backwards': placed.toReversed(),
        'in a backup': asPlaced(notes, backup),
        'in the export': asPlaced(notes, workspaceFile(found)),
        'in a sheet': asPlaced(notes, sheet),
      };
      for (const [how, guess] of Object.entries(guesses)) {
        hits[how as keyof typeof hits] += guess.filter((note, i) => note === notes[i]).length;
      }
    }
    // Of a random order one in each vote is right: 20 ± 4.5 here, and 45 is more than five times that away.
    for (const [how, right] of Object.entries(hits)) expect(right, how).toBeLessThan(45);
  });
});
