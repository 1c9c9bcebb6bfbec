/** A Markdown page of milestones, cut so that its pieces joined are the page again, byte for byte. */
export interface HandbookPage {
  /** All before the first milestone: front matter, introduction. */
  opening: string;
  /** Each milestone's part, from its heading on. */
  parts: string[];
}

export function readPage(page: string): HandbookPage {
  const [opening = '', ...parts] = cutAt(page, /^## /u);
  return { opening, parts };
}

/** A milestone's part, by its lines and sections; their sources joined are the part again. */
export interface PagePiece {
  field: PageField | null;
  source: string;
}

export type PageField = 'title' | LineField | SectionField;

/** How the page calls them. */
export const sectionNames = {
  context: 'Context',
  metrics: 'Success metrics',
  why: 'Why we believe it',
  results: 'Results',
  answer: 'What the metric says since',
} as const;
export type SectionField = keyof typeof sectionNames;
export const sectionFields = Object.keys(sectionNames) as SectionField[];

export const lineNames = { dates: '🕕 Approximate dates', goal: '🎯 Goal', links: '🔐 Internal RFCs' } as const;
export type LineField = keyof typeof lineNames;
export const lineFields = Object.keys(lineNames) as LineField[];

export function piecesOf(part: string): PagePiece[] {
  const [top = '', ...sections] = cutAt(part, /^### /u);
  return [...linesOf(top).map(readTopLine), ...sections.map((source) => ({ field: sectionOf(source), source }))];
}

function readTopLine(source: string, index: number): PagePiece {
  if (index === 0) return { field: 'title', source };
  const name = /^[*-]\s+(?:\P{L}*)([\p{L} ]+):/u.exec(source)?.[1]?.toLowerCase() ?? '';
  return { field: lineFields.find((field) => plainName(lineNames[field]) === name) ?? null, source };
}

const plainName = (name: string): string => name.replace(/^\P{L}+/u, '').toLowerCase();

function sectionOf(source: string): SectionField | null {
  const name = linesOf(source)[0]!.slice('### '.length).trim().toLowerCase();
  return sectionFields.find((field) => sectionNames[field].toLowerCase() === name) ?? null;
}

/** What a piece says, without its heading or name. */
export function saidIn({ field, source }: PagePiece): string {
  if (field === 'title') return source.slice('## '.length).trim();
  if (field !== null && field in lineNames) return source.slice(source.indexOf(':') + 1).trim();
  return source.slice(linesOf(source)[0]!.length).trim();
}

/** The white space at its end, which stays when the rest is written anew. */
export const endOf = (source: string): string => /\s*$/u.exec(source)![0];

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];

/** Before each line that is such a heading; not within a fenced block of code. */
function cutAt(text: string, heading: RegExp): string[] {
  const pieces = [''];
  let fence: string | null = null;
  for (const line of linesOf(text)) {
    fence = fenceAfter(line, fence);
    if (fence === null && heading.test(line)) pieces.push('');
    pieces[pieces.length - 1] += line;
  }
  return pieces;
}

function fenceAfter(line: string, fence: string | null): string | null {
  const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
  if (!mark) return fence;
  if (fence === null) return mark;
  return mark.startsWith(fence) ? null : fence;
}
