import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainRichText, richTextOf } from '../../src/local/page/blocks/mrkdwn.ts';

const dating = (token: string, unixSeconds: number) => `${token} of ${unixSeconds}`;
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const text = (words: string, style = {}) => ({ type: 'text', text: words, style });

describe('mrkdwn means', () => {
  test.each([
    ['plain', [section(text('plain'))]],
    ['*bold* _it_', [section(text('bold', { bold: true }), text(' '), text('it', { italic: true }))]],
    ['*_both_*', [section(text('both', { bold: true, italic: true }))]],
    ['`a &lt; b`', [section(text('a < b', { code: true }))]],
    ['2*3*4 is 24', [section(text('2*3*4 is 24'))]],
    ['<@U1> <#C1|general>', [section(mention({ user_id: 'U1' }), text(' '), channel('C1'))]],
    ['<!here>', [section({ type: 'broadcast', range: 'here', style: {} })]],
    ['<!subteam^S1|@heroes>', [section({ type: 'usergroup', usergroup_id: 'S1', style: {} })]],
    ['<!date^60^{date} at {time}|then>', [section(text('{date} at {time} of 60'))]],
    ['<!date^60^{time}^https://a.example|then>', [section(link('https://a.example', '{time} of 60'))]],
    ['<!date^soon^{time}|then>', [section(text('then'))]],
    ['<https://a.example?b&amp;c|d &amp; e>', [section(link('https://a.example?b&c', 'd & e'))]],
    ['see https://a.example.', [section(text('see '), link('https://a.example', 'https://a.example'), text('.'))]],
    [':+1::skin-tone-3:', [section({ type: 'emoji', name: '+1', skin_tone: 3 })]],
    ['&gt; one\n&gt; two\nthree', [quote('one\n', 'two'), section(text('three'))]],
    ['a\n```b\n c```\nd', [section(text('a\n')), code('b\n c'), section(text('d'))]],
  ])('%j', (mrkdwn, elements) => {
    expect(richTextOf(mrkdwn, dating)).toEqual({ type: 'rich_text', elements });
  });
});

test('escaped text never becomes a mention, whatever it says', () => {
  const words = fc.constantFrom(
    '<!channel>',
    '<@U1>',
    '<#C1>',
    '<!subteam^S1>',
    '<!here|x>',
    '&lt;',
    '*',
    '`',
    '\n',
    '> ',
    ' ',
    'a',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, (words) => {
      const drawn = JSON.stringify(richTextOf(escaped(words), dating));
      expect(drawn).not.toMatch(/"type":"(user|channel|usergroup|broadcast)"/);
    }),
  );
});

test('plain text keeps every letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const [drawn] = plainRichText(escaped(words)).elements;
      const letters = drawn?.elements.map((leaf) => ('name' in leaf ? `:${leaf.name}:` : 'text' in leaf && leaf.text));
      expect(letters?.join('') ?? '').toBe(words);
    }),
  );
});

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function mention(whom: object) {
  return { type: 'user', ...whom, style: {} };
}

function channel(channel_id: string) {
  return { type: 'channel', channel_id, style: {} };
}

function link(url: string, words: string) {
  return { type: 'link', url, text: words, style: {} };
}

function quote(...lines: string[]) {
  return { type: 'rich_text_quote', elements: lines.map((line) => text(line)) };
}

function code(words: string) {
  return { type: 'rich_text_preformatted', elements: [text(words)] };
}
