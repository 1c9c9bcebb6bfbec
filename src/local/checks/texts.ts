import { isJson } from '../json.ts';
import { boolean, type Check, characters, kind, oneKindOf, oneOf, shape, string } from './schema.ts';
import { count } from './sheet.ts';

// docs.slack.dev/reference/block-kit/composition-objects

/** action_id, block_id, callback_id, external_id. */
export const id = string(255);

export const plainText = (max: number): Check => oneKindOf({ plain_text: textKinds(max).plain_text });
export const anyText = (max: number): Check => oneKindOf(textKinds(max));

export function textKinds(max: number): { plain_text: Check; mrkdwn: Check } {
  return {
    plain_text: kind({ text: string(max), 'emoji?': boolean }),
    mrkdwn: kind({ text: string(max), 'verbatim?': boolean }),
  };
}

/** Text that stands in a message and so adds to its size. */
export function shown(text: Check): Check {
  return tallied('text', text);
}

/** Text, or a text object, whose characters are added up under a name over the whole message or view. */
export function tallied(what: string, check: Check): Check {
  return (value, pointer, sheet) => {
    check(value, pointer, sheet);
    const text = isJson(value) ? value.text : value;
    if (typeof text === 'string') count(sheet, what, characters(text));
  };
}

export const confirm = shape({
  'title?': plainText(100),
  text: anyText(300),
  'confirm?': plainText(30),
  'deny?': plainText(30),
  'style?': oneOf('primary', 'danger'),
});
