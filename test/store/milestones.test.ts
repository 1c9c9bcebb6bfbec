import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Milestone } from '../../src/domain/milestone.ts';
import { usualMilestoneSettings } from '../../src/domain/milestone-settings.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { Storage, Store } from '../../src/store/index.ts';
import { at, exampleStorage, goal, stamp } from './examples.ts';

let storage: Storage;
let store: Store;

beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
});
afterEach(() => storage.close());

const bare: Milestone = {
  ...{ id: 'm0', title: 'Old one', goal: '', owner: null, partners: [], start: null, end: null, teams: [], links: [] },
  ...{ context: null, contextBy: null, metrics: null, why: null, companyGoal: null, moves: [], updates: [] },
  ...{ saidOn: Temporal.PlainDate.from('2026-11-16'), state: 'closed', agreed: {}, suggestedBy: 'UANA' },
  ...{ suggestedAt: at, results: null, endedAt: null, answer: null, followers: { people: [], channel: null } },
  page: { position: 3, source: '## Old one\r\n' },
};

const full: Milestone = {
  ...bare,
  id: 'm1',
  title: '*Nail* <invoices> & "keys" 🇩🇪',
  goal: 'Five pay\nby invoice',
  owner: 'UBEN',
  partners: [
    { person: 'UPAT', function: 'product' },
    { person: 'UGIL', function: 'design' },
    { person: 'UANA', function: 'other' },
  ],
  ...{ start: 'Aug 2021', end: 'Q3', teams: ['platform', 'growth'], links: [{ label: 'RFC', url: 'https://x' }] },
  ...{ context: 'They ask', contextBy: 'UPAT', metrics: 'Payers', why: 'Nine of ten', companyGoal: 'Ten pay' },
  moves: [
    { from: { start: null, end: 'Q2' }, to: { start: 'Aug 2021', end: 'Q2' }, by: 'UBEN', at },
    { from: { start: 'Aug 2021', end: 'Q2' }, to: { start: 'Aug 2021', end: 'Q3' }, by: 'UANA', at },
  ],
  updates: [
    { health: 'at-risk', says: 'Slow', by: 'UBEN', at },
    { health: 'on-track', says: 'Fast', by: 'UBEN', at: at.add({ hours: 1 }) },
  ],
  ...{ results: 'Six pay', endedAt: at.add({ hours: 9 }), answer: { words: 'Seven', by: 'UBEN', at } },
  agreed: { product: { by: 'UPAT', at }, engineering: { by: 'UANA', at: at.add({ hours: 2 }) } },
  followers: { people: ['UANA', 'UPAT'], channel: 'CPLAN' },
  page: null,
};

it('gives milestones back exactly as they were stored, in the order they were suggested', async () => {
  await store.milestones.add({ ...full, suggestedAt: at.add({ hours: 1 }) }, 'V1', stamp);
  await store.milestones.add(bare, 'V0', stamp);
  expect(await store.milestones.all()).toEqual([bare, { ...full, suggestedAt: at.add({ hours: 1 }) }]);
  expect(await store.milestones.find('m0')).toEqual(bare);
  expect(await store.milestones.find('m2')).toBeNull();
});

it('stores a form that is sent twice as one, and answers with the one that is there', async () => {
  await store.milestones.add(full, 'V1', stamp);
  expect(await store.milestones.add({ ...full, id: 'm2', title: 'Other' }, 'V1', stamp)).toEqual(full);
  expect(await store.milestones.all()).toHaveLength(1);
});

it('changes one by a rule, and records only what differs', async () => {
  await store.milestones.add({ ...full, updates: full.updates.slice(0, 1) }, 'V1', stamp);
  await store.milestones.change('m1', (before) => ({ kind: 'updated', milestone: { ...before, ...full } }), stamp);
  expect(await store.milestones.find('m1')).toEqual(full);
  const [, change] = await store.changes.of('milestone', 'm1');
  expect(change).toMatchObject({ act: 'updated', by: 'UANA' });
  expect(Object.keys(change!.details)).toEqual(['updates']);
  expect(change!.details.updates).toHaveLength(1);
  expect(await store.milestones.change('m9', () => ({ kind: 'updated' }), stamp)).toEqual({ kind: 'missing' });
});

it('finds the goals of milestones, of every sprint', async () => {
  await store.goals.add(goal, 'G1', stamp);
  await store.goals.add({ ...goal, id: 'goal-2', sprint: 90, objections: [] }, 'G2', stamp);
  await store.goals.add({ ...goal, id: 'goal-3', milestone: null, objections: [] }, 'G3', stamp);
  const ids = (await store.goals.ofMilestones(['milestone-1', 'other'])).map(({ id }) => id);
  expect(ids).toEqual(['goal-1', 'goal-2']);
  expect(await store.goals.ofMilestones([])).toEqual([]);
});

it('keeps how the workspace runs them', async () => {
  expect(await store.milestones.settings()).toEqual(usualMilestoneSettings);
  const settings = { sayers: { product: 'UPAT', engineering: null }, followUpWeeks: 6, pageOpening: '---\r\n' };
  await store.milestones.saveSettings(usualMilestoneSettings, stamp);
  await store.milestones.saveSettings(settings, stamp);
  expect(await store.milestones.settings()).toEqual(settings);
});

it.each([
  ['is suggested', { state: 'suggested', endedAt: null, answer: null }, { living: true, awaited: true }],
  ['is agreed', { state: 'agreed', endedAt: null, answer: null }, { living: true, awaited: true }],
  ['waits for what the metric says', { answer: null, followers: nobody() }, { living: false, awaited: true }],
  ['has its answer, and followers who were never told', {}, { living: false, awaited: true }],
  ['has its answer, and nobody to tell', { followers: nobody() }, { living: false, awaited: false }],
  ['was given up, and nobody to tell', { state: 'given-up', followers: nobody() }, { living: false, awaited: false }],
  ['was past when its page was read', { ...bare, id: 'm1' }, { living: false, awaited: false }],
] as const)('finds among many one that %s', async (_, changes, expected) => {
  await store.milestones.add({ ...full, ...changes }, 'V1', stamp);
  const ids = (found: Milestone[]) => found.map(({ id }) => id).includes('m1');
  const found = { living: ids(await store.milestones.goingOn()), awaited: ids(await store.milestones.awaited()) };
  expect(found).toEqual(expected);
});

it('waits no more for one whose followers have heard that it ended', async () => {
  await store.milestones.add(full, 'V1', stamp);
  await store.milestones.tell('m1', '');
  expect(await store.milestones.awaited()).toEqual([]);
});

it.each([
  ['before', 1, 0],
  ['at', 0, 1],
  ['after', -1, 1],
])('finds an answer that was given %s the time it asks from', async (_, seconds, count) => {
  await store.milestones.add(full, 'V1', stamp);
  expect(await store.milestones.answeredSince(at.add({ seconds }))).toHaveLength(count);
  expect(await store.milestones.answeredSince(null)).toHaveLength(1);
});

it.each([
  [11, 1],
  [12, 1],
  [13, 0],
])('finds the goals of a milestone from Sprint %i on', async (first, count) => {
  await store.milestones.add(full, 'V1', stamp);
  await store.goals.add({ ...goal, milestone: 'm1' }, 'V2', stamp);
  expect(await store.goals.ofMilestones(['m1'], first)).toHaveLength(count);
});

function nobody() {
  return { people: [], channel: null };
}
