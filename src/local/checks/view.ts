import { isJson, listOf } from '../json.ts';
import { boolean, type Check, kind, list, oneKindOf, type Rule, string } from './schema.ts';
import { complain, type Fault, newSheet } from './sheet.ts';
import { block } from './surfaces.ts';
import { plainText } from './texts.ts';

// docs.slack.dev/reference/views

const bytesAllowed = 250_000;
const name = string(255, 0);

const common: Record<string, Check> = {
  blocks: list(block, { min: 0, max: 100 }),
  'private_metadata?': string(3000, 0),
  'callback_id?': name,
  'external_id?': name,
};

const submitWithInputs: Rule = ({ submit, blocks }, pointer, sheet) => {
  if (submit) return;
  for (const [index, { type }] of listOf(blocks).entries()) {
    if (type !== 'input') continue;
    complain(sheet, `${pointer}/blocks/${index}/input`, 'must define `submit` to use an `input` block in modals');
  }
};

const view = oneKindOf({
  modal: kind(
    {
      ...common,
      title: plainText(24),
      'submit?': plainText(24),
      'close?': plainText(24),
      'clear_on_close?': boolean,
      'notify_on_close?': boolean,
    },
    submitWithInputs,
  ),
  home: kind(common),
});

/** What Slack would refuse in a modal or a Home tab. */
export function checkView(value: unknown): Fault[] {
  const sheet = newSheet(isJson(value) && value.type === 'home' ? 'home' : 'modal', 'invalid_arguments');
  if (Buffer.byteLength(JSON.stringify(value) ?? '') > bytesAllowed) {
    complain(sheet, '/view', `must be less than ${bytesAllowed + 1} bytes`, 'view_too_large');
  }
  view(value, '/view', sheet);
  return sheet.faults;
}
