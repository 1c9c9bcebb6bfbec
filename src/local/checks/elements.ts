import { boolean, type Check, kind, list, oneOf, type Rule, shape, string, webAddress } from './schema.ts';
import { complain, count, total } from './sheet.ts';
import { confirm, id, plainText } from './texts.ts';

// docs.slack.dev/reference/block-kit/block-elements

/** No two elements of a block share one. */
const actionId: Check = (value, pointer, sheet) => {
  id(value, pointer, sheet);
  if (typeof value !== 'string') return;
  const uses = count(sheet, `action_id ${value} in block ${total(sheet, 'blocks')}`);
  if (uses > 1) complain(sheet, pointer, `\`action_id\` "${value}" already exists`);
};

const focus: Check = (value, pointer, sheet) => {
  boolean(value, pointer, sheet);
  if (value !== true || count(sheet, 'focus_on_load') === 1) return;
  complain(sheet, pointer, 'only one element can set `focus_on_load` to true');
};

export const actionable = { 'action_id?': actionId };
export const pressable = { ...actionable, 'confirm?': confirm };
export const focusable = { 'focus_on_load?': focus };
export const placeholdable = { 'placeholder?': plainText(150) };

const described = { 'accessibility_label?': string(75) };
const face = { ...described, text: plainText(75) };
const style = { 'style?': oneOf('primary', 'danger') };

export const button = kind({
  ...pressable,
  ...face,
  ...style,
  'value?': string(2000, 0),
  'url?': string(3000),
});

export const workflowButton = kind({
  ...pressable,
  ...face,
  ...style,
  workflow: shape({
    trigger: shape({
      url: string(3000),
      'customizable_input_parameters?': list(shape({ name: string(), value: string() }), { min: 0 }),
    }),
  }),
});

const feedback = shape({ ...face, value: string(2000) });
export const feedbackButtons = kind({ ...actionable, positive_button: feedback, negative_button: feedback });

export const iconButton = kind({
  ...pressable,
  ...face,
  icon: oneOf('trash'),
  'value?': string(2000),
  'visible_to_user_ids?': list(string(), { max: 10 }),
});

export const urlSource = kind({ url: string(3000), text: string() });

/** An image as an element; as a block it has more properties. */
export const image = picture();

export function picture(more: Record<string, Check> = {}): Check {
  return kind(
    {
      'image_url?': webAddress(3000),
      'slack_file?': shape({ 'id?': string(), 'url?': string(3000) }, eitherOf('id', 'url')),
      alt_text: string(2000),
      ...more,
    },
    eitherOf('image_url', 'slack_file'),
  );
}

function eitherOf(one: string, other: string): Rule {
  return (object, pointer, sheet) => {
    const both = object[one] !== undefined && object[other] !== undefined;
    const none = object[one] === undefined && object[other] === undefined;
    if (both || none) complain(sheet, pointer, `must define either \`${one}\` or \`${other}\``);
  };
}
