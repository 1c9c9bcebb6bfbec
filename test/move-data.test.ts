import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Temporal } from '../src/domain/time.ts';
import { exportData, importData } from '../src/move-data.ts';
import { openStorage } from '../src/store/index.ts';
import { at, goal, noHolidays, settings, stamp, team } from './store/examples.ts';

let folder: string;
const inside = (name: string) => join(folder, name);
const day = (text: string) => Temporal.PlainDate.from(text);

/** A database on disk in which one company has set itself up. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roofshot-move-'));
  const storage = openStorage(inside('full.sqlite'));
  await storage.workspace('T1', 'Fernleaf');
  const store = storage.store('T1');
  await store.teams.add(team, stamp);
  await store.teams.add({ ...team, id: 'platform', name: 'Platform', members: [] }, stamp);
  await store.holidays.save(noHolidays, stamp);
  await store.settings.save(settings, stamp);
  await store.sprints.savePins(
    [{ number: 12, name: null, firstOn: day('2026-11-09'), lastOn: day('2026-11-20') }],
    stamp,
  );
  await store.goals.add(goal, 'V1', stamp);
  await storage.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const silent = () => {};

async function moved(): Promise<string> {
  await exportData(inside('full.sqlite'), inside('all.json'), silent);
  await importData(inside('other.sqlite'), inside('all.json'), silent);
  return readFileSync(inside('all.json'), 'utf8');
}

it('writes a workspace to a file, reads it into a new database, and writes the same bytes from there', {
  tags: ['long'],
}, async () => {
  const text = await moved();
  await exportData(inside('other.sqlite'), inside('again.json'), silent);
  expect(readFileSync(inside('again.json'), 'utf8')).toBe(text);
  await expect(exportData(inside('full.sqlite'), inside('all.json'), silent)).rejects.toThrow('is there already');

  await exportData(inside('full.sqlite'), inside('sheets'), silent);
  expect(readFileSync(inside('sheets/workspace.json'), 'utf8')).toBe(text);
  expect(readFileSync(inside('sheets/teams.csv'), 'utf8')).toContain('🚀 ~Growth~ & friends');
});

it('carries no link to a calendar: an old one leads nowhere after an import, and a new one is another', {
  tags: ['long'],
}, async () => {
  const before = openStorage(inside('full.sqlite'));
  const [link] = (await before.store('T1').calendarLinks.of('UANA', ['own'], at)).values();
  expect(await before.store('T1').calendarLinks.find(link!)).not.toBeNull();
  await before.close();
  expect(await moved()).not.toContain(link);

  const after = openStorage(inside('other.sqlite'));
  expect(await after.store('T1').calendarLinks.find(link!)).toBeNull();
  const [anew] = (await after.store('T1').calendarLinks.of('UANA', ['own'], at)).values();
  expect(anew).not.toBe(link);
  await after.close();
});

const past = (goals: object[], sprint: object = { name: 'Old', start: '2026-01-05', end: '2026-01-16' }) =>
  JSON.stringify({ sprints: [{ sprint, team: 'Growth & friends', goals }] }, null, 1);

it('names every fault of a file with its line and path, and changes nothing', { tags: ['long'] }, async () => {
  writeFileSync(
    inside('old.json'),
    past([{ title: 'A', outcome: 'won' }, { title: '' }, { title: 'C', colour: 'red' }]),
  );
  const fault = await importData(inside('full.sqlite'), inside('old.json'), silent).catch((error) => error);
  expect(fault.faults).toEqual([
    expect.stringMatching(/^line 13, sprints\[0\]\.goals\[0\]\.outcome: one of nailed/),
    'line 16, sprints[0].goals[1].title: a goal needs a title',
    expect.stringMatching(/^line 18, sprints\[0\]\.goals\[2\]: .*colour/),
    'Nothing was changed.',
  ]);
});

it('says how far a long file has come, and once that it is in', { tags: ['long'] }, async () => {
  const many = Array.from({ length: 120 }, (_, i) => ({ title: `Goal ${i}`, outcome: 'nailed' }));
  writeFileSync(inside('old.json'), past(many));
  const said: string[] = [];
  const bring = () => importData(inside('full.sqlite'), inside('old.json'), (sentence) => void said.push(sentence));
  await bring();
  await bring();
  expect(said).toEqual([
    '50 of 120 rows …',
    '100 of 120 rows …',
    '120 of 120 rows …',
    'In, and marked as imported: 1 sprint with 120 goals.',
    'This file was brought in before; nothing was changed.',
  ]);
});
