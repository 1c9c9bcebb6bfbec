import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstItems, fittingSections } from '../../src/slack/sections.ts';

const section = (name: string, length: number): KnownBlock[] =>
  Array.from({ length }, (_, i) => ({ type: 'section', text: { type: 'plain_text', text: `${name}${i}` } }));
const textsOf = (blocks: readonly KnownBlock[]) =>
  blocks.map((block) => (block.type === 'section' ? block.text!.text : block.type));

it.each([
  ['fit to the last block', [3, 2], 5, ['a0', 'a1', 'a2', 'b0', 'b1']],
  ['are one block too long', [4, 2], 5, ['a0', 'a1', 'context', 'b0', 'b1']],
  ['are two long ones', [9, 9], 5, ['a0', 'context', 'b0', 'context']],
  ['are more than there is room for', [1, 1, 1], 2, ['a0', 'b0']],
  ['are none', [], 6, []],
])('draws sections that %s', (_, lengths, most, expected) => {
  expect(
    textsOf(
      fittingSections(
        lengths.map((length, i) => section('abc'[i]!, length)),
        most,
      ),
    ),
  ).toEqual(expected);
});

it('parts nothing from the small words and buttons under it', () => {
  const small: KnownBlock = { type: 'context', elements: [] };
  const buttons: KnownBlock = { type: 'actions', elements: [] };
  const [first, second] = section('a', 2);
  const blocks = [first!, small, second!, small, buttons];
  expect([0, 1, 2, 3, 4, 5].map((most) => firstItems(blocks, most).length)).toEqual([0, 0, 2, 2, 2, 5]);
});

it('never draws more than there is room for, and of each section something', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 150 }), { maxLength: 30 }), (lengths) => {
      const blocks = fittingSections(
        lengths.map((length, i) => section(`${i}/`, length)),
        100,
      );
      expect(blocks.length).toBeLessThanOrEqual(100);
      const cut = blocks.filter(({ type }) => type === 'context').length;
      const seen = new Set(textsOf(blocks).map((text) => text.split('/')[0]));
      expect([...seen].filter((text) => text !== 'context').length + cut).toBeGreaterThanOrEqual(lengths.length);
    }),
  );
});
