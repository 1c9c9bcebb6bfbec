import type { ModalView } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../src/local/index.ts';
import { type BoltBot, startBoltBot } from '../bolt-bot.ts';

const plain = (text: string) => ({ type: 'plain_text', text }) as const;
const option = (text: string, value = text.toLowerCase()) => ({ text: plain(text), value });
type Input = Extract<ModalView['blocks'][number], { type: 'input' }>;
type Element = NonNullable<Input['element']>;

function input(id: string, element: object, more: object = {}): Input {
  return { type: 'input', block_id: id, label: plain(id), element: { action_id: id, ...element } as Element, ...more };
}

function form(blocks: ModalView['blocks'], more: Partial<ModalView> = {}): ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    title: plain('Form'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks,
    ...more,
  };
}

let bot: BoltBot;
let ana: Person;
let values: unknown;
beforeEach(async () => {
  bot = await startBoltBot('http');
  ana = bot.slack.person('Ana');
  values = 'nothing sent';
});
afterEach(() => bot.stop());

async function openForm(view: ModalView): Promise<void> {
  bot.app.command('/goal', async ({ ack, client, command }) => {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view });
  });
  await ana.command('/goal');
}

function keepSubmission(): void {
  bot.app.view('form', async ({ ack, view }) => {
    values = view.state.values;
    await ack();
  });
}

describe('before anything is sent, Slack says beside the field', () => {
  const required = 'Please complete this required field.';
  it.each([
    ['an empty text', { type: 'plain_text_input' }, '', required],
    [
      'a short text',
      { type: 'plain_text_input', min_length: 3 },
      'ab',
      'This entry should be at least 3 characters long.',
    ],
    [
      'a long text',
      { type: 'plain_text_input', max_length: 3 },
      'abcd',
      'This entry should be at most 3 characters long.',
    ],
    [
      'a very long text',
      { type: 'plain_text_input' },
      'x'.repeat(3_001),
      'This entry should be at most 3000 characters long.',
    ],
    ['no e-mail address', { type: 'email_text_input' }, 'ana at example', 'Please enter a valid email address.'],
    ['no address', { type: 'url_text_input' }, 'example.com', 'Please enter a valid URL, including https://.'],
    ['no number', { type: 'number_input', is_decimal_allowed: true }, 'many', 'Please enter a number.'],
    ['half a number', { type: 'number_input', is_decimal_allowed: false }, '1.5', 'Please enter a whole number.'],
    [
      'a small number',
      { type: 'number_input', is_decimal_allowed: false, min_value: '1' },
      '0',
      'Please enter 1 or more.',
    ],
    [
      'a big number',
      { type: 'number_input', is_decimal_allowed: false, max_value: '9' },
      '10',
      'Please enter 9 or less.',
    ],
    ['nobody', { type: 'users_select' }, null, required],
    ['no box ticked', { type: 'checkboxes', options: [option('A')] }, [], required],
    ['too many', { type: 'multi_users_select', max_selected_items: 1 }, ['Ana', 'Ben'], 'Please choose at most 1.'],
  ])('%s', async (_, element, choice, error) => {
    keepSubmission();
    await openForm(form([input('field', element)]));
    expect(await ana.submit({ field: choice })).toEqual({ ok: false, errors: { field: error } });
    expect(await ana.seesModal()).toContain(`! ${error}`);
    expect(values).toBe('nothing sent');
  });
});

