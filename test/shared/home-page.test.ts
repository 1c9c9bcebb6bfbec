import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HomePlace } from '../../src/feature.ts';
import { homeBlocks, homePlaceModal } from '../../src/shared/home-page.ts';
import { context, plain, section } from '../../src/slack/blocks.ts';

const places = ['needs', 'sprint', 'next', 'heroes', 'milestones', 'history', 'settings'] as const;

/** Items of one to three blocks, by name. */
const items = (name: string, sizes: readonly number[]): KnownBlock[] =>
  sizes.flatMap((size, n) => [
    section(plain(`${name}${n}.`)),
    ...Array.from({ length: size - 1 }, () => context(plain('small'))),
  ]);

const sections = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 60 }), { maxLength: 9 });
const pages = fc
  .tuple(...places.map(() => sections))
  .map(
    (drawn) =>
      new Map<HomePlace, KnownBlock[][]>(
        places.map((place, i) => [place, drawn[i]!.map((sizes, n) => items(`${place}${n}/`, sizes))]),
      ),
  );

it('never draws more than Slack takes, in every place something, and all of it page by page', {
  tags: ['long'],
}, () => {
  fc.assert(
    fc.property(pages, (page) => {
      const drawn = homeBlocks(page);
      expect(drawn.length).toBeLessThanOrEqual(100);
      const text = JSON.stringify(drawn);
      for (const [place, own] of page) {
        if (own.length === 0) continue;
        const isWhole = own.flat().every((block) => drawn.includes(block));
        expect(isWhole || text.includes(`"${place}/0"`)).toBe(true);
        expect(everyPage(place, page)).toEqual(own.flat().filter(({ type }) => type === 'section'));
      }
    }),
    { numRuns: 40 },
  );
});

function everyPage(place: HomePlace, page: Parameters<typeof homeBlocks>[0]): KnownBlock[] {
  const found: KnownBlock[] = [];
  for (let n = 0; ; n += 1) {
    const { blocks } = homePlaceModal(place, page, n);
    expect(blocks.length).toBeLessThanOrEqual(100);
    found.push(...(blocks as KnownBlock[]).filter(({ type }) => type === 'section'));
    if (!JSON.stringify(blocks).includes('turn-home-on')) return found;
  }
}
