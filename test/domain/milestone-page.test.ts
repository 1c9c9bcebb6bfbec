import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/domain/handbook-page.ts';
import type { Milestone } from '../../src/domain/milestone.ts';
import { linkLine } from '../../src/domain/milestone-form.ts';
import { type OnPage, readPart, writePart } from '../../src/domain/milestone-page.ts';
import { writePage } from '../../src/domain/write-page.ts';
import { agreedMilestone } from './example-milestones.ts';

/** Of the shape of an open handbook's page: front matter, an introduction, "TBD", missing sections, no owner, no end of the last line. */
const page = `---
title: Milestones
showTitle: true
---

We work towards [company goals](/goals), and towards **milestones**.

## Find out why
* 🕕 Approximate dates: Mar 2025 - Sep 2025
* 🎯 Goal: Five hunches on why people leave that we can act on.
* 🔐 Internal RFCs: [first RFC](https://rfc.example/7), [metrics](https://rfc.example/a_b(c)).

### Context

First we find *what* is wrong.

Then why.


### Success metrics

TBD.


### Results

TBD.




## Nail sign-up
* 🕕 Approximate dates: Jan 15, 2025 - Mar 6, 2025
* 🎯 Goal: Ten customers sign up alone.
* An own line.

### Context

~~~
## not a heading
~~~

### Results
Coming soon.`;

/** As the import stores it. */
function imported(text: string): { opening: string; milestones: Milestone[] } {
  const { opening, parts } = readPage(text);
  const milestones = parts.map((source, position): Milestone => {
    const { answer, ...read } = readPart(source);
    const said = answer === null ? null : { words: answer, by: 'zoe', at: agreedMilestone.suggestedAt };
    return { ...agreedMilestone, ...read, answer: said, id: String(position), page: { position, source } };
  });
  return { opening, milestones };
}

const again = (text: string) => {
  const { opening, milestones } = imported(text);
  return writePage(opening, milestones);
};

