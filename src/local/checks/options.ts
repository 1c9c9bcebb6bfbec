import { isJson, type Json, jsonOf, listOf } from '../json.ts';
import { list, type Rule, shape, string } from './schema.ts';
import { complain } from './sheet.ts';
import { anyText, plainText } from './texts.ts';

// docs.slack.dev/reference/block-kit/composition-objects/option-object

const value = string(150);

/** Of a menu. */
export const option = shape({ text: plainText(75), value, 'description?': plainText(75) });
/** Of checkboxes and radio buttons. */
export const formattedOption = shape({ text: anyText(75), value, 'description?': anyText(75) });
/** Of an overflow menu. */
export const linkedOption = shape({
  text: plainText(75),
  'value?': value,
  'description?': plainText(75),
  'url?': string(3000),
});

const options = list(option, { max: 100 });

export const offer = {
  'options?': options,
  'option_groups?': list(shape({ label: plainText(75), options }), { max: 100 }),
};

export const optionsOrGroups: Rule = ({ options, option_groups }, pointer, sheet) => {
  if (!options === !option_groups) complain(sheet, pointer, 'must define either `options` or `option_groups`');
};

/** What is chosen at first can be chosen. */
export const initialIsOffered: Rule = (element, pointer, sheet) => {
  const { options, option_groups, initial_option, initial_options } = element;
  const groups = listOf(option_groups).map((group) => listOf(group.options));
  const offered = new Set([listOf(options), ...groups].flat().map(words));
  const refuse = (chosen: Json, place: string) => {
    if (!offered.has(words(chosen))) complain(sheet, `${pointer}/${place}`, 'must exactly match one of the options');
  };
  if (isJson(initial_option)) refuse(initial_option, 'initial_option');
  for (const [index, chosen] of listOf(initial_options).entries()) refuse(chosen, `initial_options/${index}`);
};

/** What tells options apart: not `emoji`, which Slack fills in by itself. */
function words({ text, value, description }: Json): string {
  return JSON.stringify([jsonOf(text).type, jsonOf(text).text, value, jsonOf(description).text]);
}
