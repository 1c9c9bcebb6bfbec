import { block, blockId, counted } from './block.ts';
import { button, feedbackButtons, iconButton, image, picture, workflowButton } from './elements.ts';
import { inputs, pickers, wideInputs } from './inputs.ts';
import { choices, menus, overflow } from './menus.ts';
import { richTextProperties } from './rich-text.ts';
import { boolean, integer, like, list, oneKindOf, oneOf, string, webAddress } from './schema.ts';
import { complain, total } from './sheet.ts';
import { anyText, id, plainText, shown, tallied, textKinds } from './texts.ts';

// docs.slack.dev/reference/block-kit/blocks

const buttons = { button, workflow_button: workflowButton, overflow };
const chosen = { ...menus, ...choices, ...pickers };

export const section = block(
  {
    'text?': shown(anyText(3000)),
    'fields?': list(shown(anyText(2000)), { max: 10 }),
    'accessory?': oneKindOf({ ...buttons, ...chosen, image }),
    'expand?': boolean,
  },
  ({ text, fields }, pointer, sheet) => {
    if (!text && !fields) complain(sheet, pointer, 'must define either `text` or `fields`');
  },
);

export const actions = block({
  elements: list(oneKindOf({ ...buttons, ...chosen, ...wideInputs }), { max: 25 }),
});

export const input = block({
  label: shown(plainText(2000)),
  element: oneKindOf({ ...chosen, ...wideInputs, ...inputs }),
  'hint?': shown(plainText(2000)),
  'optional?': boolean,
  'dispatch_action?': boolean,
});

export const header = block({ text: shown(plainText(150)), 'level?': integer(1, 4) });
export const divider = block({});
export const context = block({ elements: list(shown(oneKindOf({ ...textKinds(3000), image })), { max: 10 }) });
export const imageBlock = counted(picture({ 'block_id?': blockId, 'title?': plainText(2000) }));
export const richTextBlock = block(richTextProperties(shown(string())));
export const file = block({ source: oneOf('remote'), external_id: id });

export const video = block({
  video_url: like(/^https:\/\//, 3000),
  thumbnail_url: webAddress(3000),
  alt_text: string(2000),
  title: plainText(200),
  'title_url?': like(/^https:\/\//, 2000),
  'author_name?': string(50),
  'provider_name?': string(50),
  'provider_icon_url?': webAddress(2000),
  'description?': plainText(200),
});

const markdownAllowed = 12_000;

export const markdown = block(
  { text: tallied('markdown', shown(string(markdownAllowed, 0))) },
  (_block, pointer, sheet) => {
    if (total(sheet, 'markdown') <= markdownAllowed) return;
    complain(sheet, `${pointer}/text`, `all markdown must be less than ${markdownAllowed + 1} characters`);
  },
);

export const contextActions = block({
  elements: list(oneKindOf({ feedback_buttons: feedbackButtons, icon_button: iconButton }), { max: 5 }),
});
