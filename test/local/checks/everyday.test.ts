import { expect, it } from 'vitest';
import { checkMessage, checkView } from '../../../src/local/checks/index.ts';

// Payloads as apps send them, in the shapes that Slack's own reference shows.

const plain = (text: string) => ({ type: 'plain_text', text, emoji: true });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const option = (text: string, value: string) => ({ text: plain(text), value });
const words = (...elements: unknown[]) => ({ type: 'rich_text_section', elements });
const text = (text: string, style?: object) => ({ type: 'text', text, ...(style && { style }) });
const input = (block_id: string, label: string, element: object, more: object = {}) => ({
  type: 'input',
  block_id,
  label: plain(label),
  element: { action_id: block_id, ...element },
  ...more,
});
const beside = (text: string, accessory: object) => ({ type: 'section', text: mrkdwn(text), accessory });

const approval = [
  { type: 'header', text: plain('A new request') },
  {
    type: 'section',
    fields: [
      mrkdwn('*Type:*\nComputer (laptop)'),
      mrkdwn('*When:*\nSubmitted Aug 10'),
      mrkdwn('*Why:*\n"All vowel keys stick."'),
    ],
  },
  { type: 'divider' },
  {
    type: 'actions',
    elements: [
      { type: 'button', text: plain('Approve'), style: 'primary', value: 'click_me_123', action_id: 'approve' },
      {
        type: 'button',
        text: plain('Deny'),
        style: 'danger',
        action_id: 'deny',
        confirm: {
          title: plain('Are you sure?'),
          text: mrkdwn('They will be told.'),
          confirm: plain('Do it'),
          deny: plain('Stop, I changed my mind'),
        },
      },
      { type: 'button', text: plain('Open'), url: 'https://example.com/request/1?from=slack&tab=2' },
    ],
  },
  {
    type: 'context',
    elements: [
      { type: 'image', image_url: 'https://example.com/pin.png', alt_text: 'a pin' },
      mrkdwn('By <@U0123456789> <!date^1392734382^{date_short} at {time}|Feb 18, 2014>'),
    ],
  },
];

const picking = [
  beside('Pick one', {
    type: 'static_select',
    placeholder: plain('Select'),
    options: [option('One', 'v0'), option('Two', 'v1')],
  }),
  beside('Pick some', {
    type: 'multi_static_select',
    placeholder: plain('Select'),
    option_groups: [
      { label: plain('Group 1'), options: [option('One', 'v0')] },
      { label: plain('Group 2'), options: [option('Two', 'v1')] },
    ],
    initial_options: [option('Two', 'v1')],
    max_selected_items: 1,
  }),
  beside('Pick from far away', { type: 'external_select', min_query_length: 3, placeholder: plain('Search') }),
  beside('Pick people', { type: 'multi_users_select', placeholder: plain('People') }),
  beside('Pick a day', { type: 'datepicker', initial_date: '1990-04-28', placeholder: plain('Select a date') }),
  beside('Pick a time', { type: 'timepicker', initial_time: '11:40', timezone: 'America/Los_Angeles' }),
  beside('Tick', {
    type: 'checkboxes',
    options: [{ value: 'A1', text: mrkdwn('*Bold* task'), description: mrkdwn('with _emphasis_') }],
    initial_options: [{ value: 'A1', text: mrkdwn('*Bold* task'), description: mrkdwn('with _emphasis_') }],
  }),
  beside('More', {
    type: 'overflow',
    options: [option('Edit', 'edit'), { text: plain('Open'), value: 'open', url: 'https://example.com' }],
  }),
  {
    type: 'actions',
    block_id: 'where',
    elements: [
      {
        type: 'conversations_select',
        action_id: 'conversation',
        default_to_current_conversation: true,
        filter: { include: ['public', 'mpim'], exclude_bot_users: true },
      },
      { type: 'datetimepicker', action_id: 'when', initial_date_time: 1_628_633_820 },
      {
        type: 'radio_buttons',
        action_id: 'radio',
        options: [option('A', 'a'), option('B', 'b')],
        initial_option: option('B', 'b'),
      },
    ],
  },
];

const writing = [
  {
    type: 'rich_text',
    block_id: 'story',
    elements: [
      words(text('Basics: ', { bold: true }), { type: 'emoji', name: 'basketball' }, text('\n')),
      {
        type: 'rich_text_list',
        style: 'bullet',
        indent: 0,
        border: 0,
        elements: [words(text('first')), words(text('second'))],
      },
      {
        type: 'rich_text_list',
        style: 'ordered',
        indent: 1,
        elements: [words({ type: 'user', user_id: 'U1', style: { bold: true } })],
      },
      {
        type: 'rich_text_quote',
        elements: [text('said ', { italic: true }), { type: 'link', url: 'https://example.com' }],
      },
      { type: 'rich_text_preformatted', elements: [text('{\n  "a": 1\n}')], border: 0 },
      words(
        { type: 'date', timestamp: 1_720_710_212, format: '{date_num} at {time}', fallback: 'timey' },
        { type: 'color', value: '#F405B3' },
      ),
    ],
  },
  {
    type: 'image',
    title: plain('Please enjoy'),
    block_id: 'image4',
    image_url: 'http://placekitten.com/500/500',
    alt_text: 'a kitten',
  },
  {
    type: 'video',
    title: plain('How it works'),
    title_url: 'https://www.youtube.com/watch?v=1',
    description: plain('A tour of two minutes.'),
    video_url: 'https://www.youtube.com/embed/1?feature=oembed&autoplay=1',
    alt_text: 'A tour',
    thumbnail_url: 'https://i.ytimg.com/vi/1/hqdefault.jpg',
    author_name: 'Ada',
    provider_name: 'YouTube',
    provider_icon_url: 'https://a.slack-edge.com/youtube.png',
  },
];

