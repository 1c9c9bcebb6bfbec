type Json = Record<string, unknown>;

export const letters = (count: number) => 'x'.repeat(count);
export const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => make(i));

export const plain = (count = 1) => ({ type: 'plain_text', text: letters(count) });
export const mrkdwn = (count = 1) => ({ type: 'mrkdwn', text: letters(count) });
export const option = (index = 0) => ({ text: plain(), value: `v${index}` });
export const options = (count: number) => many(count, option);
export const image = { type: 'image', image_url: 'https://example.com/a.png', alt_text: 'a' };
export const button = (index = 0) => ({ type: 'button', text: plain(), action_id: `b${index}` });
export const richText = (text = 'x') => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});
export const rawText = (text = 'x') => ({ type: 'raw_text', text });
export const rows = (height: number, width: number, cell: () => unknown = rawText) =>
  many(height, () => many(width, () => cell()));
export const section = (more: Json = {}) => ({ type: 'section', text: plain(), ...more });
export const input = (element: unknown, more: Json = {}) => ({ type: 'input', label: plain(), element, ...more });
export const actions = (...elements: unknown[]) => ({ type: 'actions', elements });

export const modal = (blocks: unknown[], more: Json = {}) => ({
  type: 'modal',
  title: plain(),
  submit: plain(),
  blocks,
  ...more,
});
export const home = (blocks: unknown[], more: Json = {}) => ({ type: 'home', blocks, ...more });

const confirm = {
  title: plain(100),
  text: mrkdwn(300),
  confirm: plain(30),
  deny: plain(30),
  style: 'danger',
};
const id = letters(255);
const pressed = { action_id: id, confirm };
const placed = { ...pressed, focus_on_load: true, placeholder: { ...plain(150), emoji: true } };
const typed = {
  action_id: id,
  focus_on_load: true,
  placeholder: plain(150),
  dispatch_action_config: { trigger_actions_on: ['on_enter_pressed', 'on_character_entered'] },
};
const filter = {
  include: ['im', 'mpim', 'private', 'public'],
  exclude_bot_users: true,
  exclude_external_shared_channels: true,
};
const longOption = (index: number) => ({ text: plain(75), value: `${index}`.padEnd(150, 'v'), description: plain(75) });
const longLink = (index: number) => ({ ...longOption(index), url: `https://example.com/${letters(2980)}` });
const groups = [{ label: plain(75), options: many(100, longOption) }];

