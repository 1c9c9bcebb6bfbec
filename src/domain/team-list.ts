import { rowsOf } from './list-rows.ts';
import { cellsByLook, cellsUnder, columnsOf } from './team-list-columns.ts';
import { mostTeams, type TeamListFault } from './team-list-faults.ts';
import { readTeamLine, type TeamDraft } from './team-list-line.ts';
import type { Lookup } from './team-list-names.ts';

export interface TeamList {
  drafts: TeamDraft[];
  /** In the order of the lines. */
  faults: TeamListFault[];
}

/** Reads a team from each line: its name, then all else in any order, or under a header. A line with a fault is no draft. */
export function readTeamList(pasted: string, lookup: Lookup): TeamList {
  const rows = rowsOf(pasted);
  const columns = columnsOf(rows[0]?.cells ?? []);
  const lines = columns ? rows.slice(1) : rows;
  if (lines.length === 0) return { drafts: [], faults: [{ line: 1, because: 'no-teams', found: '' }] };

  const read = lines.slice(0, mostTeams).map(({ line, cells }) => {
    return readTeamLine(line, columns ? cellsUnder(columns, cells) : cellsByLook(cells), lookup);
  });
  const drafts = read.flatMap(({ draft }) => draft ?? []);
  const faults = [...read.flatMap((one) => one.faults), ...repeats(drafts), ...beyondTheMost(lines)];
  return { drafts, faults: faults.toSorted((a, b) => a.line - b.line) };
}

function repeats(drafts: readonly TeamDraft[]): TeamListFault[] {
  const again = drafts.filter(({ name, channel }, index) => {
    return drafts.findIndex((other) => other.name === name && other.channel === channel) < index;
  });
  return again.map(({ line, name }) => ({ line, because: 'said-twice', found: name }));
}

function beyondTheMost(lines: readonly { line: number }[]): TeamListFault[] {
  const first = lines[mostTeams];
  return first ? [{ line: first.line, because: 'too-many-teams', found: '' }] : [];
}
