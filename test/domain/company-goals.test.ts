import { describe, expect, it } from 'vitest';
import { readCompanyGoals } from '../../src/domain/company-goals.ts';

const longest = 'ß'.repeat(150);
const seven = Array.from({ length: 7 }, (_, i) => `Goal ${i}`);

describe('company goals', () => {
  it.each`
    case                               | typed                        | lines
    ${'one a line'}                    | ${'Grow 3×\nStay *fast* <3'} | ${['Grow 3×', 'Stay *fast* <3']}
    ${'without empty lines and edges'} | ${'\n  Grow \r\n\u200b\n\n'} | ${['Grow']}
    ${'none'}                          | ${''}                        | ${[]}
    ${'the longest'}                   | ${longest}                   | ${[longest]}
    ${'as many as there may be'}       | ${seven.join('\n')}          | ${seven}
  `('are read: $case', ({ typed, lines }) => {
    expect(readCompanyGoals(typed)).toEqual({ kind: 'read', lines });
  });

  it.each`
    case                      | typed                            | fault
    ${'too many'}             | ${[...seven, 'More'].join('\n')} | ${{ because: 'too-many', count: 8 }}
    ${'too long in a line'}   | ${`Grow\n${longest}!`}           | ${{ because: 'too-long', line: 2, length: 151 }}
    ${'unreadable in a line'} | ${'Grow\n\nSt\0p'}               | ${{ because: 'unreadable', line: 3, length: 4 }}
  `('are refused: $case', ({ typed, fault }) => {
    expect(readCompanyGoals(typed)).toEqual({ kind: 'faulty', fault });
  });
});