describe('a submission', () => {
  it('holds every kind of value as Slack sends it', async () => {
    keepSubmission();
    const dates = { selected_date: '2026-11-04', selected_time: '16:00', selected_date_time: 1_793_808_000 };
    await openForm(
      form([
        input('text', { type: 'plain_text_input', multiline: true }),
        input('started', { type: 'plain_text_input', initial_value: 'as it was' }),
        input('empty', { type: 'plain_text_input' }, { optional: true }),
        input('kind', { type: 'static_select', options: [option('Moonshot'), option('Roofshot')] }),
        input('size', {
          type: 'radio_buttons',
          options: [option('Small'), option('Big')],
          initial_option: option('Big'),
        }),
        input('ticks', { type: 'checkboxes', options: [option('Clear'), option('Finite')] }),
        input('owner', { type: 'users_select' }),
        input('helpers', { type: 'multi_users_select' }),
        input('channel', { type: 'channels_select' }),
        input('here', { type: 'conversations_select', default_to_current_conversation: true }),
        input('day', { type: 'datepicker' }),
        input('hour', { type: 'timepicker' }),
        input('moment', { type: 'datetimepicker' }),
        input('notes', { type: 'rich_text_input' }),
        input('file', { type: 'file_input' }),
      ]),
    );
    const answer = await ana.submit({
      text: 'Ship <it>',
      kind: 'Roofshot',
      ticks: ['Clear', 'finite'],
      owner: 'Ben Okoye',
      helpers: ['Ana', '@ben.okoye'],
      channel: '#open',
      day: dates.selected_date,
      hour: dates.selected_time,
      moment: '2026-11-04T16:00:00Z',
      notes: 'rich',
      file: [{ name: 'a.txt', content: 'abc' }],
    });
    expect(answer).toEqual({ ok: true });
    expect(values).toMatchObject({
      text: { text: { type: 'plain_text_input', value: 'Ship <it>' } },
      started: { started: { value: 'as it was' } },
      empty: { empty: { value: null } },
      kind: { kind: { selected_option: option('Roofshot') } },
      size: { size: { selected_option: option('Big') } },
      ticks: { ticks: { selected_options: [option('Clear'), option('Finite')] } },
      owner: { owner: { selected_user: 'UBEN' } },
      helpers: { helpers: { selected_users: ['UANA', 'UBEN'] } },
      channel: { channel: { selected_channel: 'COPEN' } },
      here: { here: { selected_conversation: 'CGROWTH' } },
      day: { day: { selected_date: dates.selected_date } },
      hour: { hour: { selected_time: dates.selected_time } },
      moment: { moment: { selected_date_time: dates.selected_date_time } },
      notes: { notes: { rich_text_value: { type: 'rich_text' } } },
      file: { file: { files: [{ name: 'a.txt', size: 3 }] } },
    });
  });

  it('of a field that was cleared holds null, not what it started with', async () => {
    keepSubmission();
    await openForm(form([input('text', { type: 'plain_text_input', initial_value: 'old' }, { optional: true })]));
    await ana.submit({ text: '' });
    expect(values).toMatchObject({ text: { text: { value: null } } });
  });

  it('that names a field nobody asked for is refused', async () => {
    await openForm(form([input('text', { type: 'plain_text_input' })]));
    const view = (await ana.modal())?.id ?? '';
    const strange = { other: { other: { type: 'plain_text_input', value: 'x' } } };
    const answer = await bot.slack.desk.act('UANA', { kind: 'submit', view, values: strange });
    expect(answer).toEqual({ ok: false, error: 'The form has no such field: other.' });
  });

  it('may be answered with errors, which stand until the next try; what was typed stays', async () => {
    bot.app.view('form', async ({ ack }) => ack({ response_action: 'errors', errors: { text: 'Say more' } }));
    await openForm(form([input('text', { type: 'plain_text_input' })]));
    expect(await ana.submit({ text: 'hm' })).toEqual({ ok: false, errors: { text: 'Say more' } });
    expect(await ana.seesModal()).toBe('Form\ntext: hm\n! Say more\n[Save] [Cancel]');
  });

  it('answered with errors beside no input leaves the person with an apology of Slack', async () => {
    bot.app.view('form', async ({ ack }) => ack({ response_action: 'errors', errors: { other: 'Hm' } }));
    await openForm(form([input('text', { type: 'plain_text_input' })]));
    const error = 'We had some trouble connecting. Try again? (unknown_block_id)';
    expect(await ana.submit({ text: 'x' })).toEqual({ ok: false, error });
  });

  it.each([
    ['update', ['Second']],
    ['push', ['Form', 'Second']],
    ['clear', []],
  ] as const)('may be answered with %s', async (response_action, titles) => {
    bot.app.view('form', async ({ ack }) => {
      const view = form([{ type: 'divider' }], { title: plain('Second') });
      await ack(response_action === 'clear' ? { response_action } : { response_action, view });
    });
    await openForm(form([{ type: 'divider' }]));
    await ana.submit();
    const { modals } = await bot.slack.desk.sight('UANA');
    expect(modals.map(({ view }) => (view.title as { text: string }).text)).toEqual(titles);
  });

  it('made twice reaches the bot twice', async () => {
    const seen: string[] = [];
    bot.app.view('form', async ({ ack, body }) => {
      seen.push(body.view.id);
      await ack();
    });
    await openForm(form([input('text', { type: 'plain_text_input' })]));
    await ana.submit({ text: 'x' });
    await bot.slack.resend('view_submission');
    expect(new Set(seen).size).toBe(1);
    expect(seen).toHaveLength(2);
  });
});

