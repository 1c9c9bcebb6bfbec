import { expect, it } from 'vitest';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import * as s from './samples.ts';

const block = (type: string, more: object) => ({ type, ...more });
const choice = (type: string, more: object) => s.actions({ type, options: s.options(2), ...more });
const number = (more: object) => s.input({ type: 'number_input', is_decimal_allowed: true, ...more });
const point = (label: string, value = 1) => ({ label, value });
const bars = (...series: unknown[]) =>
  block('data_visualization', { title: 'x', chart: { type: 'bar', series, axis_config: { categories: ['a', 'b'] } } });
const both = [point('b'), point('a')];
const offered = { text: { ...s.plain(), emoji: true }, value: 'v1' };

const broken: [what: string, at: string, block: unknown, message: string][] = [
  ['a section without words', '', { type: 'section' }, 'must define either `text` or `fields`'],
  ['a divider with words', '', { type: 'divider', text: 'x' }, 'invalid additional property: text'],
  ['mrkdwn in a header', '/text/type', block('header', { text: s.mrkdwn() }), 'unsupported type: mrkdwn'],
  [
    'mrkdwn on a button',
    '/elements/0/text/type',
    s.actions({ ...s.button(), text: s.mrkdwn() }),
    'unsupported type: mrkdwn',
  ],
  ['words without their type', '/text', block('header', { text: { text: 'x' } }), 'missing required field: type'],
  ['a bare string for a text', '/text', block('header', { text: 'x' }), 'must provide an object'],
  [
    'an emoji switch on mrkdwn',
    '/text',
    s.section({ text: { ...s.mrkdwn(), emoji: true } }),
    'invalid additional property: emoji',
  ],
  ['a null', '/accessory', s.section({ accessory: null }), 'must provide an object'],
  [
    'an unknown style',
    '/elements/0/style',
    s.actions({ ...s.button(), style: 'default' }),
    'must be a valid enum value',
  ],
  [
    'an image without a source',
    '',
    block('image', { alt_text: 'a' }),
    'must define either `image_url` or `slack_file`',
  ],
  [
    'an image of two sources',
    '',
    { ...s.image, slack_file: { id: 'F1' } },
    'must define either `image_url` or `slack_file`',
  ],
  [
    'a file of two names',
    '/slack_file',
    block('image', { alt_text: 'a', slack_file: { id: 'F', url: 'u' } }),
    'must define either `id` or `url`',
  ],
  [
    'a picture from a disk',
    '/image_url',
    { ...s.image, image_url: 'file:///a.png' },
    'input must match regex pattern: ^https?:\\/\\/',
  ],
  [
    'a menu without options',
    '/elements/0',
    s.actions({ type: 'static_select' }),
    'must define either `options` or `option_groups`',
  ],
  [
    'a menu of options and groups',
    '/elements/0',
    choice('static_select', { option_groups: [{ label: s.plain(), options: s.options(1) }] }),
    'must define either `options` or `option_groups`',
  ],
  [
    'a link in a menu',
    '/elements/0/options/0',
    choice('static_select', { options: [{ ...s.option(), url: 'x' }] }),
    'invalid additional property: url',
  ],
  [
    'an option that is not offered',
    '/elements/0/initial_option',
    choice('static_select', { initial_option: s.option(2) }),
    'must exactly match one of the options',
  ],
  [
    'an option with other words than the one offered',
    '/elements/0/initial_option',
    choice('radio_buttons', { initial_option: { ...s.option(1), text: s.plain(2) } }),
    'must exactly match one of the options',
  ],
  [
    'a box that is not there, ticked',
    '/elements/0/initial_options/1',
    choice('checkboxes', { initial_options: [s.option(0), s.option(3)] }),
    'must exactly match one of the options',
  ],
  [
    'a filter that filters nothing',
    '/elements/0/filter',
    s.actions({ type: 'conversations_select', filter: {} }),
    'must have minimum 1 properties',
  ],
  [
    'more characters asked for than allowed',
    '/element/min_length',
    s.input({ type: 'plain_text_input', min_length: 3, max_length: 2 }),
    'must not be above `max_length`',
  ],
  [
    'a lowest number above the highest',
    '/element/min_value',
    number({ min_value: '10', max_value: '9' }),
    'must not be above `max_value`',
  ],
  [
    'a first number below the lowest',
    '/element/min_value',
    number({ min_value: '-1', initial_value: '-1.5' }),
    'must not be above `initial_value`',
  ],
  [
    'a number in words',
    '/element/max_value',
    number({ max_value: 'ten' }),
    'input must match regex pattern: ^-?\\d+(\\.\\d+)?$',
  ],
  [
    'half a length',
    '/element/min_length',
    s.input({ type: 'plain_text_input', min_length: 0.5 }),
    'must provide an integer',
  ],
  [
    'no files to upload',
    '/element/max_length',
    s.input({ type: 'plain_text_input', max_length: 0 }),
    'must be greater than 1',
  ],
  [
    'a date that is none',
    '/elements/0/initial_date',
    s.actions({ type: 'datepicker', initial_date: '2026-13-01' }),
    expect.stringContaining('must match regex'),
  ],
  [
    'a date written otherwise',
    '/elements/0/initial_date',
    s.actions({ type: 'datepicker', initial_date: '1/11/2026' }),
    expect.stringContaining('must match regex'),
  ],
  [
    'a time that is none',
    '/elements/0/initial_time',
    s.actions({ type: 'timepicker', initial_time: '24:00' }),
    expect.stringContaining('must match regex'),
  ],
  [
    'milliseconds for seconds',
    '/elements/0/initial_date_time',
    s.actions({ type: 'datetimepicker', initial_date_time: 1_893_456_000_000 }),
    'must be less than 9999999999',
  ],
  [
    'a list inside of a section of rich text',
    '/elements/0/elements/0/type',
    block('rich_text', { elements: [{ type: 'rich_text_section', elements: [{ type: 'rich_text_list' }] }] }),
    'unsupported type: rich_text_list',
  ],
  [
    'a mention in code',
    '/elements/0/elements/0/type',
    block('rich_text', { elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }] }),
    'unsupported type: user',
  ],
  [
    'an unknown style of rich text',
    '/elements/0/elements/0/style',
    block('rich_text', {
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'x', style: { blink: true } }] }],
    }),
    'invalid additional property: blink',
  ],
  [
    'a data table of a header alone',
    '/rows',
    block('data_table', { caption: 'x', rows: s.rows(1, 1) }),
    'must provide at least 2 items',
  ],
  [
    'a data table with rich text in its header',
    '/rows/0/0/type',
    block('data_table', { caption: 'x', rows: [[s.richText()], [s.rawText()]] }),
    'unsupported type: rich_text',
  ],
  [
    'a data table with a short row',
    '/rows/1',
    block('data_table', { caption: 'x', rows: [...s.rows(1, 2), ...s.rows(1, 1)] }),
    'must have as many cells as the first row',
  ],
  [
    'a button in a plain table',
    '/rows/0/0/type',
    block('table', { rows: [[{ type: 'action_cell', element: s.button() }]] }),
    'unsupported type: action_cell',
  ],
  [
    'a slice of nothing',
    '/chart/segments/0/value',
    block('data_visualization', { title: 'x', chart: { type: 'pie', segments: [point('a', 0)] } }),
    expect.stringContaining('must be greater than'),
  ],
  [
    'two series of one name',
    '/chart/series/1/name',
    bars({ name: 'x', data: both }, { name: 'x', data: both }),
    'must be unique in the chart',
  ],
  [
    'a series without a point',
    '/chart/series/0/data',
    bars({ name: 'x', data: [point('a')] }),
    'must have exactly one point for each category',
  ],
  [
    'a series with a point twice',
    '/chart/series/0/data',
    bars({ name: 'x', data: [point('a'), point('a')] }),
    'must have exactly one point for each category',
  ],
  [
    'an unknown chart',
    '/chart/type',
    block('data_visualization', { title: 'x', chart: { type: 'donut' } }),
    'unsupported type: donut',
  ],
  [
    'a card of a subtitle alone',
    '',
    block('card', { subtitle: s.plain() }),
    'must define one of `hero_image`, `title`, `actions`, `body`',
  ],
  [
    'a card with two icons',
    '',
    block('card', { title: s.plain(), icon: s.image, slack_icon: { type: 'icon', name: 'bug' } }),
    'must define either `icon` or `slack_icon`',
  ],
  [
    'an icon that Slack does not draw',
    '/slack_icon/name',
    block('card', { title: s.plain(), slack_icon: { type: 'icon', name: 'moon' } }),
    'must be a valid enum value',
  ],
  [
    'a container without a title',
    '',
    block('container', { child_blocks: [s.section()] }),
    'must define one of `title`, `rich_text_title`',
  ],
  [
    'a container in a container',
    '/child_blocks/0/type',
    block('container', { title: s.plain(), child_blocks: [{ type: 'container' }] }),
    'unsupported type: container',
  ],
  ['a plan whose title is an object', '/title', block('plan', { title: s.plain() }), 'must provide a string'],
];