/** Every element: the smallest that Slack takes, the largest, and the blocks that it may stand in. */
export const elements: Record<string, { smallest: Json; largest: Json; in: string }> = {
  button: {
    smallest: { text: plain() },
    largest: {
      ...pressed,
      text: plain(75),
      value: letters(2000),
      url: `https://example.com/${letters(2980)}`,
      style: 'primary',
      accessibility_label: letters(75),
    },
    in: 'section actions',
  },
  workflow_button: {
    smallest: { text: plain(), workflow: { trigger: { url: 'https://slack.com/shortcuts/a/b' } } },
    largest: {
      ...pressed,
      text: plain(75),
      style: 'danger',
      accessibility_label: letters(75),
      workflow: {
        trigger: {
          url: 'https://slack.com/shortcuts/a/b',
          customizable_input_parameters: [{ name: 'goal', value: 'g1' }],
        },
      },
    },
    in: 'section actions',
  },
  overflow: {
    smallest: { options: [{ text: plain(), value: 'v' }] },
    largest: { ...pressed, options: many(5, longLink) },
    in: 'section actions',
  },
  checkboxes: {
    smallest: { options: options(1) },
    largest: {
      ...pressed,
      focus_on_load: true,
      options: many(10, (i) => ({ ...longOption(i), text: mrkdwn(75) })),
      initial_options: many(10, (i) => ({ ...longOption(i), text: mrkdwn(75) })),
    },
    in: 'section actions input',
  },
  radio_buttons: {
    smallest: { options: options(1) },
    largest: { ...pressed, focus_on_load: true, options: many(10, longOption), initial_option: longOption(9) },
    in: 'section actions input',
  },
  datepicker: {
    smallest: {},
    largest: { ...placed, initial_date: '2028-02-29' },
    in: 'section actions input',
  },
  timepicker: {
    smallest: {},
    largest: { ...placed, initial_time: '23:59', timezone: 'Australia/Lord_Howe' },
    in: 'section actions input',
  },
  static_select: {
    smallest: { options: options(1) },
    largest: { ...placed, option_groups: groups, initial_option: longOption(99) },
    in: 'section actions input',
  },
  multi_static_select: {
    smallest: { options: options(1) },
    largest: {
      ...placed,
      options: many(100, longOption),
      initial_options: many(100, longOption),
      max_selected_items: 100,
    },
    in: 'section actions input',
  },
  external_select: {
    smallest: {},
    largest: { ...placed, min_query_length: 0, initial_option: longOption(0) },
    in: 'section actions input',
  },
  multi_external_select: {
    smallest: {},
    largest: { ...placed, min_query_length: 3, initial_options: many(100, longOption), max_selected_items: 1 },
    in: 'section actions input',
  },
  users_select: { smallest: {}, largest: { ...placed, initial_user: 'U1' }, in: 'section actions input' },
  multi_users_select: {
    smallest: {},
    largest: { ...placed, initial_users: ['U1', 'U2'], max_selected_items: 2 },
    in: 'section actions input',
  },
  channels_select: {
    smallest: {},
    largest: { ...placed, initial_channel: 'C1', response_url_enabled: true },
    in: 'section actions input',
  },
  multi_channels_select: {
    smallest: {},
    largest: { ...placed, initial_channels: ['C1'], max_selected_items: 2 },
    in: 'section actions input',
  },
  conversations_select: {
    smallest: {},
    largest: {
      ...placed,
      initial_conversation: 'C1',
      default_to_current_conversation: true,
      response_url_enabled: true,
      filter,
    },
    in: 'section actions input',
  },
  multi_conversations_select: {
    smallest: {},
    largest: {
      ...placed,
      initial_conversations: [],
      default_to_current_conversation: true,
      max_selected_items: 2,
      filter: { include: ['public'] },
    },
    in: 'section actions input',
  },
  datetimepicker: {
    smallest: {},
    largest: { ...pressed, focus_on_load: true, initial_date_time: 1_893_456_000 },
    in: 'actions input',
  },
  rich_text_input: {
    smallest: {},
    largest: { ...typed, initial_value: richText(), min_lines: 100, max_lines: 100 },
    in: 'actions input',
  },
  plain_text_input: {
    smallest: {},
    largest: { ...typed, initial_value: letters(3000), multiline: true, min_length: 3000, max_length: 3000 },
    in: 'input',
  },
  email_text_input: { smallest: {}, largest: { ...typed, initial_value: 'ada@example.com' }, in: 'input' },
  url_text_input: { smallest: {}, largest: { ...typed, initial_value: 'https://example.com' }, in: 'input' },
  number_input: {
    smallest: { is_decimal_allowed: false },
    largest: { ...typed, is_decimal_allowed: true, min_value: '-1.5', initial_value: '2', max_value: '10' },
    in: 'input',
  },
  image: {
    smallest: { slack_file: { id: 'F1' }, alt_text: 'a' },
    largest: { image_url: `https://example.com/${letters(2980)}`, alt_text: letters(2000) },
    in: 'section',
  },
};

