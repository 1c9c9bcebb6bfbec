import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ending } from '../../src/domain/ending.ts';
import type { Storage, Store } from '../../src/store/index.ts';
import { at, exampleStorage, goal, stamp } from './examples.ts';

let storage: Storage;
let store: Store;

beforeEach(async () => {
  ({ storage, store } = await exampleStorage());
  await store.goals.add(goal, 'V1', stamp);
});
afterEach(() => storage.close());

const tidyUp = { goal: goal.id, owner: 'UANA', left: '*One* <page>', round: 1, settled: null };
const ending: Ending = {
  goal: { ...goal, outcome: { is: 'scraped', voted: 'nailed', how: 'corrected', by: 'UBEN', reason: 'A page', at } },
  sequel: {
    left: { text: '*One* <page>', by: 'UBEN', at },
    lesson: { text: 'Ask "first"\n:tada:', by: 'UANA', at },
    choice: { fate: 'reshape', by: 'UBEN', at, reshapedAs: 'goal-2' },
  },
  tidyUps: [
    { ...tidyUp, sprint: 13, state: 'kept', settled: { by: 'UANA', at } },
    { ...tidyUp, sprint: 14, round: 2, state: 'open' },
  ],
};

const save = (ending: Ending) => store.endings.change(ending.goal.id, () => ({ kind: 'answered', ending }), stamp);

it('gives an ending back exactly as it was stored, and nothing of one that is not there', async () => {
  expect(await store.endings.find('nothing')).toBeNull();
  expect(await store.endings.change('nothing', () => ({ kind: 'answered' }), stamp)).toEqual({ kind: 'missing' });
  expect(await store.endings.find(goal.id)).toMatchObject({ goal, tidyUps: [] });
  await save(ending);
  expect(await store.endings.find(goal.id)).toEqual(ending);
  expect(await store.endings.of([goal])).toMatchObject([{ sequel: ending.sequel, tidyUps: ending.tidyUps }]);
});

it('finds tidy-ups by their sprint, and those that are open up to one', async () => {
  await save(ending);
  expect(await store.endings.tidyUpsOf(['growth'], 13)).toEqual([ending.tidyUps[0]]);
  expect(await store.endings.openTidyUps(13)).toEqual([]);
  expect(await store.endings.openTidyUps(14)).toEqual([ending.tidyUps[1]]);
});

it('walks back through all that a goal goes on from', async () => {
  const bare = { ...goal, objections: [] };
  const third = { ...bare, id: 'goal-3', sprint: 14 };
  await store.goals.add({ ...bare, id: 'goal-2', sprint: 13 }, 'V2', stamp);
  await store.goals.add(third, 'V3', stamp);
  await save(ending);
  await save({ ...ending, goal: { ...bare, id: 'goal-2', sprint: 13 }, sequel: reshapedAs('goal-3'), tidyUps: [] });
  const predecessors = await store.endings.predecessors([third]);
  expect([...predecessors].map(([id, { id: before }]) => [id, before])).toEqual([
    ['goal-3', 'goal-2'],
    ['goal-2', 'goal-1'],
  ]);
});

const reshapedAs = (id: string) => ({ ...ending.sequel, choice: { ...ending.sequel.choice!, reshapedAs: id } });

it('records who changed what, once for each change', async () => {
  await save(ending);
  await save({ ...ending, sequel: { ...ending.sequel, lesson: null } });
  const acts = (await store.changes.of('goal', goal.id)).map(({ act }) => act);
  expect(acts).toEqual(['proposed', 'answered', 'answered']);
});
