import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, writeMarkdown, writeMarkdownLine } from '../../src/domain/markdown-text.ts';

it.each`
  text                            | markdown
  ${'Five companies pay'}         | ${'Five companies pay'}
  ${'*bold* _it_ ~no~ `x`'}       | ${'\\*bold\\* \\_it\\_ \\~no\\~ \\`x\\`'}
  ${'# not a heading'}            | ${'\\# not a heading'}
  ${'- not a list\n1. nor this'}  | ${'\\- not a list\n1\\. nor this'}
  ${'P95 < 3 s & <b>'}            | ${'P95 \\< 3 s \\& \\<b\\>'}
  ${'see https://x.example/a_b.'} | ${'see <https://x.example/a_b>.'}
  ${'[label](https://x.example)'} | ${'\\[label\\](<https://x.example>)'}
  ${'  indented'}                 | ${'&#32;&#32;indented'}
  ${'a  b'}                       | ${'a  b'}
  ${'---'}                        | ${'\\---'}
  ${'title: x'}                   | ${'title: x'}
  ${'\\*'}                        | ${'\\\\\\*'}
  ${'&#42;'}                      | ${'\\&\\#42;'}
`('writes “$text” as “$markdown”, and reads it back', ({ text, markdown }) => {
  expect(writeMarkdown(text)).toBe(markdown);
  expect(readMarkdown(markdown)).toBe(text);
});

it('reads markup that is more than an escape as it is written', () => {
  const markdown = '[Original RFC](https://x.example/107), **bold** and `code`';
  expect(readMarkdown(markdown)).toBe(markdown);
});

const piece = fc.constantFrom(
  '\n',
  '\n\n',
  '#',
  '# ',
  '- ',
  '* ',
  '1. ',
  '`',
  '```',
  '<',
  '>',
  '&',
  '\\',
  'https://x.example/',
  '|',
  ' ',
  '\t',
  '\r',
  '\u2028',
  '👩‍👩‍👧',
  'a',
  '---',
  '## ',
  ')',
  '(',
  '.',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
);

describe('any text', () => {
  it('comes back exactly', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(readMarkdown(writeMarkdown(typed))).toBe(typed);
        expect(readMarkdown(writeMarkdownLine(typed))).toBe(typed);
      }),
      { numRuns: 500 },
    );
  });

  it('begins no line as a heading, list, fence or front matter, and stays in its line where only one may be', () => {
    fc.assert(
      fc.property(text, (typed) => {
        for (const line of writeMarkdown(typed).split('\n')) expect(line).not.toMatch(/^\s|^(?:#|[-+*=>|~`]|\d+[.)])/u);
        expect(writeMarkdownLine(typed)).not.toMatch(/[\n\r\u2028\u2029]/u);
      }),
      { numRuns: 500 },
    );
  });
});
