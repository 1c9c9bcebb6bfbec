import { describe, expect, it } from 'vitest';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';
import * as s from './samples.ts';

type Edge = [at: string, limit: number, make: (count: number) => unknown];

const lengthOver = (limit: number) => `must be less than ${limit + 1} characters`;
const countOver = (limit: number) => `no more than ${limit} items allowed`;

const address = (count: number) => 'https://example.com/'.padEnd(count, 'x');
const button = (more: object) => s.actions({ ...s.button(), ...more });
const confirm = (more: object) => button({ confirm: { text: s.plain(), ...more } });
const menu = (more: object) => s.actions({ type: 'static_select', options: s.options(1), ...more });
const menuOption = (more: object) => menu({ options: [{ ...s.option(), ...more }] });
const overflow = (more: object) => s.actions({ type: 'overflow', options: [{ text: s.plain(), ...more }] });
const boxes = (more: object) => s.actions({ type: 'checkboxes', options: [{ ...s.option(), ...more }] });
const workflowButton = (url: string) =>
  s.actions({ type: 'workflow_button', text: s.plain(), workflow: { trigger: { url } } });
const field = (more: object) => s.input({ type: 'plain_text_input', ...more });
const chart = (series: unknown[], axis: object) => ({
  type: 'data_visualization',
  title: 'x',
  chart: { type: 'line', series, axis_config: { categories: ['a'], ...axis } },
});
const series = (more: object) => ({ name: 'x', data: [{ label: 'a', value: 1 }], ...more });
const dense = (count: number) => {
  const categories = s.many(count, (i) => `${i}`);
  return chart([series({ data: categories.map((label) => ({ label, value: 1 })) })], { categories });
};
const pie = (segments: unknown[], title = 'x') => ({
  type: 'data_visualization',
  title,
  chart: { type: 'pie', segments },
});
const block = (type: string, more: object) => ({ type, ...more });
const table = (rows: unknown[][], more: object = {}) => block('table', { rows, ...more });
const dataTable = (rows: unknown[][], more: object = {}) => block('data_table', { caption: 'x', rows, ...more });
const card = (more: object) => block('card', { title: s.plain(), ...more });
const container = (more: object) =>
  block('container', { title: s.plain(), child_blocks: [{ type: 'divider' }], ...more });
const video = (more: object) =>
  block('video', { video_url: 'https://a.b', thumbnail_url: 'https://a.b', alt_text: 'v', title: s.plain(), ...more });
const iconButton = (more: object) => ({ type: 'icon_button', icon: 'trash', text: s.plain(), ...more });
const feedback = (more: object) =>
  block('context_actions', {
    elements: [
      {
        type: 'feedback_buttons',
        positive_button: { text: s.plain(), value: 'v', ...more },
        negative_button: { text: s.plain(), value: 'v' },
      },
    ],
  });
const task = (more: object) => block('task_card', { task_id: 't', title: 'x', ...more });

