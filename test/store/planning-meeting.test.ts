import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Meeting, moveOn, newMeeting, stepOf } from '../../src/domain/meeting.ts';
import type { Storage, Store } from '../../src/store/index.ts';
import { at, exampleStorage, goal, stamp } from './examples.ts';

let storage: Storage;
let store: Store;
beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
});
afterEach(() => storage.close());

const order = ['growth', 'platform'];
const press = (from: number) =>
  store.meetings.change(43, (meeting: Meeting) => moveOn(meeting, from, order, at.add({ minutes: from })), stamp);

it('knows every meeting as one that has not started', async () => {
  expect(await store.meetings.find(43)).toEqual(newMeeting(43));
});

it('gives a meeting back as it was moved, each by its sprint', async () => {
  for (const from of [0, 1, 2]) await press(from);
  expect(await store.meetings.find(43)).toEqual({
    sprint: 43,
    startedAt: at,
    turns: [
      { team: 'growth', beganAt: at.add({ minutes: 1 }) },
      { team: 'platform', beganAt: at.add({ minutes: 2 }) },
    ],
    endedAt: null,
  });
  await press(3);
  expect((await store.meetings.find(43)).endedAt).toEqual(at.add({ minutes: 3 }));
  expect(await store.meetings.find(44)).toEqual(newMeeting(44));
});

it('moves a meeting once for those who move it at once, and records who did', async () => {
  const outcomes = await Promise.all([press(0), press(0), press(0)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['moved-on', 'refused', 'refused']);
  expect(stepOf(await store.meetings.find(43))).toBe(1);
  expect((await store.changes.of('meeting', '43')).map(({ by, act }) => [by, act])).toEqual([['UANA', 'moved-on']]);
});

it('gives company goals back in their order', async () => {
  expect(await store.companyGoals.read()).toEqual({ goals: [], nonGoals: [] });
  const companyGoals = { goals: ['*Grow* 🇩🇪', 'Grow'], nonGoals: ['Grow'] };
  await store.companyGoals.save({ goals: ['Old'], nonGoals: [] }, stamp);
  await store.companyGoals.save(companyGoals, stamp);
  expect(await store.companyGoals.read()).toEqual(companyGoals);
});

it('records of marks and answers only what is new and what gave way', async () => {
  await store.goals.add(goal, 'V1', stamp);
  const [, yes, no] = goal.marks;
  const mark = { ...yes!, says: 'no' as const };
  await store.goals.change(
    goal.id,
    (goal) => ({ kind: 'marked', goal: { ...goal, marks: [goal.marks[0]!, mark, no!] } }),
    stamp,
  );
  await store.goals.change(goal.id, (goal) => ({ kind: 'answered', goal: { ...goal, answers: [] } }), stamp);
  const [, marked, answered] = await store.changes.of('goal', goal.id);
  const told = (details: unknown) => JSON.parse(JSON.stringify(details));
  expect(marked?.details).toEqual({ marks: told([[yes], [mark]]) });
  expect(answered?.details).toEqual({ answers: told([goal.answers, []]) });
});