it.each(broken)('refuses %s', (_what, at, wrong, message) => {
  expect(checkMessage({ text: 'x', blocks: [wrong] })).toEqual([
    { error: 'invalid_blocks', pointer: `/blocks/0${at}`, message },
  ]);
});

it('takes an option that differs only by the emoji switch, which Slack fills in', () => {
  for (const initial of [{ initial_option: s.option(1) }, { initial_option: offered }]) {
    expect(checkMessage({ blocks: [choice('radio_buttons', initial)] })).toEqual([]);
  }
});

it('takes an option from any of the groups', () => {
  const option_groups = s.many(3, (i) => ({ label: s.plain(), options: [s.option(i)] }));
  expect(
    checkMessage({ blocks: [s.actions({ type: 'static_select', option_groups, initial_option: s.option(2) })] }),
  ).toEqual([]);
});

it('wants an action_id once in a block, and lets other blocks use it again', () => {
  const twice = s.actions(s.button(), s.button());
  expect(checkMessage({ blocks: [s.actions(s.button()), s.actions(s.button())] })).toEqual([]);
  expect(checkMessage({ blocks: [s.section(), twice] })).toEqual([
    { error: 'invalid_blocks', pointer: '/blocks/1/elements/1/action_id', message: '`action_id` "b0" already exists' },
  ]);
});

it('wants a block_id once in a message or view, those in containers included', () => {
  const named = s.section({ block_id: 'goal' });
  const container = block('container', { title: s.plain(), child_blocks: [named] });
  expect(checkMessage({ blocks: [named, s.section({ block_id: 'other' }), container] })).toEqual([
    {
      error: 'invalid_blocks',
      pointer: '/blocks/2/child_blocks/0/block_id',
      message: '`block_id` "goal" already exists',
    },
  ]);
  expect(checkView(s.modal([named, named]))).toEqual([
    { error: 'invalid_arguments', pointer: '/view/blocks/1/block_id', message: '`block_id` "goal" already exists' },
  ]);
});

it('lets one element have the focus', () => {
  const focused = (focus_on_load: boolean) => s.input({ type: 'plain_text_input', focus_on_load });
  expect(checkView(s.modal([focused(true), focused(false)]))).toEqual([]);
  expect(checkView(s.modal([focused(true), focused(false), focused(true)]))).toEqual([
    {
      error: 'invalid_arguments',
      pointer: '/view/blocks/2/element/focus_on_load',
      message: 'only one element can set `focus_on_load` to true',
    },
  ]);
});
