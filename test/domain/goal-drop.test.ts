import { describe, expect, it } from 'vitest';
import { dropGoal } from '../../src/domain/goal-drop.ts';
import { committed, dropped, goal } from './example-goals.ts';

describe('dropping a goal', () => {
  it.each([goal, committed, { ...goal, state: 'planned' as const }])(
    'keeps all it was, $state, and why it went',
    (before) => {
      expect(dropGoal(before, ' Nobody asked for it\n')).toEqual({
        kind: 'dropped',
        goal: { ...before, state: 'dropped', dropReason: 'Nobody asked for it' },
      });
    },
  );

  it.each`
    case                      | before     | reason              | because
    ${'without a reason'}     | ${goal}    | ${''}               | ${'empty'}
    ${'for spaces'}           | ${goal}    | ${' \u200b'}        | ${'empty'}
    ${'with too much to say'} | ${goal}    | ${'x'.repeat(3001)} | ${'too-long'}
    ${'with U+0000'}          | ${goal}    | ${'a\0'}            | ${'unreadable'}
    ${'twice'}                | ${dropped} | ${'Again'}          | ${'dropped'}
  `('is refused $case', ({ before, reason, because }) => {
    expect(dropGoal(before, reason)).toEqual({ kind: 'refused', because });
  });
});