const part = (type: string, more: Json) => ({
  type,
  ...more,
  style: { bold: true, italic: true, strike: true, underline: true, code: true },
});
const parts = [
  part('text', { text: 'x' }),
  part('link', { url: 'https://example.com', text: 'x', unsafe: true }),
  part('emoji', { name: 'wave', unicode: '1f44b', skin_tone: 6 }),
  part('user', { user_id: 'U1' }),
  part('channel', { channel_id: 'C1' }),
  part('usergroup', { usergroup_id: 'S1' }),
  part('team', { team_id: 'T1' }),
  part('broadcast', { range: 'here' }),
  part('color', { value: '#1d3557' }),
  part('date', { timestamp: 1_720_710_212, format: '{date_short}', url: 'https://example.com', fallback: 'then' }),
];
const prose = { type: 'rich_text_section', elements: parts };
const point = (index: number) => ({ label: `${index}`.padEnd(20, 'l'), value: index + 1 });
const chart = (type: string, series = 1) => ({
  type,
  series: many(series, (i) => ({ name: `${i}`.padEnd(20, 'n'), data: many(20, point) })),
  axis_config: { categories: many(20, (i) => point(i).label), x_label: letters(50), y_label: letters(50) },
});
const longImage = { type: 'image', ...elements.image!.largest };
const icon = { type: 'icon', name: 'rocket' };
const longCard = {
  type: 'card',
  hero_image: longImage,
  slack_icon: icon,
  title: plain(150),
  subtitle: mrkdwn(150),
  body: mrkdwn(200),
  subtext: mrkdwn(200),
  actions: many(3, button),
};
const task = {
  task_id: 't1',
  title: 'x',
  details: richText(),
  output: richText(),
  sources: [{ type: 'url', url: 'https://example.com', text: 'x' }],
  status: 'complete',
  icon,
};

