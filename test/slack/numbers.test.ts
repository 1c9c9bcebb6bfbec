import { expect, it } from 'vitest';
import { counted, halves } from '../../src/slack/numbers.ts';

it.each`
  count | words
  ${0}  | ${'0 goals'}
  ${1}  | ${'1 goal'}
  ${2}  | ${'2 goals'}
`('says $words', ({ count, words }) => {
  expect(counted(count, 'goal')).toBe(words);
});

it.each`
  days    | words
  ${0}    | ${'0'}
  ${0.5}  | ${'½'}
  ${1}    | ${'1'}
  ${13.5} | ${'13½'}
`('writes $days days as $words', ({ days, words }) => {
  expect(halves(days)).toBe(words);
});