const lengths: Edge[] = [
  ['/block_id', 255, (n) => s.section({ block_id: s.letters(n) })],
  ['/text/text', 3000, (n) => s.section({ text: s.plain(n) })],
  ['/text/text', 3000, (n) => s.section({ text: s.mrkdwn(n) })],
  ['/fields/0/text', 2000, (n) => s.section({ fields: [s.mrkdwn(n)] })],
  ['/text/text', 150, (n) => block('header', { text: s.plain(n) })],
  ['/elements/0/text', 3000, (n) => block('context', { elements: [s.plain(n)] })],
  ['/elements/0/alt_text', 2000, (n) => block('context', { elements: [{ ...s.image, alt_text: s.letters(n) }] })],
  ['/image_url', 3000, (n) => ({ ...s.image, image_url: address(n) })],
  ['/alt_text', 2000, (n) => ({ ...s.image, alt_text: s.letters(n) })],
  ['/title/text', 2000, (n) => ({ ...s.image, title: s.plain(n) })],
  ['/slack_file/url', 3000, (n) => block('image', { alt_text: 'a', slack_file: { url: address(n) } })],
  ['/label/text', 2000, (n) => s.input({ type: 'datepicker' }, { label: s.plain(n) })],
  ['/hint/text', 2000, (n) => s.input({ type: 'datepicker' }, { hint: s.plain(n) })],
  ['/element/placeholder/text', 150, (n) => field({ placeholder: s.plain(n) })],
  ['/element/initial_value', 3000, (n) => field({ initial_value: s.letters(n) })],
  ['/elements/0/action_id', 255, (n) => button({ action_id: s.letters(n) })],
  ['/elements/0/text/text', 75, (n) => button({ text: s.plain(n) })],
  ['/elements/0/value', 2000, (n) => button({ value: s.letters(n) })],
  ['/elements/0/url', 3000, (n) => button({ url: address(n) })],
  ['/elements/0/accessibility_label', 75, (n) => button({ accessibility_label: s.letters(n) })],
  ['/elements/0/confirm/title/text', 100, (n) => confirm({ title: s.plain(n) })],
  ['/elements/0/confirm/text/text', 300, (n) => confirm({ text: s.mrkdwn(n) })],
  ['/elements/0/confirm/confirm/text', 30, (n) => confirm({ confirm: s.plain(n) })],
  ['/elements/0/confirm/deny/text', 30, (n) => confirm({ deny: s.plain(n) })],
  ['/elements/0/placeholder/text', 150, (n) => menu({ placeholder: s.plain(n) })],
  ['/elements/0/options/0/text/text', 75, (n) => menuOption({ text: s.plain(n) })],
  ['/elements/0/options/0/value', 150, (n) => menuOption({ value: s.letters(n) })],
  ['/elements/0/options/0/description/text', 75, (n) => menuOption({ description: s.plain(n) })],
  ['/elements/0/options/0/url', 3000, (n) => overflow({ url: address(n) })],
  [
    '/elements/0/option_groups/0/label/text',
    75,
    (n) => s.actions({ type: 'static_select', option_groups: [{ label: s.plain(n), options: s.options(1) }] }),
  ],
  ['/text', 12_000, (n) => block('markdown', { text: s.letters(n) })],
  ['/elements/0/options/0/description/text', 75, (n) => boxes({ description: s.mrkdwn(n) })],
  ['/elements/0/options/0/text/text', 75, (n) => boxes({ text: s.mrkdwn(n) })],
  ['/elements/0/options/0/text/text', 75, (n) => overflow({ text: s.plain(n) })],
  ['/elements/0/options/0/description/text', 75, (n) => overflow({ description: s.plain(n) })],
  ['/elements/0/workflow/trigger/url', 3000, (n) => workflowButton(address(n))],
  ['/tasks/0/block_id', 255, (n) => block('plan', { title: 'x', tasks: [task({ block_id: s.letters(n) })] })],
  ['/external_id', 255, (n) => block('file', { source: 'remote', external_id: s.letters(n) })],
  ['/alt_text', 2000, (n) => video({ alt_text: s.letters(n) })],
  ['/title/text', 200, (n) => video({ title: s.plain(n) })],
  ['/description/text', 200, (n) => video({ description: s.plain(n) })],
  ['/author_name', 50, (n) => video({ author_name: s.letters(n) })],
  ['/provider_name', 50, (n) => video({ provider_name: s.letters(n) })],
  ['/title_url', 2000, (n) => video({ title_url: address(n) })],
  ['/title', 50, (n) => pie([{ label: 'a', value: 1 }], s.letters(n))],
  ['/chart/segments/0/label', 20, (n) => pie([{ label: s.letters(n), value: 1 }])],
  ['/chart/series/0/name', 20, (n) => chart([series({ name: s.letters(n) })], {})],
  ['/chart/axis_config/x_label', 50, (n) => chart([series({})], { x_label: s.letters(n) })],
  ['/chart/axis_config/y_label', 50, (n) => chart([series({})], { y_label: s.letters(n) })],
  ['/title/text', 150, (n) => card({ title: s.mrkdwn(n) })],
  ['/subtitle/text', 150, (n) => card({ subtitle: s.mrkdwn(n) })],
  ['/body/text', 200, (n) => card({ body: s.mrkdwn(n) })],
  ['/subtext/text', 200, (n) => card({ subtext: s.mrkdwn(n) })],
  ['/title/text', 150, (n) => container({ title: s.plain(n) })],
  ['/subtitle/text', 150, (n) => container({ subtitle: s.plain(n) })],
  ['/elements/0/positive_button/text/text', 75, (n) => feedback({ text: s.plain(n) })],
  ['/elements/0/positive_button/value', 2000, (n) => feedback({ value: s.letters(n) })],
  ['/elements/0/positive_button/accessibility_label', 75, (n) => feedback({ accessibility_label: s.letters(n) })],
  ['/elements/0/text/text', 75, (n) => block('context_actions', { elements: [iconButton({ text: s.plain(n) })] })],
  ['/elements/0/value', 2000, (n) => block('context_actions', { elements: [iconButton({ value: s.letters(n) })] })],
  ['/provider_icon_url', 2000, (n) => video({ provider_icon_url: address(n) })],
  ['/task_id', 255, (n) => task({ task_id: s.letters(n) })],
  ['/sources/0/url', 3000, (n) => task({ sources: [{ type: 'url', url: address(n), text: 'x' }] })],
];

