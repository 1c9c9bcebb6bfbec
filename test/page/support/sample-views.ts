import type { HomeView, ModalView } from '@slack/types';

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string, text = value) => ({ text: plain(text), value });
const colours = [option('red', 'Red'), option('green', 'Green'), option('blue', 'Blue :large_blue_circle:')];

function input(block_id: string, label: string, element: object, more: object = {}) {
  return {
    type: 'input',
    block_id,
    label: plain(label),
    element: { action_id: block_id, ...element },
    optional: true,
    ...more,
  };
}

/** Every element a form can have; block_id = action_id. */
export const everyField = {
  type: 'modal',
  callback_id: 'every-field',
  notify_on_close: true,
  title: plain('Every field'),
  submit: plain('Save goal'),
  close: plain('Never mind'),
  blocks: [
    { type: 'section', text: { type: 'mrkdwn', text: 'Fill in *what you know*.' } },
    input(
      'title',
      'Title',
      { type: 'plain_text_input', max_length: 40, placeholder: plain('What will be true?') },
      { optional: false, hint: plain('One sentence') },
    ),
    input('why', 'Why', { type: 'plain_text_input', multiline: true, initial_value: 'Because' }),
    input('email', 'E-mail', { type: 'email_text_input' }),
    input('link', 'Link', { type: 'url_text_input' }),
    input('days', 'Days', { type: 'number_input', is_decimal_allowed: true, min_value: '0' }),
    input('colour', 'Colour', { type: 'static_select', options: colours }),
    input('colours', 'Colours', {
      type: 'multi_static_select',
      option_groups: [
        { label: plain('Warm'), options: colours.slice(0, 1) },
        { label: plain('Cold'), options: colours.slice(1) },
      ],
    }),
    input('milestone', 'Milestone', { type: 'external_select', min_query_length: 2 }),
    input('owner', 'Owner', { type: 'users_select' }),
    input('helpers', 'Helpers', { type: 'multi_users_select', max_selected_items: 2 }),
    input('channel', 'Channel', { type: 'channels_select' }),
    input('place', 'Conversation', { type: 'conversations_select', default_to_current_conversation: true }),
    input('day', 'Day', { type: 'datepicker', initial_date: '2026-11-04' }),
    input('time', 'Time', { type: 'timepicker' }),
    input('moment', 'Moment', { type: 'datetimepicker' }),
    input('kind', 'Kind', {
      type: 'radio_buttons',
      options: [
        { ...option('moonshot', 'Moonshot'), description: plain('About half of them fail') },
        { ...option('roofshot', 'Roofshot'), description: plain('Expected to succeed') },
      ],
    }),
    input('qualities', 'Qualities', { type: 'checkboxes', options: [option('clear'), option('finite')] }),
    input('notes', 'Notes', { type: 'rich_text_input' }),
    input('files', 'Files', { type: 'file_input', max_files: 2 }),
    {
      type: 'actions',
      block_id: 'deeper',
      elements: [{ type: 'button', action_id: 'push', text: plain('Go deeper') }],
    },
    { type: 'alert', level: 'warning', text: { type: 'mrkdwn', text: 'Two goals are enough.' } },
  ],
} as unknown as ModalView;

export const deeperView = {
  type: 'modal',
  callback_id: 'deeper',
  title: plain('Deeper'),
  submit: plain('Go on'),
  blocks: [
    input('name', 'Name', { type: 'plain_text_input' }),
    { ...input('team', 'Team', { type: 'static_select', options: colours }), dispatch_action: true },
  ],
} as unknown as ModalView;

export const homeView = {
  type: 'home',
  blocks: [
    { type: 'header', text: plain('What needs you') },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: '*Ship the importer* waits for your vote' },
      accessory: { type: 'button', action_id: 'vote', text: plain('Vote'), style: 'primary' },
    },
    { type: 'divider' },
    { type: 'context', elements: [plain('Nothing else today :sunny:')] },
  ],
} as unknown as HomeView;