/** Every block: the smallest that Slack takes, one or more of the largest, and the surfaces that know it. */
export const blocks: Record<string, { smallest: Json; largest: Json[]; on: string }> = {
  section: {
    smallest: { text: plain() },
    largest: [
      { text: { ...mrkdwn(3000), verbatim: true }, accessory: longImage, expand: true },
      { fields: many(10, () => mrkdwn(300)) },
    ],
    on: 'message modal home',
  },
  header: { smallest: { text: plain() }, largest: [{ text: plain(150), level: 4 }], on: 'message modal home' },
  divider: { smallest: {}, largest: [{}], on: 'message modal home' },
  context: {
    smallest: { elements: [plain()] },
    largest: [{ elements: [...many(5, () => longImage), ...many(5, () => mrkdwn(500))] }],
    on: 'message modal home',
  },
  actions: { smallest: { elements: [button()] }, largest: [{ elements: many(25, button) }], on: 'message modal home' },
  input: {
    smallest: { label: plain(), element: { type: 'datepicker' } },
    largest: [
      {
        label: plain(2000),
        hint: plain(2000),
        optional: true,
        dispatch_action: true,
        element: { type: 'plain_text_input', ...elements.plain_text_input!.largest },
      },
    ],
    on: 'message modal home',
  },
  image: {
    smallest: { slack_file: { url: 'https://files.slack.com/a.png' }, alt_text: 'a' },
    largest: [{ ...longImage, title: plain(2000) }],
    on: 'message modal home',
  },
  rich_text: {
    smallest: { elements: [{ type: 'rich_text_section', elements: [] }] },
    largest: [
      {
        elements: [
          prose,
          { type: 'rich_text_list', style: 'ordered', indent: 8, offset: 2, border: 1, elements: [prose, prose] },
          { type: 'rich_text_quote', border: 1, elements: parts },
          { type: 'rich_text_preformatted', border: 0, elements: parts.slice(0, 2), language: 'ts' },
        ],
      },
      {
        elements: [
          { type: 'rich_text_list', style: 'bullet', elements: [prose] },
          { type: 'rich_text_quote', elements: parts.map(({ style: _, ...bare }) => bare) },
          { type: 'rich_text_preformatted', elements: [{ type: 'link', url: 'https://example.com' }] },
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'x', style: {} },
              { type: 'emoji', name: 'wave' },
            ],
          },
        ],
      },
    ],
    on: 'message modal home',
  },
  video: {
    smallest: {
      video_url: 'https://example.com/v',
      thumbnail_url: 'https://example.com/t',
      alt_text: 'v',
      title: plain(),
    },
    largest: [
      {
        video_url: 'https://example.com/v',
        thumbnail_url: 'https://example.com/t',
        alt_text: letters(2000),
        title: plain(200),
        title_url: 'https://example.com',
        author_name: letters(50),
        provider_name: letters(50),
        provider_icon_url: 'https://example.com/p',
        description: plain(200),
      },
    ],
    on: 'message modal home',
  },
  card: {
    smallest: { title: mrkdwn() },
    largest: [longCard, { icon: image, body: mrkdwn(200) }],
    on: 'message modal home',
  },
  carousel: {
    smallest: { elements: [{ type: 'card', hero_image: image }] },
    largest: [{ elements: many(10, () => longCard) }],
    on: 'message home',
  },
  container: {
    smallest: { title: plain(), child_blocks: [{ type: 'divider' }] },
    largest: [
      {
        title: plain(150),
        rich_text_title: richText(),
        subtitle: mrkdwn(150),
        width: 'full',
        icon: image,
        is_collapsible: true,
        default_collapsed: true,
        has_header_divider: false,
        child_blocks: [
          actions(button()),
          { type: 'context', elements: [plain()] },
          { type: 'divider' },
          { type: 'header', text: plain() },
          image,
          input({ type: 'datepicker' }),
          richText(),
          section(),
          { type: 'table', rows: rows(1, 1) },
          { type: 'divider' },
        ],
      },
    ],
    on: 'message home',
  },
  table: {
    smallest: { rows: [[rawText()]] },
    largest: [
      { rows: rows(100, 20), column_settings: many(20, () => ({ align: 'right', is_wrapped: true })) },
      { rows: [[rawText(), { type: 'raw_number', value: 1, text: '1' }], [richText()]], column_settings: [null] },
    ],
    on: 'message home',
  },
  data_table: {
    smallest: { caption: 'x', rows: rows(2, 1) },
    largest: [
      { caption: 'x', rows: rows(201, 20), page_size: 100, row_header_column_index: 19 },
      {
        caption: 'x',
        rows: [
          [rawText(), { type: 'raw_number', value: 1, text: '1' }],
          [richText(), { type: 'action_cell', element: button(), fallback: rawText() }],
        ],
      },
    ],
    on: 'message home',
  },
  data_visualization: {
    smallest: { title: 'x', chart: { type: 'pie', segments: [point(0)] } },
    largest: [
      { title: letters(50), chart: { type: 'pie', segments: many(12, point) } },
      ...['bar', 'line', 'area'].map((type) => ({ title: letters(50), chart: chart(type, 12) })),
    ],
    on: 'message',
  },
  markdown: { smallest: { text: '' }, largest: [{ text: letters(12_000) }], on: 'message' },
  file: {
    smallest: { source: 'remote', external_id: 'f' },
    largest: [{ source: 'remote', external_id: letters(255) }],
    on: 'message',
  },
  context_actions: {
    smallest: { elements: [{ type: 'icon_button', icon: 'trash', text: plain() }] },
    largest: [
      {
        elements: [
          ...many(4, (i) => ({
            type: 'icon_button',
            icon: 'trash',
            text: plain(75),
            action_id: `i${i}`,
            value: letters(2000),
            accessibility_label: letters(75),
            visible_to_user_ids: many(10, (u) => `U${u}`),
            confirm,
          })),
          {
            type: 'feedback_buttons',
            action_id: 'f',
            positive_button: { text: plain(75), value: letters(2000), accessibility_label: letters(75) },
            negative_button: { text: plain(75), value: letters(2000) },
          },
        ],
      },
    ],
    on: 'message',
  },
  task_card: { smallest: { task_id: 't', title: 'x' }, largest: [task], on: 'message' },
  plan: { smallest: { title: 'x' }, largest: [{ title: 'x', tasks: many(50, () => task) }], on: 'message' },
  alert: { smallest: { text: plain() }, largest: [{ text: mrkdwn(200), level: 'error' }], on: 'modal' },
};
