import * as classic from './blocks-classic.ts';
import * as newer from './blocks-new.ts';
import { dataVisualization } from './charts.ts';
import { type Check, on, oneKindOf } from './schema.ts';
import { dataTable, table } from './tables.ts';

/** Every block, by where it may stand. */
export const block = oneKindOf({
  actions: classic.actions,
  context: classic.context,
  divider: classic.divider,
  header: classic.header,
  image: classic.imageBlock,
  input: classic.input,
  rich_text: classic.richTextBlock,
  section: classic.section,
  video: classic.video,
  card: newer.card,

  carousel: inMessagesAndHome(newer.carousel),
  container: inMessagesAndHome(newer.container),
  data_table: inMessagesAndHome(dataTable),
  table: inMessagesAndHome(table),

  context_actions: inMessages(classic.contextActions),
  data_visualization: inMessages(dataVisualization),
  file: inMessages(classic.file),
  markdown: inMessages(classic.markdown),
  plan: inMessages(newer.plan),
  task_card: inMessages(newer.taskCard),

  alert: on(['modal'], newer.alert),
});

function inMessages(check: Check): Check {
  return on(['message'], check);
}

function inMessagesAndHome(check: Check): Check {
  return on(['message', 'home'], check);
}
