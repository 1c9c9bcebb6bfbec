import { actionable, focusable, placeholdable, pressable } from './elements.ts';
import { richText } from './rich-text.ts';
import { boolean, integer, kind, like, list, on, oneOf, type Rule, shape, string } from './schema.ts';
import { complain } from './sheet.ts';

// docs.slack.dev/reference/block-kit/block-elements: pickers and what is typed into

const date = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;
const decimal = like(/^-?\d+(\.\d+)?$/);

const picker = { ...pressable, ...focusable, ...placeholdable };
const typed = {
  ...actionable,
  ...focusable,
  ...placeholdable,
  'dispatch_action_config?': shape({
    'trigger_actions_on?': list(oneOf('on_enter_pressed', 'on_character_entered'), { max: 2 }),
  }),
};

export const pickers = {
  datepicker: kind({ ...picker, 'initial_date?': like(date, 10) }),
  timepicker: kind({ ...picker, 'initial_time?': like(time, 5), 'timezone?': string() }),
};

/** Of ten digits, as Slack wants it. */
const timestamp = integer(1_000_000_000, 9_999_999_999);

/** These stand in an actions block and in an input block, but beside no section. */
export const wideInputs = {
  datetimepicker: kind({ ...pressable, ...focusable, 'initial_date_time?': timestamp }),
  rich_text_input: kind(
    { ...typed, 'initial_value?': richText, 'min_lines?': integer(1, 100), 'max_lines?': integer(1, 100) },
    inOrder('min_lines', 'max_lines'),
  ),
};

export const inputs = {
  plain_text_input: kind(
    {
      ...typed,
      'initial_value?': string(3000, 0),
      'multiline?': boolean,
      'min_length?': integer(0, 3000),
      'max_length?': integer(1, 3000),
    },
    inOrder('min_length', 'max_length'),
  ),
  email_text_input: kind({ ...typed, 'initial_value?': string(undefined, 0) }),
  url_text_input: kind({ ...typed, 'initial_value?': string(undefined, 0) }),
  number_input: kind(
    {
      ...typed,
      is_decimal_allowed: boolean,
      'initial_value?': decimal,
      'min_value?': decimal,
      'max_value?': decimal,
    },
    inOrder('min_value', 'max_value'),
    inOrder('min_value', 'initial_value'),
    inOrder('initial_value', 'max_value'),
  ),
  file_input: on(['modal'], kind({ ...actionable, 'filetypes?': list(string()), 'max_files?': integer(1, 10) })),
};

function inOrder(low: string, high: string): Rule {
  return (element, pointer, sheet) => {
    const isAbove = Number(element[low]) > Number(element[high]);
    if (isAbove) complain(sheet, `${pointer}/${low}`, `must not be above \`${high}\``);
  };
}
