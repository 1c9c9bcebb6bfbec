import { describe, expect, it } from 'vitest';
import { checkMessage, checkUpdate, type Fault } from '../../../src/local/checks/index.ts';
import * as s from './samples.ts';

const errors = (faults: Fault[]) => faults.map(({ error, pointer }) => [error, pointer]);
const table = (characters: number) => ({ type: 'table', rows: [[s.rawText(s.letters(characters))]] });
const dataTable = (characters: number) => ({
  type: 'data_table',
  caption: 'x',
  rows: [[s.rawText()], [s.richText(s.letters(characters - 1))]],
});
const chart = { type: 'data_visualization', title: 'x', chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] } };
const plan = { type: 'plan', title: 'x' };
const markdown = (characters: number) => ({ type: 'markdown', text: s.letters(characters) });
const metadata = { event_type: 'goal_proposed', event_payload: { goal: 'g1', sprint: 37, links: [{ url: 'x' }] } };

describe('a message', () => {
  it.each([
    ['a text', { text: 'x' }],
    ['blocks', { blocks: [s.section()] }],
    ['attachments', { attachments: [{ text: 'x' }] }],
    ['markdown', { markdown_text: s.letters(12_000) }],
    ['a text far over 40,000 characters, which Slack cuts', { text: s.letters(50_000) }],
    ['50 blocks', { blocks: s.many(50, () => s.section()) }],
    ['metadata', { text: 'x', metadata }],
    ['an update that takes its metadata away', { text: 'x', metadata: {} }],
    ['attachments with blocks', { attachments: s.many(100, () => ({ color: '#439FE0', blocks: [s.section()] })) }],
    ['two charts', { blocks: [chart, chart] }],
    ['two data tables', { blocks: [dataTable(10_000), dataTable(10_000)] }],
    ['markdown in two blocks', { blocks: [markdown(6_000), markdown(6_000)] }],
    ['a table of 10,000 characters', { blocks: [table(10_000)] }],
  ])('may be %s', (_what, message) => {
    expect(checkMessage(message)).toEqual([]);
  });

  it.each([
    ['nothing', {}, 'no_text', ''],
    ['an empty text', { text: '', blocks: [] }, 'no_text', ''],
    ['a text beside markdown', { text: 'x', markdown_text: 'x' }, 'markdown_text_conflict', '/markdown_text'],
    [
      'blocks beside markdown',
      { blocks: [s.section()], markdown_text: 'x' },
      'markdown_text_conflict',
      '/markdown_text',
    ],
    ['more markdown than 12,000 characters', { markdown_text: s.letters(12_001) }, 'msg_too_long', '/markdown_text'],
    ['blocks that are no list', { text: 'x', blocks: '[]' }, 'invalid_blocks_format', '/blocks'],
    ['blocks that are no objects', { text: 'x', blocks: ['divider'] }, 'invalid_blocks_format', '/blocks'],
    ['51 blocks', { blocks: s.many(51, () => s.section()) }, 'invalid_blocks', '/blocks'],
    ['101 attachments', { attachments: s.many(101, () => ({ text: 'x' })) }, 'too_many_attachments', '/attachments'],
    ['attachments that are no list', { text: 'x', attachments: {} }, 'invalid_attachments', '/attachments'],
    [
      'an attachment with a wrong block',
      { attachments: [{}, { blocks: [{ type: 'section' }] }] },
      'invalid_attachments',
      '/attachments/1/blocks/0',
    ],
    ['two tables', { blocks: [table(1), table(1)] }, 'invalid_attachments', '/blocks/1'],
    ['three charts', { blocks: [chart, chart, chart] }, 'invalid_blocks', '/blocks/2'],
    ['two plans', { blocks: [plan, plan] }, 'invalid_blocks', '/blocks/1'],
    ['a table of more than 10,000 characters', { blocks: [table(10_001)] }, 'invalid_blocks', '/blocks/0/rows'],
    [
      'data tables of more than 20,000 characters',
      { blocks: [dataTable(10_000), dataTable(10_001)] },
      'invalid_blocks',
      '/blocks/1/rows',
    ],
    [
      'markdown blocks of more than 12,000 characters',
      { blocks: [markdown(6_000), markdown(6_001)] },
      'invalid_blocks',
      '/blocks/1/text',
    ],
    ['metadata that is no object', { text: 'x', metadata: '{}' }, 'invalid_metadata_format', '/metadata'],
    [
      'metadata without a payload',
      { text: 'x', metadata: { event_type: 'x' } },
      'invalid_metadata_format',
      '/metadata',
    ],
    [
      'a payload that is no object',
      { text: 'x', metadata: { event_type: 'x', event_payload: [] } },
      'invalid_metadata_format',
      '/metadata/event_payload',
    ],
    [
      'too much metadata',
      { text: 'x', metadata: { ...metadata, event_payload: { x: s.letters(8_000) } } },
      'metadata_too_large',
      '/metadata',
    ],
  ])('is not %s', (_what, message, error, pointer) => {
    expect(errors(checkMessage(message))).toEqual([[error, pointer]]);
  });

  it.each([
    [9_597, 50, true],
    [11_341, 45, false],
    [11_990, 4, true],
    [13_057, 5, true],
    [13_058, 5, false],
  ])('of %i characters in %i blocks: it passes: %s', (characters, count, passes) => {
    const each = Math.floor(characters / count);
    const blocks = s.many(count, (i) => s.section({ text: s.plain(i === 0 ? characters - each * (count - 1) : each) }));
    expect(errors(checkMessage({ blocks })).filter(([error]) => error === 'msg_blocks_too_long')).toHaveLength(
      passes ? 0 : 1,
    );
  });
});

it('allows 4,000 characters of text in an update', () => {
  expect(checkUpdate({ text: s.letters(4_000), blocks: [s.section()] })).toEqual([]);
  expect(errors(checkUpdate({ text: s.letters(4_001), blocks: [{ type: 'section' }] }))).toEqual([
    ['msg_too_long', '/text'],
    ['invalid_blocks', '/blocks/0'],
  ]);
});
