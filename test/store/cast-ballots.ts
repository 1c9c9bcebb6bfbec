import { openStorage } from '../../src/store/index.ts';
import { againWhenBusy } from './again-when-busy.ts';

/** A process of its own in which so many people vote at once, each twice. */
const [file, goal, name, count] = process.argv.slice(2) as [string, string, string, string];
const storage = openStorage(file);
const { votes } = storage.store('T1');
const cast = (person: string, choice: 'nailed' | 'failed') =>
  againWhenBusy(() =>
    votes.cast({ team: 'growth', sprint: 12 }, () => ({
      kind: 'cast',
      ballots: [{ goal, person, choice, note: `of ${person}` }],
    })),
  );
const people = Array.from({ length: Number(count) }, (_, i) => `U${name}${i}`);
await Promise.all([
  ...people.map((person) => cast(person, 'failed')),
  ...people.map((person) => cast(person, 'nailed')),
]);
await storage.close();
