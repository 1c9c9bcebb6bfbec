import { expect, it } from 'vitest';
import { assignHelpers } from '../../src/domain/assign-helpers.ts';
import { committed, named } from './example-goals.ts';

it.each`
  had              | chosen                 | kind           | helpers
  ${[]}            | ${[]}                  | ${'unchanged'} | ${undefined}
  ${[]}            | ${['cy']}              | ${'edited'}    | ${['cy']}
  ${[]}            | ${['cy', 'ben', 'cy']} | ${'edited'}    | ${['cy']}
  ${['cy']}        | ${['cy']}              | ${'unchanged'} | ${undefined}
  ${['cy']}        | ${['ben', 'cy']}       | ${'unchanged'} | ${undefined}
  ${['cy', 'ana']} | ${['ana', 'cy']}       | ${'unchanged'} | ${undefined}
  ${['cy']}        | ${['gil']}             | ${'edited'}    | ${['gil']}
  ${['cy']}        | ${[]}                  | ${'edited'}    | ${[]}
`('where $had help Ben, and $chosen are chosen, it is $kind: $helpers', ({ had, chosen, kind, helpers }) => {
  const outcome = assignHelpers({ ...committed, helpers: had }, chosen, named.people);
  expect(outcome.kind).toBe(kind);
  expect(outcome.kind === 'edited' ? outcome.goal.helpers : undefined).toEqual(helpers);
});

it.each(['bot', 'fay', 'dee', 'nobody'])('takes nobody like %s', (about) => {
  const because = { bot: 'bot', fay: 'foreign', dee: 'deactivated' }[about] ?? 'unknown-person';
  expect(assignHelpers(committed, ['cy', about], named.people)).toEqual({ kind: 'refused', because, about });
});