describe('a form that changes while it is filled', () => {
  const kind = input('kind', { type: 'static_select', options: [option('A'), option('B')] }, { dispatch_action: true });

  it('keeps what was typed in the fields that stay', async () => {
    keepSubmission();
    bot.app.action('kind', async ({ ack, client, body, action }) => {
      await ack();
      const chosen = action.type === 'static_select' ? action.selected_option.value : '';
      const more = input(`only ${chosen}`, { type: 'plain_text_input' });
      const view_id = ('view' in body && body.view?.id) || '';
      await client.views.update({ view_id, view: form([input('text', { type: 'plain_text_input' }), kind, more]) });
    });
    await openForm(form([input('text', { type: 'plain_text_input' }), kind]));
    await ana.fill({ text: 'typed', kind: 'A', 'only a': 'gone soon' });
    await ana.fill({ kind: 'B' });
    expect(await ana.submit({ 'only b': 'here' })).toEqual({ ok: true });
    expect(values).toEqual({
      text: { text: { type: 'plain_text_input', value: 'typed' } },
      kind: { kind: { type: 'static_select', selected_option: option('B') } },
      'only b': { 'only b': { type: 'plain_text_input', value: 'here' } },
    });
  });

  it('tells the bot of nothing that does not dispatch', async () => {
    await openForm(form([input('text', { type: 'plain_text_input' })]));
    const place = { in: 'modal', view: (await ana.modal())?.id ?? '' } as const;
    const action = { type: 'plain_text_input', action_id: 'text', value: 'x' };
    const answer = await bot.slack.desk.act('UANA', { kind: 'press', place, block_id: 'text', action });
    expect(answer).toMatchObject({ ok: false });
  });
});

describe('closing', () => {
  it('goes back one modal, or out of all of them', async () => {
    const closed: unknown[] = [];
    bot.app.view({ callback_id: 'form', type: 'view_closed' }, async ({ ack, body }) => {
      closed.push('is_cleared' in body && body.is_cleared);
      await ack();
    });
    bot.app.view('form', async ({ ack }) =>
      ack({ response_action: 'push', view: form([{ type: 'divider' }], { notify_on_close: true }) }),
    );
    await openForm(form([{ type: 'divider' }], { notify_on_close: true }));
    await ana.submit();
    await ana.close();
    expect(await ana.modal()).not.toBeNull();
    await ana.submit();
    await ana.close({ all: true });
    expect(await ana.modal()).toBeNull();
    expect(closed).toEqual([false, true, true]);
  });

  it('a modal that clears on close takes those beneath with it', async () => {
    bot.app.view('form', async ({ ack }) =>
      ack({ response_action: 'push', view: form([{ type: 'divider' }], { clear_on_close: true }) }),
    );
    await openForm(form([{ type: 'divider' }]));
    await ana.submit();
    await ana.close();
    expect(await ana.modal()).toBeNull();
  });
});