const agents = [
  {
    type: 'plan',
    title: 'Thinking completed',
    tasks: [
      {
        task_id: 'call_001',
        title: 'Read the profile',
        status: 'in_progress',
        output: { type: 'rich_text', elements: [words(text('ok'))] },
      },
      { task_id: 'call_002', title: 'Checked what is allowed', status: 'pending' },
    ],
  },
  {
    type: 'task_card',
    task_id: 'task_1',
    title: 'Fetching the weather',
    status: 'pending',
    sources: [{ type: 'url', url: 'https://weather.com/', text: 'weather.com' }],
  },
  { type: 'markdown', text: '**Lots of information here!**\n\n- [ ] one' },
  {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: 'feedback',
        positive_button: { text: plain('Good'), value: 'good' },
        negative_button: { text: plain('Bad'), value: 'bad' },
      },
      { type: 'icon_button', icon: 'trash', text: plain('Delete'), action_id: 'delete', value: 'delete_item' },
    ],
  },
];

const figures = [
  {
    type: 'data_visualization',
    title: 'Goals per sprint',
    chart: {
      type: 'bar',
      series: [
        {
          name: 'Nailed',
          data: [
            { label: 'S36', value: 0 },
            { label: 'S37', value: 4.5 },
          ],
        },
      ],
      axis_config: { categories: ['S36', 'S37'], x_label: 'Sprint', y_label: 'Goals' },
    },
  },
  {
    type: 'table',
    column_settings: [{ is_wrapped: true }, null, { align: 'right' }],
    rows: [
      [
        { type: 'raw_text', text: 'Name' },
        { type: 'raw_text', text: 'State' },
        { type: 'raw_text', text: 'Points' },
      ],
      [
        { type: 'rich_text', elements: [words({ type: 'link', text: 'Dark mode', url: 'https://example.com' })] },
        { type: 'raw_text', text: 'Done' },
        { type: 'raw_number', value: 5, text: '5' },
      ],
    ],
  },
  {
    type: 'carousel',
    elements: [
      {
        type: 'card',
        icon: { type: 'image', image_url: 'https://picsum.photos/36/36', alt_text: 'Icon' },
        title: { type: 'mrkdwn', text: 'A place', verbatim: false },
        body: mrkdwn('Enjoy each card equally.'),
        actions: [{ type: 'button', text: plain('Go'), action_id: 'go' }],
      },
    ],
  },
  {
    type: 'container',
    title: plain('Bulk update: 2 records'),
    subtitle: plain('Review before you confirm'),
    is_collapsible: true,
    child_blocks: [beside('*DCW-1024*\nOpen → Closed', { type: 'button', text: plain('Undo') }), { type: 'divider' }],
  },
];

it.each(Object.entries({ approval, picking, writing, agents, figures }))(
  'takes the blocks of an everyday message: %s',
  (_name, blocks) => {
    expect(checkMessage({ text: 'x', blocks })).toEqual([]);
    expect(checkMessage({ attachments: [{ color: '#f2c744', fallback: 'x', blocks }] })).toEqual([]);
  },
);

it('takes an everyday form', () => {
  const blocks = [
    ...picking,
    { type: 'context', elements: [mrkdwn('*Step 1 of 3*')] },
    input('title', 'Title', {
      type: 'plain_text_input',
      max_length: 500,
      focus_on_load: true,
      initial_value: 'Ship it 🚀',
    }),
    input(
      'details',
      'Details',
      { type: 'plain_text_input', multiline: true },
      { optional: true, hint: plain('As long as you like') },
    ),
    input('body', 'Body', {
      type: 'rich_text_input',
      initial_value: { type: 'rich_text', elements: [words(text('x'))] },
    }),
    input('kind', 'Kind', {
      type: 'radio_buttons',
      options: [option('Moonshot', 'moonshot'), option('Roofshot', 'roofshot')],
    }),
    input('count', 'Number', { type: 'number_input', is_decimal_allowed: false, min_value: '1', max_value: '10' }),
    input('email', 'E-mail', { type: 'email_text_input', placeholder: plain('ada@example.com') }),
    input('link', 'Link', { type: 'url_text_input' }),
    input('files', 'Files', { type: 'file_input', filetypes: ['jpg', 'png'], max_files: 5 }),
    input('owner', 'Owner', { type: 'users_select', initial_user: 'U1' }, { dispatch_action: true }),
    input(
      'search',
      'Search',
      { type: 'plain_text_input', dispatch_action_config: { trigger_actions_on: ['on_character_entered'] } },
      { dispatch_action: true },
    ),
    input('channel', 'Channel', { type: 'conversations_select', response_url_enabled: true }),
    { type: 'alert', text: mrkdwn('*Careful*'), level: 'warning' },
  ];
  const view = {
    type: 'modal',
    title: plain('Propose a goal'),
    submit: plain('Propose'),
    close: plain('Cancel'),
    private_metadata: '{"team":"t1"}',
    callback_id: 'propose_goal',
    notify_on_close: true,
    blocks,
  };
  expect(checkView(view)).toEqual([]);
});

it('takes an everyday Home tab', () => {
  const [, ...tables] = figures;
  expect(
    checkView({ type: 'home', callback_id: 'home', blocks: [...approval, ...picking, ...writing, ...tables] }),
  ).toEqual([]);
});
