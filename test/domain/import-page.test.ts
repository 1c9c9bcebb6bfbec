import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/domain/import-page.ts';
import type { Milestone } from '../../src/domain/milestone.ts';
import { writePage } from '../../src/domain/write-page.ts';
import { agreedMilestone, at, today } from './example-milestones.ts';

const page = `---\ntitle: M\n---\n\n## New\n* 🎯 Goal: Ten pay\n\n## Old\n* 🕕 Approximate dates: Jan 2025 - Mar 2025\n`;
const importing = { by: 'zoe', at, today, newId: () => 'new' };

function read(text: string, known: readonly Milestone[] = []) {
  const outcome = importPage(text, known, importing);
  if (outcome.kind !== 'read') throw new Error(outcome.because);
  return outcome;
}

describe('a page', () => {
  it('brings milestones without an owner; those whose end is over are past', () => {
    const { opening, added } = read(page);
    expect(opening).toBe('---\ntitle: M\n---\n\n');
    expect(added).toMatchObject([
      { title: 'New', goal: 'Ten pay', owner: null, state: 'agreed', page: { position: 0 } },
      { title: 'Old', state: 'closed', endedAt: null, page: { position: 1 } },
    ]);
  });

  it('read twice changes nothing', () => {
    const { added } = read(page);
    expect(read(page, added)).toMatchObject({ added: [], changed: [], same: 2 });
  });

  it('brings one of the same title up to date, and leaves alone what no page says', () => {
    const known = { ...agreedMilestone, title: 'new ' };
    const { added, changed } = read(page, [known]);
    expect(added).toHaveLength(1);
    expect(changed).toMatchObject([
      { id: 'm1', title: 'New', goal: 'Ten pay', owner: 'ben', context: null, end: null },
    ]);
  });

  it('that says other dates moves it, which is remembered', () => {
    const known = { ...agreedMilestone, title: 'New', start: 'Q1', end: 'Q2' };
    const [changed] = read('# M\n\n## New\n* 🕕 Approximate dates: Q1 – Q3\n* 🎯 Goal: x\n', [known]).changed;
    expect(changed!.moves.map(({ from, to }) => [from, to])).toEqual([
      [
        { start: 'Q1', end: 'Q2' },
        { start: changed!.start, end: changed!.end },
      ],
    ]);
    expect(changed!.end).not.toBe('Q2');
  });

  it('in pieces is put together, in their order', () => {
    const first = read(page);
    const more = read('## Older\n* 🎯 Goal: x\n', first.added);
    expect(more.opening).toBeNull();
    expect(writePage(first.opening, [...more.added, ...first.added])).toBe(`${page}\n## Older\n* 🎯 Goal: x\n`);
  });

  it.each([
    ['no-milestone', 'Nothing here\n# One\n'],
    ['no-milestone', ''],
    ['unreadable', '## A\u0000'],
    ['unreadable', '## \ud83d'],
  ])('is refused as %s: %j', (because, text) => {
    expect(importPage(text, [], importing)).toEqual({ kind: 'refused', because });
  });
});
