import { describe, expect, it } from 'vitest';
import { peopleCalled } from '../../src/domain/people-called.ts';

const people = [
  { id: 'ana', names: ['Ana Lopez', 'ana.lopez'] },
  { id: 'ben', names: ['Ben', 'Benedict Okoye'] },
  { id: 'benny', names: ['Benny Hill'] },
  { id: 'zoe', names: ['Zoë Müller', 'zoem'] },
  { id: 'sam1', names: ['Sam Hale'] },
  { id: 'sam2', names: ['Sam Rossi'] },
];

describe('people are found by what they go by', () => {
  it.each`
    typed              | found
    ${'Ana Lopez'}     | ${'ana'}
    ${'@ana'}          | ${'ana'}
    ${'ana.lopez'}     | ${'ana'}
    ${'  ANA   LOPEZ'} | ${'ana'}
    ${'zoe muller'}    | ${'zoe'}
    ${'Zoë'}           | ${'zoe'}
    ${'ben'}           | ${'ben'}
    ${'Benny'}         | ${'benny'}
    ${'benedict'}      | ${'ben'}
    ${'sam'}           | ${'sam1, sam2'}
    ${'sam rossi'}     | ${'sam2'}
    ${'an'}            | ${''}
    ${'lopez'}         | ${''}
    ${'@'}             | ${''}
    ${''}              | ${''}
  `('$typed is $found', ({ typed, found }) => {
    expect(
      peopleCalled(typed, people)
        .map(({ id }) => id)
        .join(', '),
    ).toBe(found);
  });
});
