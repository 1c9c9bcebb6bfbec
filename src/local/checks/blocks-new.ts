import { block } from './block.ts';
import * as classic from './blocks-classic.ts';
import { button, image, urlSource } from './elements.ts';
import { icon } from './icon.ts';
import { richText } from './rich-text.ts';
import { boolean, list, oneKindOf, oneOf, type Rule, shape, string } from './schema.ts';
import { complain, count } from './sheet.ts';
import { table } from './tables.ts';
import { anyText, id, plainText, shown } from './texts.ts';

// docs.slack.dev/reference/block-kit/blocks, as added in 2025 and 2026

export const card = block(
  {
    'hero_image?': oneKindOf({ image }),
    'icon?': oneKindOf({ image }),
    'slack_icon?': icon,
    'title?': shown(anyText(150)),
    'subtitle?': shown(anyText(150)),
    'body?': shown(anyText(200)),
    'subtext?': shown(anyText(200)),
    'actions?': list(oneKindOf({ button }), { max: 3 }),
  },
  someOf('hero_image', 'title', 'actions', 'body'),
  (card, pointer, sheet) => {
    if (card.icon && card.slack_icon) complain(sheet, pointer, 'must define either `icon` or `slack_icon`');
  },
);

export const carousel = block({ elements: list(oneKindOf({ card }), { max: 10 }) });

export const alert = block({
  text: shown(anyText(200)),
  'level?': oneOf('default', 'info', 'warning', 'error', 'success'),
});

const task = {
  task_id: id,
  title: string(),
  'details?': richText,
  'output?': richText,
  'sources?': list(oneKindOf({ url: urlSource }), { min: 0 }),
  'status?': oneOf('pending', 'in_progress', 'complete', 'error'),
  'icon?': icon,
};

export const taskCard = block(task);

export const plan = block(
  {
    title: string(),
    'tasks?': list(shape({ 'type?': oneOf('task_card'), 'block_id?': id, ...task }), { min: 0, max: 50 }),
  },
  (_plan, pointer, sheet) => {
    if (count(sheet, 'plans') > 1) complain(sheet, pointer, 'Cannot have more than 1 plan block');
  },
);

const childBlocks = {
  actions: classic.actions,
  context: classic.context,
  divider: classic.divider,
  file: classic.file,
  header: classic.header,
  image: classic.imageBlock,
  input: classic.input,
  rich_text: classic.richTextBlock,
  section: classic.section,
  table,
  video: classic.video,
};

export const container = block(
  {
    'title?': shown(plainText(150)),
    'rich_text_title?': richText,
    'subtitle?': shown(anyText(150)),
    child_blocks: list(oneKindOf(childBlocks), { max: 10 }),
    'width?': oneOf('narrow', 'standard', 'wide', 'full'),
    'icon?': oneKindOf({ image }),
    'is_collapsible?': boolean,
    'default_collapsed?': boolean,
    'has_header_divider?': boolean,
  },
  someOf('title', 'rich_text_title'),
);

function someOf(...names: string[]): Rule {
  return (block, pointer, sheet) => {
    if (names.some((name) => block[name] !== undefined)) return;
    complain(sheet, pointer, `must define one of ${names.map((name) => `\`${name}\``).join(', ')}`);
  };
}
