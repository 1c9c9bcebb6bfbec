import { z } from 'zod';
import { ImportFaults, type WorkspaceExport } from '../store/index.ts';
import { faultsOfReading, jsonIn } from './json-file.ts';

/** The format's own number: a change that an older Roofshot would misread raises it. */
const version = 1;

/** A row a line, so that two exports can be compared; the same workspace gives the same bytes. */
export function workspaceFile({ workspace, tables }: WorkspaceExport): string {
  const filled = Object.entries(tables).map(([table, rows]) => {
    const lines = rows.map((row) => JSON.stringify(row));
    return `${JSON.stringify(table)}: [${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]`;
  });
  return [
    `{"roofshot": {"export": ${version}},`,
    `"workspace": ${JSON.stringify(workspace)},`,
    `"tables": {\n${filled.join(',\n')}\n}}\n`,
  ].join('\n');
}

const Row = z.record(z.string(), z.union([z.string(), z.int(), z.null()]));
const WorkspaceFile = z.strictObject({
  roofshot: z.strictObject({ export: z.literal(version, `This Roofshot reads exports of version ${version}`) }),
  workspace: z.strictObject({ id: z.string().min(1), name: z.string(), livedUntil: z.string().nullable() }),
  tables: z.record(z.string(), z.array(Row)),
});

/** Throws ImportFaults. */
export function readWorkspaceFile(text: string): WorkspaceExport {
  const read = WorkspaceFile.safeParse(jsonIn(text));
  if (!read.success) throw new ImportFaults(faultsOfReading(read.error));
  return read.data;
}

/** An export of a workspace says so at its very beginning. */
export const isWorkspaceFile = (text: string): boolean => /^\s*\{\s*"roofshot"\s*:\s*\{\s*"export"/u.test(text);