const counts: Edge[] = [
  ['/fields', 10, (n) => s.section({ fields: s.many(n, () => s.plain()) })],
  ['/elements', 10, (n) => block('context', { elements: s.many(n, () => s.plain()) })],
  ['/elements', 25, (n) => s.actions(...s.many(n, s.button))],
  ['/elements/0/options', 100, (n) => menu({ options: s.options(n) })],
  ['/elements/0/options', 10, (n) => s.actions({ type: 'checkboxes', options: s.options(n) })],
  ['/elements/0/options', 10, (n) => s.actions({ type: 'radio_buttons', options: s.options(n) })],
  ['/elements/0/options', 5, (n) => s.actions({ type: 'overflow', options: s.options(n) })],
  [
    '/elements/0/option_groups',
    100,
    (n) =>
      s.actions({
        type: 'static_select',
        option_groups: s.many(n, () => ({ label: s.plain(), options: s.options(1) })),
      }),
  ],
  [
    '/elements/0/option_groups/0/options',
    100,
    (n) => s.actions({ type: 'static_select', option_groups: [{ label: s.plain(), options: s.options(n) }] }),
  ],
  [
    '/element/dispatch_action_config/trigger_actions_on',
    2,
    (n) => field({ dispatch_action_config: { trigger_actions_on: s.many(n, () => 'on_enter_pressed') } }),
  ],
  ['/elements', 5, (n) => block('context_actions', { elements: s.many(n, () => iconButton({})) })],
  [
    '/elements/0/visible_to_user_ids',
    10,
    (n) => block('context_actions', { elements: [iconButton({ visible_to_user_ids: s.many(n, (i) => `U${i}`) })] }),
  ],
  ['/rows', 100, (n) => table(s.rows(n, 1))],
  ['/rows/0', 20, (n) => table(s.rows(1, n))],
  ['/column_settings', 20, (n) => table(s.rows(1, 1), { column_settings: s.many(n, () => null) })],
  ['/rows', 201, (n) => dataTable(s.rows(n, 1))],
  ['/rows/1', 20, (n) => dataTable(s.rows(2, n))],
  ['/chart/axis_config/categories', 20, (n) => dense(n)],
  ['/chart/series/0/data', 20, (n) => dense(n)],
  ['/chart/segments', 12, (n) => pie(s.many(n, (i) => ({ label: `${i}`, value: 1 })))],
  [
    '/chart/series',
    12,
    (n) =>
      chart(
        s.many(n, (i) => series({ name: `${i}` })),
        {},
      ),
  ],
  ['/actions', 3, (n) => card({ actions: s.many(n, s.button) })],
  ['/elements', 10, (n) => block('carousel', { elements: s.many(n, () => card({})) })],
  ['/child_blocks', 10, (n) => container({ child_blocks: s.many(n, () => ({ type: 'divider' })) })],
  ['/tasks', 50, (n) => block('plan', { title: 'x', tasks: s.many(n, () => task({})) })],
];

const richText = (element: object) => block('rich_text', { elements: [element] });
const bullets = (more: object) =>
  richText({ type: 'rich_text_list', style: 'bullet', elements: s.richText().elements, ...more });
const emoji = (more: object) =>
  richText({ type: 'rich_text_section', elements: [{ type: 'emoji', name: 'wave', ...more }] });
const header = (level: number) => block('header', { text: s.plain(), level });
const lines = (more: object) => s.input({ type: 'rich_text_input', ...more });
const picker = (type: string, more: object) => s.actions({ type, ...more });

const values: [at: string, lowest: number | null, highest: number | null, make: (value: number) => unknown][] = [
  ['/level', 1, 4, header],
  ['/element/min_length', 0, 3000, (n) => field({ min_length: n })],
  ['/element/max_length', 1, 3000, (n) => field({ max_length: n })],
  ['/element/min_lines', 1, 100, (n) => lines({ min_lines: n })],
  ['/element/max_lines', 1, 100, (n) => lines({ max_lines: n })],
  ['/elements/0/max_selected_items', 1, null, (n) => picker('multi_users_select', { max_selected_items: n })],
  ['/elements/0/min_query_length', 0, null, (n) => picker('external_select', { min_query_length: n })],
  [
    '/elements/0/initial_date_time',
    1_000_000_000,
    9_999_999_999,
    (n) => picker('datetimepicker', { initial_date_time: n }),
  ],
  ['/page_size', 1, 100, (n) => dataTable(s.rows(2, 1), { page_size: n })],
  ['/row_header_column_index', 0, 19, (n) => dataTable(s.rows(2, 1), { row_header_column_index: n })],
  ['/elements/0/indent', 0, 8, (n) => bullets({ indent: n })],
  ['/elements/0/offset', 0, null, (n) => bullets({ offset: n })],
  ['/elements/0/elements/0/skin_tone', 1, 6, (n) => emoji({ skin_tone: n })],
];

