import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../src/domain/time.ts';
import { readBlocks } from '../../../src/local/person/reading/blocks.ts';
import { readMrkdwn } from '../../../src/local/person/reading/mrkdwn.ts';
import type { Reader } from '../../../src/local/person/reading/reader.ts';

const reader: Reader = {
  tz: 'Australia/Sydney',
  now: Temporal.Instant.from('2026-11-02T09:00:00Z'),
  names: new Map([
    ['UANA', '@Ana Lopez'],
    ['CGROWTH', '#growth'],
    ['SHERO', '@hero'],
  ]),
};
const meeting = Temporal.Instant.from('2026-11-04T16:00:00Z').epochMilliseconds / 1000;

describe('mrkdwn reads', () => {
  it.each([
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&amp;lt;', '&lt;'],
    ['<@UANA> in <#CGROWTH>', '@Ana Lopez in #growth'],
    ['<@UNOBODY> in <#CSECRET|>', '@unknown in #private'],
    ['<!subteam^SHERO|@old> and <!here>', '@hero and @here'],
    ['<https://example.com/a|the *page*>', 'the *page*'],
    ['<https://example.com/?a=1&amp;b=2>', 'https://example.com/?a=1&b=2'],
    [`until <!date^${meeting}^{date_short} {time}|Nov 4>`, 'until Nov 5, 2026 03:00'],
    ['<!date^soon^{time}|later>', 'later'],
    ['*bold*, _italic_ and ~struck~', 'bold, italic and struck'],
    ['*_both_*', 'both'],
    ['2 * 3 * 4, snake_case_name, a~b~c', '2 * 3 * 4, snake_case_name, a~b~c'],
    ['* not bold*', '* not bold*'],
    ['`*code*` and ```_block_```', '*code* and _block_'],
    ['*one\ntwo*', '*one\ntwo*'],
    [':dart: stays', ':dart: stays'],
  ])('%s as %s', (text, read) => {
    expect(readMrkdwn(text, reader)).toBe(read);
  });
});

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const button = (text: string) => ({ type: 'button', action_id: text, text: plain(text) });
const options = ['A', 'B'].map((text) => ({ text: plain(text), value: text }));
const inline = (type: string, ...elements: object[]) => ({ type, elements });

describe('a block reads', () => {
  it.each([
    ['header', { type: 'header', text: plain('Goals & <more>') }, 'Goals & <more>'],
    ['divider', { type: 'divider' }, '---'],
    ['section', { type: 'section', text: mrkdwn('*Ship*'), accessory: button('Edit') }, 'Ship [Edit]'],
    ['fields', { type: 'section', fields: [mrkdwn('a'), plain('*b*')] }, 'a\n*b*'],
    [
      'context',
      { type: 'context', elements: [{ type: 'image', alt_text: 'Roof' }, mrkdwn('_by_ <@UANA>')] },
      '[Roof] by @Ana Lopez',
    ],
    ['actions', { type: 'actions', elements: [button('Go'), { type: 'overflow', options }] }, '[Go] [⋯ A | B]'],
    ['menus', { type: 'actions', elements: [{ type: 'users_select', placeholder: plain('Owner') }] }, '[Owner ▾]'],
    [
      'a chosen menu',
      { type: 'actions', elements: [{ type: 'static_select', options, initial_option: options[1] }] },
      '[B ▾]',
    ],
    [
      'boxes',
      { type: 'actions', elements: [{ type: 'checkboxes', options, initial_options: [options[0]] }] },
      '[x] A\n[ ] B',
    ],
    [
      'a choice',
      { type: 'input', label: plain('Kind'), element: { type: 'radio_buttons', options } },
      'Kind:\n( ) A\n( ) B',
    ],
    [
      'an input',
      {
        type: 'input',
        label: plain('Title'),
        optional: true,
        hint: plain('Short'),
        element: { type: 'plain_text_input', initial_value: 'x' },
      },
      'Title (optional): x\nShort',
    ],
    ['image', { type: 'image', alt_text: 'Outcomes', image_url: 'x' }, '[Outcomes]'],
    ['markdown', { type: 'markdown', text: '**as it is**' }, '**as it is**'],
    [
      'table',
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'Team' },
            { type: 'raw_text', text: 'Goal' },
          ],
          [
            { type: 'rich_text', elements: [inline('rich_text_section', { type: 'user', user_id: 'UANA' })] },
            { type: 'raw_text', text: 'x' },
          ],
        ],
      },
      'Team | Goal\n@Ana Lopez | x',
    ],
    ['container', { type: 'container', title: plain('Team'), child_blocks: [{ type: 'divider' }] }, 'Team\n---'],
    ['card', { type: 'card', title: mrkdwn('T'), body: mrkdwn('B'), actions: [button('Go')] }, 'T\nB\n[Go]'],
    ['something new', { type: 'novelty', title: 'Chart' }, 'Chart'],
    ['something strange', { type: 'novelty' }, '[novelty]'],
  ])('%s', (_, block, read) => {
    expect(readBlocks([block], reader)).toBe(read);
  });

  it('rich text, with lists, quotes and mentions', () => {
    const block = {
      type: 'rich_text',
      elements: [
        inline(
          'rich_text_section',
          { type: 'text', text: 'Hi ' },
          { type: 'user', user_id: 'UANA' },
          { type: 'emoji', name: 'tada' },
        ),
        {
          ...inline('rich_text_list', inline('rich_text_section', { type: 'text', text: 'one' })),
          style: 'bullet',
          indent: 1,
        },
        {
          ...inline('rich_text_list', inline('rich_text_section', { type: 'text', text: 'two' })),
          style: 'ordered',
          offset: 1,
        },
        inline('rich_text_quote', { type: 'link', url: 'https://example.com', text: 'a page' }),
        inline('rich_text_preformatted', { type: 'text', text: 'x = *1*' }),
      ],
    };
    expect(readBlocks([block], reader)).toBe('Hi @Ana Lopez:tada:\n  • one\n2. two\n> a page\nx = *1*');
  });
});
