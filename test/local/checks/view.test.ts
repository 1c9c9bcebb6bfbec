import { expect, it } from 'vitest';
import { checkView } from '../../../src/local/checks/index.ts';
import * as s from './samples.ts';

const large = (bytes: number) =>
  s.home(
    s.many(100, (i) => s.section({ fields: s.many(10, () => s.plain(i === 0 ? 2000 : Math.floor(bytes / 1000))) })),
  );

it.each([
  ['a modal of nothing but a title', { type: 'modal', title: s.plain(), blocks: [] }],
  ['an empty Home tab', s.home([])],
  [
    'a modal to read, without a submit button',
    { type: 'modal', title: s.plain(24), close: s.plain(24), blocks: [s.section()] },
  ],
  [
    'a modal with everything',
    s.modal(
      s.many(100, () => s.section()),
      {
        close: s.plain(),
        private_metadata: s.letters(3000),
        callback_id: 'goal',
        external_id: 'goal-1',
        clear_on_close: true,
        notify_on_close: true,
      },
    ),
  ],
  [
    'a Home tab with everything',
    s.home(
      s.many(100, () => s.section()),
      { private_metadata: '', callback_id: '', external_id: '' },
    ),
  ],
  ['a Home tab with inputs, which need no submit button', s.home([s.input({ type: 'datepicker' })])],
  [
    'two tables on Home',
    s.home([
      { type: 'table', rows: s.rows(1, 1) },
      { type: 'table', rows: s.rows(1, 1) },
    ]),
  ],
])('takes %s', (_what, view) => {
  expect(checkView(view)).toEqual([]);
});

it.each([
  ['no view', undefined, '/view', 'must provide an object'],
  ['a view without a type', { blocks: [] }, '/view', 'missing required field: type'],
  ['a view of another type', { type: 'workflow_step', blocks: [] }, '/view/type', 'unsupported type: workflow_step'],
  ['a modal without a title', { type: 'modal', blocks: [] }, '/view', 'missing required field: title'],
  ['a title in mrkdwn', s.modal([], { title: s.mrkdwn() }), '/view/title/type', 'unsupported type: mrkdwn'],
  ['a view without blocks', { type: 'home' }, '/view', 'missing required field: blocks'],
  ['a Home tab with a title', s.home([], { title: s.plain() }), '/view', 'invalid additional property: title'],
  ['a view sent back as Slack gave it', s.modal([], { id: 'V1' }), '/view', 'invalid additional property: id'],
  [
    'a submit button that waits',
    s.modal([], { submit_disabled: true }),
    '/view',
    'invalid additional property: submit_disabled',
  ],
  [
    'private metadata that is no text',
    s.modal([], { private_metadata: {} }),
    '/view/private_metadata',
    'must provide a string',
  ],
  ['101 blocks', s.modal(s.many(101, () => s.section())), '/view/blocks', 'no more than 100 items allowed'],
  [
    'inputs without a submit button',
    { type: 'modal', title: s.plain(), blocks: [s.section(), s.input({ type: 'datepicker' })] },
    '/view/blocks/1/input',
    'must define `submit` to use an `input` block in modals',
  ],
])('refuses %s', (_what, view, pointer, message) => {
  expect(checkView(view)).toEqual([{ error: 'invalid_arguments', pointer, message }]);
});

it('holds a view to 250 KB', () => {
  expect(checkView(large(100_000))).toEqual([]);
  expect(checkView(large(250_000))).toEqual([expect.objectContaining({ error: 'view_too_large', pointer: '/view' })]);
});