const edges = values.flatMap(([at, lowest, highest, make]) => [
  ...(lowest === null ? [] : [{ at, edge: lowest, beyond: lowest - 1, words: 'greater than', make }]),
  ...(highest === null ? [] : [{ at, edge: highest, beyond: highest + 1, words: 'less than', make }]),
]);

it.each(edges)('$at may be $edge and not $beyond', ({ at, edge, beyond, words, make }) => {
  expect(checkMessage({ text: 'x', blocks: [make(edge)] })).toEqual([]);
  expect(checkMessage({ text: 'x', blocks: [make(beyond)] })).toEqual([
    { error: 'invalid_blocks', pointer: `/blocks/0${at}`, message: `must be ${words} ${edge}` },
  ]);
});

it('takes one to ten files in a modal', () => {
  const upload = (max_files: number) => checkView(s.modal([s.input({ type: 'file_input', max_files })]));
  expect([0, 1, 10, 11].map((count) => upload(count).length)).toEqual([1, 0, 0, 1]);
});

describe.each([
  ['length', lengths, lengthOver],
  ['count', counts, countOver],
] as const)('the largest %s', (_what, edges, over) => {
  it.each(edges)('%s is %i and not one more', (at, limit, make) => {
    expect(checkMessage({ text: 'x', blocks: [make(limit)] })).toEqual([]);
    expect(checkMessage({ text: 'x', blocks: [make(limit + 1)] })).toContainEqual({
      error: 'invalid_blocks',
      pointer: `/blocks/0${at}`,
      message: over(limit),
    });
  });
});

const atLeastOne: [at: string, block: unknown][] = [
  ['/fields', s.section({ fields: [] })],
  ['/elements', s.actions()],
  ['/elements', block('context', { elements: [] })],
  ['/elements', block('rich_text', { elements: [] })],
  ['/elements/0/options', menu({ options: [] })],
  ['/elements/0/initial_options', s.actions({ type: 'checkboxes', options: s.options(1), initial_options: [] })],
  ['/elements/0/filter/include', s.actions({ type: 'conversations_select', filter: { include: [] } })],
  ['/rows', table([])],
  ['/rows/0', table([[]])],
  ['/elements', block('carousel', { elements: [] })],
  ['/child_blocks', container({ child_blocks: [] })],
  ['/chart/segments', pie([])],
];

it.each(atLeastOne)('%s is never empty', (at, empty) => {
  expect(checkMessage({ text: 'x', blocks: [empty] })).toContainEqual({
    error: 'invalid_blocks',
    pointer: `/blocks/0${at}`,
    message: 'must provide at least 1 items',
  });
});

it.each([
  ['/text/text', s.section({ text: s.plain(0) })],
  ['/block_id', s.section({ block_id: '' })],
  ['/alt_text', { ...s.image, alt_text: '' }],
  ['/rows/0/0/text', table([[s.rawText('')]])],
])('%s is never the empty text', (at, empty) => {
  expect(checkMessage({ text: 'x', blocks: [empty] })).toEqual([
    { error: 'invalid_blocks', pointer: `/blocks/0${at}`, message: 'must be more than 0 characters' },
  ]);
});

it.each([
  ['/view/title/text', 24, (n: number) => s.modal([], { title: s.plain(n) })],
  ['/view/submit/text', 24, (n: number) => s.modal([], { submit: s.plain(n) })],
  ['/view/close/text', 24, (n: number) => s.modal([], { close: s.plain(n) })],
  ['/view/private_metadata', 3000, (n: number) => s.modal([], { private_metadata: s.letters(n) })],
  ['/view/callback_id', 255, (n: number) => s.home([], { callback_id: s.letters(n) })],
  ['/view/external_id', 255, (n: number) => s.home([], { external_id: s.letters(n) })],
  ['/view/blocks/0/text/text', 200, (n: number) => s.modal([block('alert', { text: s.plain(n) })])],
])('%s has at most %i characters', (pointer, limit, make) => {
  expect(checkView(make(limit))).toEqual([]);
  expect(checkView(make(limit + 1))).toEqual([{ error: 'invalid_arguments', pointer, message: lengthOver(limit) }]);
});

it('counts an emoji as one character', () => {
  expect(checkView(s.modal([], { title: { type: 'plain_text', text: '🚀'.repeat(24) } }))).toEqual([]);
  expect(checkView(s.modal([], { title: { type: 'plain_text', text: '🚀'.repeat(25) } }))).toHaveLength(1);
});
