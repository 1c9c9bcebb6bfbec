import type { RichTextElement } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionedPeople, readCommandText } from '../../src/slack/command-text.ts';
import { joined, mention, mrkdwn } from '../../src/slack/mrkdwn.ts';
import { typed } from '../../src/slack/rich.ts';

const escapedBySlack = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const nobody = () => undefined;

describe('what people type', () => {
  it('is escaped in mrkdwn, where what we write is not', () => {
    const line = mrkdwn`*${'<!channel> & co'}* by ${mention('UANA')}, ${3} of ${joined(['<', mention('UBEN')], ', ')}`;
    expect(line.toString()).toBe('*&lt;!channel&gt; &amp; co* by <@UANA>, 3 of &lt;, <@UBEN>');
  });

  it('stays whole in rich text, whatever it is', () => {
    const textOf = (element: RichTextElement) => {
      if (element.type === 'link') return element.url;
      return element.type === 'emoji' ? `:${element.name}:` : (element as { text: string }).text;
    };
    const pieces = fc.constantFrom(
      ':tada:',
      'https://example.com/a?b=1',
      '<!here>',
      '12:30:45',
      ' ',
      '*x*',
      '\n',
      '🇩🇪',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))), (parts) => {
        const text = parts.join('');
        expect(typed(text).map(textOf).join('')).toBe(text);
      }),
    );
  });

  it('becomes a link or an emoji where it is one', () => {
    expect(typed('see https://example.com :tada:')).toEqual([
      { type: 'text', text: 'see ' },
      { type: 'link', url: 'https://example.com' },
      { type: 'text', text: ' ' },
      { type: 'emoji', name: 'tada' },
    ]);
  });
});

describe('a command’s text', () => {
  it.each`
    arrives                                             | typed
    ${'Ship X'}                                         | ${'Ship X'}
    ${'a &lt; b &amp;&amp; c &gt; d'}                   | ${'a < b && c > d'}
    ${'a < b && c > d'}                                 | ${'a < b && c > d'}
    ${'R&D'}                                            | ${'R&D'}
    ${'R&amp;D'}                                        | ${'R&D'}
    ${'&amp;amp; stays'}                                | ${'&amp; stays'}
    ${'with <@UANA|ana.lopez> in <#C1|growth>'}         | ${'with @Ana Lopez in #growth'}
    ${'<!channel> and <!here> ship X'}                  | ${'@channel and @here ship X'}
    ${'for <!everyone>'}                                | ${'for @everyone'}
    ${'with <!subteam^S1|@heroes> &amp; <!subteam^S2>'} | ${'with @heroes & @S2'}
    ${'with <@UNEW|new.one>'}                           | ${'with @new.one'}
    ${'with <@UNEW>'}                                   | ${'with @UNEW'}
    ${'see <http://example.com|example.com> now'}       | ${'see example.com now'}
    ${'see <https://example.com/?a=1&amp;b=2>'}         | ${'see https://example.com/?a=1&b=2'}
    ${'&lt;!channel&gt; escaped'}                       | ${'<!channel> escaped'}
  `('that arrives as $arrives was typed as $typed', ({ arrives, typed }) => {
    expect(readCommandText(arrives, (id) => (id === 'UANA' ? 'Ana Lopez' : undefined))).toBe(typed);
  });

  it('comes back as typed whenever Slack escaped it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', 'a', ';', 'amp;', 'lt;', '@', '!', '|', ' ') }),
        (text) => {
          expect(readCommandText(escapedBySlack(text), nobody)).toBe(text);
        },
      ),
    );
  });

  it('says whom it mentions', () => {
    expect(mentionedPeople('<@UANA|ana> <#C1|x> <@UBEN> <!here>')).toEqual(['UANA', 'UBEN']);
  });
});
