import type { Kysely } from 'kysely';
import type { Cell, WorkspaceExport } from './export.ts';
import { carriedTables } from './export-plan.ts';
import type { Tables } from './schema.ts';

/** Something in the file that cannot be brought in; `path` leads to it. */
export interface ImportFault {
  path: readonly (string | number)[];
  says: string;
}

export class ImportFaults extends Error {
  readonly faults: readonly ImportFault[];

  constructor(faults: readonly ImportFault[]) {
    super(faults.map(({ says }) => says).join('\n'));
    this.faults = faults;
  }
}

/** What of an export this database has no place for. */
export async function faultsIn(db: Kysely<Tables>, { tables }: WorkspaceExport): Promise<ImportFault[]> {
  const here = new Map((await db.introspection.getTables()).map(({ name, columns }) => [name, columns]));
  return Object.entries(tables).flatMap(([table, rows]) => {
    if (!carriedTables().some(([name]) => name === table)) {
      return [{ path: ['tables', table], says: `This Roofshot knows no “${table}”: the file may be of a newer one.` }];
    }
    const known = new Set(here.get(table)?.map(({ name }) => name));
    return rows.flatMap((row, i) =>
      Object.entries(row).flatMap(([column, cell]) => cellFaults(['tables', table, i, column], known, cell)),
    );
  });
}

function cellFaults(path: [string, string, number, string], known: ReadonlySet<string>, cell: Cell): ImportFault[] {
  const column = path[3];
  if (!known.has(column) || column === 'workspace_id') return [{ path, says: `“${path[1]}” has no “${column}” here.` }];
  return typeof cell === 'string' && cell.includes('\0')
    ? [{ path, says: 'U+0000 is in this text, which no database takes.' }]
    : [];
}
