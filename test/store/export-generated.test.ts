import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkspaceFile, workspaceFile } from '../../src/exchange/workspace-file.ts';
import { carriedTables } from '../../src/store/export-plan.ts';
import type { WorkspaceExport } from '../../src/store/index.ts';
import { memoryStorage } from '../support/memory-storage.ts';
import { at } from './examples.ts';
import { generatedTables } from './generated-rows.ts';

const nothing = () => {};

/** What an import makes of it, given out again. */
async function throughADatabase(brought: WorkspaceExport): Promise<WorkspaceExport> {
  const storage = memoryStorage();
  await storage.importWorkspace(brought, at, nothing);
  const given = await storage.exportWorkspace('T1');
  await storage.close();
  return given;
}

/** Whatever the order of rows and columns. */
const inOrder = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

/** Which rows of these go out depends on the vote. */
const ofOpenVotes = new Set(['voters', 'ballots']);

it('gives every table back byte for byte, whatever its rows say', { tags: ['long'] }, async () => {
  const filled = new Set<string>();
  await fc.assert(
    fc.asyncProperty(generatedTables, async (tables) => {
      const workspace = { id: 'T1', name: 'Any "🚀" <&>', livedUntil: null };
      const first = await throughADatabase({ workspace, tables });
      const file = workspaceFile(first);
      expect(workspaceFile(await throughADatabase(readWorkspaceFile(file)))).toBe(file);
      for (const [table, rows] of Object.entries(tables)) {
        if (!ofOpenVotes.has(table)) expect(inOrder(first.tables[table]!), table).toEqual(inOrder(rows));
        if (first.tables[table]!.length > 0) filled.add(table);
      }
    }),
    { numRuns: 8 },
  );
  expect([...filled].sort()).toEqual(
    carriedTables()
      .map(([table]) => String(table))
      .sort(),
  );
});
