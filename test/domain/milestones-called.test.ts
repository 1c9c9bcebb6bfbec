import { expect, it } from 'vitest';
import { milestonesCalled } from '../../src/domain/milestones-called.ts';
import { agreedMilestone } from './example-milestones.ts';

const called = (title: string, state = agreedMilestone.state) => ({ ...agreedMilestone, id: title, title, state });
const all = [called('Nail funnels', 'closed'), called('Diagnosing causes'), called('Nail  Invoices'), called('NAIL')];

it.each`
  typed                 | kind         | names
  ${'nail funnels'}     | ${'found'}   | ${['Nail funnels']}
  ${' Nail invoices '}  | ${'found'}   | ${['Nail  Invoices']}
  ${'nail'}             | ${'found'}   | ${['NAIL']}
  ${'causes'}           | ${'found'}   | ${['Diagnosing causes']}
  ${'nai'}              | ${'several'} | ${['Nail  Invoices', 'NAIL', 'Nail funnels']}
  ${'Diagnozing cause'} | ${'nearest'} | ${['Diagnosing causes']}
  ${'nail funels'}      | ${'nearest'} | ${['Nail funnels']}
  ${'Collaboration'}    | ${'none'}    | ${[]}
  ${''}                 | ${'none'}    | ${[]}
`('“$typed” is $kind: $names', ({ typed, kind, names }) => {
  const outcome = milestonesCalled(typed, all);
  const found = outcome.kind === 'found' ? [outcome.milestone] : outcome.kind === 'none' ? [] : outcome.milestones;
  expect([outcome.kind, found.map(({ id }) => id)]).toEqual([kind, names]);
});
