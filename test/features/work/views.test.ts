import { expect, it } from 'vitest';
import { mostWorkItems, type WorkItem } from '../../../src/domain/work-item.ts';
import { assignMembersModal } from '../../../src/features/work/assign-members-modal.ts';
import { addWorkModal, workModal } from '../../../src/features/work/work-modal.ts';
import { checkView } from '../../../src/local/checks/index.ts';
import { committed } from '../../domain/example-goals.ts';

const place = { team: 'growth', sprint: 42 };
const hugePlace = { team: 'x'.repeat(36), sprint: 99_999 };
const people = Array.from({ length: 30 }, (_, i) => `U${String(i).padStart(10, '0')}`);
const small: WorkItem = { id: 'a', goal: committed.id, title: 'The form', person: 'UBEN', isDone: false };
const goals = Array.from({ length: 20 }, (_, i) => ({
  ...{ ...committed, id: `goal-${i}-${'0'.repeat(28)}`, title: '&'.repeat(500), helpers: people },
}));
const items = Array.from({ length: mostWorkItems }, (_, i): WorkItem => {
  const id = `V${String(i).padStart(12, '0')}`;
  return { id, goal: goals[i % 25]?.id ?? null, title: '漢'.repeat(500), person: people[i]!, isDone: i % 2 === 0 };
});

it.each([
  ['work-smallest', workModal(place, [], [])],
  ['work', workModal(place, [small, { ...small, id: 'b', goal: null, title: 'Support' }], [committed])],
  ['work-largest', workModal(hugePlace, items, goals)],
  ['add-work-smallest', addWorkModal(place, [])],
  ['add-work-largest', addWorkModal(hugePlace, goals)],
  ['assign-members-smallest', assignMembersModal(committed)],
  ['assign-members-largest', assignMembersModal(goals[0]!)],
])('draws %s as Slack takes it', async (name, view) => {
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
