import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fittingSections } from '../../src/slack/sections.ts';

const section = (name: string, length: number): KnownBlock[] =>
  Array.from({ length }, (_, i) => ({ type: 'section', text: { type: 'plain_text', text: `${name}${i}` } }));
const textsOf = (blocks: readonly KnownBlock[]) =>
  blocks.map((block) => (block.type === 'section' ? block.text!.text : block.type));

it.each([
  ['fits to the last block', [3, 2], 6, ['a0', 'a1', 'a2', 'divider', 'b0', 'b1']],
  ['is one block too long', [4, 2], 6, ['a0', 'a1', 'context', 'divider', 'b0', 'b1']],
  ['has two long sections', [9, 9], 6, ['a0', 'context', 'divider', 'b0', 'context']],
  ['is empty', [], 6, []],
])('draws a Home that %s', (_, lengths, most, expected) => {
  expect(
    textsOf(
      fittingSections(
        lengths.map((length, i) => section('ab'[i]!, length)),
        most,
      ),
    ),
  ).toEqual(expected);
});

it('never draws more than Slack takes, and never loses a section', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 30 }), (lengths) => {
      const blocks = fittingSections(lengths.map((length) => section('a', length)));
      expect(blocks.length).toBeLessThanOrEqual(100);
      expect(blocks.filter(({ type }) => type === 'divider')).toHaveLength(Math.max(0, lengths.length - 1));
    }),
  );
});
