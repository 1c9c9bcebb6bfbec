import { stringify } from 'csv-stringify/sync';
import type { WorkspaceExport } from '../store/index.ts';

export interface ExportedFile {
  name: string;
  text: string;
}

/** A CSV file for each table that has rows. What a spreadsheet would take for a formula begins with an apostrophe. */
export function sheets({ tables }: WorkspaceExport): ExportedFile[] {
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  return filled.map(([table, rows]) => ({
    name: `${table}.csv`,
    text: stringify(rows, { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' }),
  }));
}