describe('a page that is read', () => {
  it('gives its fields', () => {
    expect(imported(page).milestones).toMatchObject([
      {
        title: 'Find out why',
        start: 'Mar 2025',
        end: 'Sep 2025',
        goal: 'Five hunches on why people leave that we can act on.',
        links: [
          { label: 'first RFC', url: 'https://rfc.example/7' },
          { label: 'metrics', url: 'https://rfc.example/a_b(c)' },
        ],
        context: 'First we find *what* is wrong.\n\nThen why.',
        metrics: null,
        results: null,
      },
      { title: 'Nail sign-up', links: [], metrics: null, results: null, context: '~~~\n## not a heading\n~~~' },
    ]);
  });

  it.each([
    ['as it is', page],
    ['with the line ends of Windows', page.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${page}`],
    ['without an opening', page.slice(page.indexOf('## Find'))],
    ['without a milestone', page.slice(0, page.indexOf('## Find'))],
    ['empty', ''],
  ])('comes out byte for byte: %s', (_, text) => {
    expect(again(text)).toBe(text);
  });

  it('keeps all but what has changed since', () => {
    const { opening, milestones } = imported(page);
    const [first, ...others] = milestones;
    const changed = writePage(opening, [{ ...first!, results: 'Seven <hunches>', end: 'Oct 2025' }, ...others]);
    expect(changed).toBe(
      page
        .replace('Mar 2025 - Sep 2025', 'Mar 2025 - Oct 2025')
        .replace('### Results\n\nTBD.', '### Results\n\nSeven \\<hunches\\>'),
    );
  });

  it('gives as many links as the form has room for', () => {
    const links = Array.from({ length: 20 }, (_, i) => `[${'x'.repeat(200)}](https://x.example/${i})`).join(', ');
    const { links: read } = readPart(`## A\n* 🔐 Internal RFCs: ${links}\n`);
    expect(read.map(linkLine).join('\n').length).toBeLessThanOrEqual(3000);
    expect(read).toHaveLength(13);
  });

  it('gets a section that it lacked, and a new milestone where its dates put it', () => {
    const { opening, milestones } = imported(page);
    const newer = { ...agreedMilestone, id: 'new', title: 'Newer', start: 'Apr 2025', end: null };
    const text = writePage(opening, [...milestones.slice(0, 1), { ...milestones[1]!, why: 'They say so' }, newer]);
    expect(text.match(/^## .*$/gmu)).toEqual(['## Newer', '## Find out why', '## Nail sign-up', '## not a heading']);
    expect(text).toMatch(/Coming soon\.\n\n\n### Why we believe it\n\nThey say so\n$/u);
    expect(again(text)).toBe(text);
  });
});

describe('a milestone of our own', () => {
  it('is written in the shape of the handbook', () => {
    const { goal, ...milestone } = agreedMilestone;
    const own = {
      ...milestone,
      goal: `${goal}`,
      results: 'Six pay',
      answer: { words: 'Eight', by: 'ben', at: milestone.suggestedAt },
    };
    expect(writePage('', [{ ...own, state: 'closed' }])).toBe(`## Nail invoices
* 🕕 Approximate dates: Oct 2026 - Q1
* 🎯 Goal: Five companies pay us by invoice, without help.
* 🔐 Internal RFCs: [RFC](<https://rfc.example/84>)

### Context

Companies ask for invoices.

### Success metrics

Paying companies

### Why we believe it

Nine of ten that left said so.

### Results

Six pay

### What the metric says since

Eight

`);
  });

  it('is no part of the page while it is only suggested, nor where it was given up before anybody agreed', () => {
    expect(writePage('x\n', [{ ...agreedMilestone, state: 'suggested' }])).toBe('x\n');
    expect(writePage('x\n', [{ ...agreedMilestone, agreed: {}, state: 'given-up' }])).toBe('x\n');
    expect(writePage('x\n', [{ ...agreedMilestone, state: 'given-up' }])).toContain('## Nail invoices');
  });
});

const nasty = fc.constantFrom(
  '\n',
  '## ',
  '### Results',
  '* 🎯 Goal: ',
  ' - ',
  '–',
  'TBD.',
  'Coming soon',
  '[a](b)',
  '```',
  '](',
  '>',
  '\\',
  '\r\n',
  'a',
);
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty, { maxLength: 9 }).map((pieces) => pieces.join('')),
  )
  .map((typed) => typed.toWellFormed().replaceAll('\0', '').trim());
const said = text.filter((typed) => typed !== '' && !/^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(typed));
const maybe = fc.option(said, { nil: null });
const short = fc.option(
  said.filter(({ length }) => length <= 60),
  { nil: null },
);
const links = fc.array(
  fc.record({
    label: text,
    url: fc.oneof(
      fc.webUrl({ withQueryParameters: true }),
      fc.constantFrom('https://x/)(', 'https://x/<a>&amp;\\', 'https://x/[1]'),
    ),
  }),
  { maxLength: 3 },
);
const onPage: fc.Arbitrary<OnPage> = fc.record({
  ...{ title: said, goal: said, start: short, end: short, links, context: maybe },
  ...{ metrics: maybe, why: maybe, results: maybe, answer: maybe },
});

describe('whatever people typed', () => {
  it('is read back from the page exactly', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(onPage, (typed) => {
        expect(readPart(writePart(typed, null))).toEqual(typed);
      }),
      { numRuns: 300 },
    );
  });

  it('takes its place on a page that was read, and leaves the rest alone', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(onPage, onPage, (before, after) => {
        const source = writePart(before, null);
        expect(writePart(before, source)).toBe(source);
        expect(readPart(writePart(after, source))).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('of any page comes out byte for byte', { tags: ['long'] }, () => {
    const line = fc.oneof(nasty, fc.string(), fc.constantFrom('## A', '### Context', '---', '~~~', ''));
    const anyPage = fc.array(line).map((lines) => lines.join('\n').replaceAll('\0', ''));
    fc.assert(
      fc.property(anyPage, (typed) => {
        const { opening, parts } = readPage(typed);
        expect([opening, ...parts].join('')).toBe(typed);
        expect(parts.map((part) => writePart(readPart(part), part))).toEqual(parts);
      }),
      { numRuns: 500 },
    );
  });
});
