import { focusable, placeholdable, pressable } from './elements.ts';
import { formattedOption, initialIsOffered, linkedOption, offer, option, optionsOrGroups } from './options.ts';
import { boolean, integer, kind, list, oneOf, shape, string } from './schema.ts';
import { complain } from './sheet.ts';

// docs.slack.dev/reference/block-kit/block-elements: select menus, multi-select menus, checkboxes, radio buttons, overflow

const menu = { ...pressable, ...focusable, ...placeholdable };
const multiMenu = { ...menu, 'max_selected_items?': integer(1) };
const fetched = { 'min_query_length?': integer(0) };
const answerable = { 'response_url_enabled?': boolean };
const ids = list(string(), { min: 0 });
const several = list(option, { max: 100 });

const conversations = {
  'default_to_current_conversation?': boolean,
  'filter?': shape(
    {
      'include?': list(oneOf('im', 'mpim', 'private', 'public')),
      'exclude_external_shared_channels?': boolean,
      'exclude_bot_users?': boolean,
    },
    (filter, pointer, sheet) => {
      if (Object.keys(filter).length === 0) complain(sheet, pointer, 'must have minimum 1 properties');
    },
  ),
};

export const menus = {
  static_select: kind({ ...menu, ...offer, 'initial_option?': option }, optionsOrGroups, initialIsOffered),
  external_select: kind({ ...menu, ...fetched, 'initial_option?': option }),
  users_select: kind({ ...menu, 'initial_user?': string() }),
  channels_select: kind({ ...menu, ...answerable, 'initial_channel?': string() }),
  conversations_select: kind({ ...menu, ...answerable, ...conversations, 'initial_conversation?': string() }),

  multi_static_select: kind({ ...multiMenu, ...offer, 'initial_options?': several }, optionsOrGroups, initialIsOffered),
  multi_external_select: kind({ ...multiMenu, ...fetched, 'initial_options?': several }),
  multi_users_select: kind({ ...multiMenu, 'initial_users?': ids }),
  multi_channels_select: kind({ ...multiMenu, 'initial_channels?': ids }),
  multi_conversations_select: kind({ ...multiMenu, ...conversations, 'initial_conversations?': ids }),
};

const choice = { ...pressable, ...focusable };
const tenOptions = list(formattedOption, { max: 10 });

export const choices = {
  checkboxes: kind({ ...choice, options: tenOptions, 'initial_options?': tenOptions }, initialIsOffered),
  radio_buttons: kind({ ...choice, options: tenOptions, 'initial_option?': formattedOption }, initialIsOffered),
};

export const overflow = kind({ ...pressable, options: list(linkedOption, { max: 5 }) });
