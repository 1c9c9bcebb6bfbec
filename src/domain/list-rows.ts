export interface ListRow {
  /** Where it begins, counted from 1. */
  line: number;
  cells: string[];
}

/** The filled rows of a pasted table: cells are parted by tabs, or else by the first of | ; , and quoted as spreadsheets do. */
export function rowsOf(pasted: string): ListRow[] {
  const text = pasted.replace(/\r\n?/gu, '\n');
  const rows: ListRow[] = [];
  for (let at = 0, line = 1; at < text.length; ) {
    const row = rowAt(text, at);
    if (isFilled(row.cells)) rows.push({ line, cells: row.cells });
    line += text.slice(at, row.end).split('\n').length - 1;
    at = row.end;
  }
  return rows;
}

function rowAt(text: string, start: number): { cells: string[]; end: number } {
  const delimiter = delimiterIn(text.slice(start, endOfLine(text, start)));
  const cell = cellPattern(delimiter);
  const cells: string[] = [];

  cell.lastIndex = start;
  let end: string | undefined;
  do {
    const [, quoted, bare = '', ending] = cell.exec(text)!;
    cells.push((quoted?.replaceAll('""', '"') ?? bare).trim());
    end = ending;
  } while (end === delimiter);
  return { cells: withoutOuterPipes(cells, delimiter), end: cell.lastIndex };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function delimiterIn(line: string): string {
  if (line.includes('\t')) return '\t';
  return line.replace(/<[^<>]*>|"(?:[^"]|"")*"/gu, '').match(/[|;,]/u)?.[0] ?? ',';
}

/** A quoted cell or a bare one, in which the | of <#C123|name> parts nothing, and what ends it. */
const cellPattern = (delimiter: string): RegExp =>
  new RegExp(` *(?:"((?:[^"]|"")*)" *|((?:<[^<>\\n]*>|[^${delimiter}\\n])*))([${delimiter}\\n]|$)`, 'uy');

/** A Markdown table has them around each row. */
function withoutOuterPipes(cells: string[], delimiter: string): string[] {
  const inner = delimiter === '|' && cells[0] === '' ? cells.slice(1) : cells;
  return inner.slice(0, inner.findLastIndex((cell) => cell !== '') + 1);
}

/** Not blank, and not the line under a Markdown table's header. */
const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => !/^[:-]*$/u.test(cell));
