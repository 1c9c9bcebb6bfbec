import type { ViewValues } from '../../desk-api.ts';
import { type Json, jsonOf, listOf, textOf } from '../../json.ts';
import { readElement } from './elements.ts';
import type { Reader } from './reader.ts';
import { readRichText } from './rich-text.ts';
import { readText } from './text.ts';

/** Blocks as a person reads them, a line for each, in plain text. */
export function readBlocks(blocks: readonly Json[], reader: Reader, values: ViewValues = {}): string {
  return blocks
    .map((block) => readBlock(block, reader, values))
    .filter(Boolean)
    .join('\n');
}

export function readBlock(block: Json, reader: Reader, values: ViewValues = {}): string {
  return (readers[textOf(block.type)] ?? readUnknown)(block, reader, values);
}

type BlockReader = (block: Json, reader: Reader, values: ViewValues) => string;

const readers: Record<string, BlockReader> = {
  header: ({ text }, reader) => readText(text, reader),
  divider: () => '---',
  section: readSection,
  context: (block, reader) => readContext(listOf(block.elements), reader),
  actions: readActions,
  context_actions: readActions,
  input: readInput,
  image: ({ alt_text, title }, reader) => `[${readText(title, reader) || textOf(alt_text)}]`,
  rich_text: readRichText,
  markdown: ({ text }) => textOf(text),
  table: ({ rows }, reader) => readRows(rows, reader),
  data_table: ({ caption, rows }, reader) => joined([textOf(caption), readRows(rows, reader)]),
  container: (block, reader, values) =>
    joined([
      readText(block.title, reader),
      readText(block.subtitle, reader),
      readBlocks(listOf(block.child_blocks), reader, values),
    ]),
  carousel: (block, reader, values) => readBlocks(listOf(block.elements), reader, values),
  card: (block, reader, values) =>
    joined([
      ...[block.title, block.subtitle, block.body, block.subtext].map((text) => readText(text, reader)),
      listOf(block.actions)
        .map((element) => readElement(block, element, reader, values))
        .join(' '),
    ]),
  alert: ({ text }, reader) => readText(text, reader),
};

function readSection(block: Json, reader: Reader, values: ViewValues): string {
  const fields = listOf(block.fields).map((field) => readText(field, reader));
  const accessory = block.accessory ? readElement(block, jsonOf(block.accessory), reader, values) : '';
  return [joined([readText(block.text, reader), ...fields]), accessory].filter(Boolean).join(' ');
}

function readContext(elements: Json[], reader: Reader): string {
  return elements
    .map((element) => (element.type === 'image' ? `[${element.alt_text}]` : readText(element, reader)))
    .join(' ');
}

function readActions(block: Json, reader: Reader, values: ViewValues): string {
  return listOf(block.elements)
    .map((element) => readElement(block, element, reader, values))
    .join(' ');
}

function readInput(block: Json, reader: Reader, values: ViewValues): string {
  const element = jsonOf(block.element);
  const label = readText(block.label, reader) + (block.optional ? ' (optional)' : '');
  const field = readElement(block, element, reader, values);
  const gap = field.includes('\n') || /checkboxes|radio/.test(textOf(element.type)) ? ':\n' : ': ';
  return joined([`${label}${gap}${field}`.trimEnd(), readText(block.hint, reader)]);
}

function readRows(rows: unknown, reader: Reader): string {
  const cells = (row: unknown) =>
    (Array.isArray(row) ? row : listOf(jsonOf(row).cells)).map((cell) => readCell(jsonOf(cell), reader));
  return (Array.isArray(rows) ? rows : []).map((row) => cells(row).join(' | ')).join('\n');
}

function readCell(cell: Json, reader: Reader): string {
  return cell.type === 'rich_text' ? readRichText(cell, reader) : String(cell.text ?? cell.value ?? '');
}

/** At least its words: a title, a caption, a text. */
function readUnknown({ type, title, text }: Json, reader: Reader): string {
  return (
    joined([textOf(title) || readText(title, reader), textOf(text) || readText(text, reader)]) || `[${textOf(type)}]`
  );
}

function joined(lines: string[]): string {
  return lines.filter(Boolean).join('\n');
}
