import type { Json } from '../json.ts';
import { block } from './block.ts';
import { button } from './elements.ts';
import { nestedRichText } from './rich-text.ts';
import {
  boolean,
  type Check,
  integer,
  kind,
  list,
  number,
  oneKindOf,
  oneOf,
  type Rule,
  refuseType,
  shape,
  string,
} from './schema.ts';
import { complain, count, type Sheet, total } from './sheet.ts';
import { tallied } from './texts.ts';

// docs.slack.dev/reference/block-kit/blocks/table-block and data-table-block

const columns = shape({ 'align?': oneOf('left', 'center', 'right'), 'is_wrapped?': boolean });

export const table = block(
  {
    rows: list(list(oneKindOf(cells('table')), { max: 20 }), { max: 100 }),
    'column_settings?': list(nullOr(columns), { max: 20 }),
  },
  onePerMessage,
  upTo(10_000, 'table'),
);

const dataCells = cells('data_table');
const plainCell = oneKindOf({ raw_text: dataCells.raw_text, raw_number: dataCells.raw_number });
const actionCell = kind({ element: oneKindOf({ button }), 'fallback?': plainCell });
const dataCell = oneKindOf({ ...dataCells, action_cell: actionCell });

export const dataTable = block(
  {
    caption: string(),
    rows: list(list(dataCell, { max: 20 }), { min: 2, max: 201 }),
    'page_size?': integer(1, 100),
    'row_header_column_index?': integer(0, 19),
  },
  plainHeader,
  evenRows,
  upTo(20_000, 'data_table'),
);

function cells(what: string): { raw_text: Check; raw_number: Check; rich_text: Check } {
  const text = tallied(what, string());
  return {
    raw_text: kind({ text }),
    raw_number: kind({ value: number(), text }),
    rich_text: nestedRichText(text),
  };
}

function nullOr(check: Check): Check {
  return (value, pointer, sheet) => {
    if (value !== null) check(value, pointer, sheet);
  };
}

function upTo(allowed: number, what: string): Rule {
  return (_table, pointer, sheet) => {
    if (total(sheet, what) <= allowed) return;
    complain(sheet, `${pointer}/rows`, `all cells must be less than ${allowed + 1} characters`);
  };
}

function onePerMessage(_table: Json, pointer: string, sheet: Sheet): void {
  if (sheet.surface !== 'message' || count(sheet, 'tables') === 1) return;
  complain(sheet, pointer, 'only_one_table_allowed', 'invalid_attachments');
}

function plainHeader({ rows }: Json, pointer: string, sheet: Sheet): void {
  for (const [index, cell] of (rows as Json[][])[0]!.entries()) {
    if (cell.type !== 'raw_text' && cell.type !== 'raw_number') refuseType(cell, `${pointer}/rows/0/${index}`, sheet);
  }
}

function evenRows({ rows }: Json, pointer: string, sheet: Sheet): void {
  const [header, ...others] = rows as unknown[][];
  for (const [index, row] of others.entries()) {
    if (row.length === header!.length) continue;
    complain(sheet, `${pointer}/rows/${index + 1}`, 'must have as many cells as the first row');
  }
}
