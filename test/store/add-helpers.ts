import { openStorage } from '../../src/store/index.ts';
import { againWhenBusy } from './again-when-busy.ts';
import { stamp } from './examples.ts';

/** A process of its own that adds so many helpers to a goal, one change each. */
const [file, goal, name, times] = process.argv.slice(2) as [string, string, string, string];
const storage = openStorage(file);
const store = storage.store('T1');
for (let i = 0; i < Number(times); i++) {
  const helper = `U${name}${i}`;
  await againWhenBusy(() =>
    store.goals.change(
      goal,
      (goal) => ({ kind: 'edited', goal: { ...goal, helpers: [...goal.helpers, helper] } }),
      stamp,
    ),
  );
}
await storage.close();
