import { namesIn } from './team-list-names.ts';
import { zoneOfCity } from './zone-of-city.ts';

/** What a row says of a team. Several cells may say the same: three with a person each. */
export type TeamCells = Record<Column, string[]>;

type Column = keyof typeof titles | 'ignored' | 'strange';

/** What a header may call a column. */
const titles = {
  name: /^(?:(?:team|squad)s?|(?:(?:team|squad) )?name)$/iu,
  channel: /^(?:slack )?channel$/iu,
  lead: /^(?:(?:team|tech) )?lead(?:er)?$/iu,
  members: /^(?:(?:team )?members?|people|engineers)$/iu,
  partners: /^(?:partners?|product|design(?:er)?|pm|product manager)$/iu,
  zone: /^(?:time ?zone|zone|tz|city|location|office)$/iu,
};

/** The columns a header names; null if the row is no header. */
export function columnsOf(cells: readonly string[]): Column[] | null {
  const columns = cells.map(columnTitled);
  const known = columns.filter((column) => column !== 'ignored');
  return known.length > 1 && known.includes('name') ? columns : null;
}

function columnTitled(cell: string): Column {
  const [column] = Object.entries(titles).find(([, title]) => title.test(cell)) ?? ['ignored'];
  return column as Column;
}

/** The cells under a header. Cells too many are members, for where commas part these too. */
export function cellsUnder(columns: readonly Column[], cells: readonly string[]): TeamCells {
  const tooMany = Math.max(0, cells.length - columns.length);
  const widened = columns.flatMap((column) =>
    column === 'members' ? Array<Column>(tooMany + 1).fill(column) : column,
  );
  return sorted(cells, (cell, index) => {
    const column = widened[index] ?? 'strange';
    return column === 'zone' && looksLikePeople(cell) ? 'members' : column;
  });
}

/** The cells without a header, by what they look like: the name comes first, and the lead before the members. */
export function cellsByLook(cells: readonly string[]): TeamCells {
  const found = sorted(cells, (cell, index) => (index === 0 ? 'name' : lookOf(cell)));
  const [lead, ...members] = found.members.flatMap(namesIn);
  return { ...found, lead: lead ? [lead] : [], members };
}

function sorted(cells: readonly string[], columnOf: (cell: string, index: number) => Column): TeamCells {
  const found: TeamCells = {
    name: [],
    channel: [],
    lead: [],
    members: [],
    partners: [],
    zone: [],
    ignored: [],
    strange: [],
  };
  cells.forEach((cell, index) => {
    if (cell !== '') found[columnOf(cell, index)].push(cell);
  });
  return found;
}

function lookOf(cell: string): Column {
  if (looksLikeAChannel(cell)) return 'channel';
  if (looksLikePeople(cell)) return 'members';
  return zoneOfCity(cell) ? 'zone' : 'strange';
}

const looksLikeAChannel = (cell: string): boolean =>
  /^(?:#|<#|[CG][A-Z0-9]{7,}$|https:\/\/\S+\/archives\/)/u.test(cell);

const looksLikePeople = (cell: string): boolean => /^(?:@|<@|[UW][A-Z0-9]{7,}\b)/u.test(cell);
