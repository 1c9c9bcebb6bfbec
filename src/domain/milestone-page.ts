import { clip } from './clip.ts';
import {
  endOf,
  type LineField,
  lineFields,
  lineNames,
  type PageField,
  type PagePiece,
  piecesOf,
  type SectionField,
  saidIn,
  sectionFields,
  sectionNames,
} from './handbook-page.ts';
import { readMarkdown, writeMarkdown, writeMarkdownLine } from './markdown-text.ts';
import type { Milestone } from './milestone.ts';
import { isUnsaid, readDates, readLinks, writeDates, writeLink } from './page-lines.ts';
import { textLimit, titleLimit } from './typed-text.ts';

/** What the handbook's page says of a milestone; the names of people are no part of it. */
export type OnPage = Pick<
  Milestone,
  'title' | 'goal' | 'start' | 'end' | 'links' | 'context' | 'metrics' | 'why' | 'results'
> & { answer: string | null };

/** A milestone's part of a page, as far as we have fields for it: what is longer than they are is cut. */
export function readPart(part: string): OnPage {
  const pieces = piecesOf(part);
  const said = (field: PageField): string => {
    const piece = pieces.find((one) => one.field === field);
    return piece ? saidIn(piece).replaceAll('\r\n', '\n') : '';
  };
  const text = (field: SectionField): string | null =>
    isUnsaid(said(field)) ? null : clip(readMarkdown(said(field)), textLimit);
  return {
    title: clip(readMarkdown(said('title')), titleLimit) || '(no title)',
    goal: isUnsaid(said('goal')) ? '' : clip(readMarkdown(said('goal')), textLimit),
    ...readDates(said('dates')),
    links: readLinks(said('links')),
    ...{ context: text('context'), metrics: text('metrics'), why: text('why') },
    ...{ results: text('results'), answer: text('answer') },
  };
}

/** As the page has it; where it was read from one (`source`), all that says the same stays as it is written there. */
export function writePart(now: OnPage, source: string | null): string {
  if (source === null) return freshPart(now);
  const before = readPart(source);
  const pieces = piecesOf(source);
  const fieldsThere = new Set(pieces.map(({ field }) => field));
  const seen = new Set<PageField>();
  const kept = pieces.map((piece) => {
    const { field } = piece;
    if (field === null || seen.has(field)) return piece.source;
    seen.add(field);
    return isSame(field, before, now) ? piece.source : rewritten(field, piece, now);
  });
  const lines = lineFields.filter((field) => !fieldsThere.has(field) && !isSame(field, before, now));
  const sections = sectionFields.filter((field) => !fieldsThere.has(field) && !isSame(field, before, now));
  const [heading = '', ...rest] = kept;
  const added = lines.map((field) => lineOf(field, now));
  const whole = [added.length > 0 ? withNewline(heading) : heading, ...added, ...rest].join('');
  return sections.reduce((part, field) => withSection(part, sectionOf(field, now)), whole);
}

const valuesOf: Record<PageField, (of: OnPage) => unknown> = {
  title: ({ title }) => title,
  dates: ({ start, end }) => [start, end],
  goal: ({ goal }) => goal,
  links: ({ links }) => links.map(({ label, url }) => [label, url]),
  context: ({ context }) => context,
  metrics: ({ metrics }) => metrics,
  why: ({ why }) => why,
  results: ({ results }) => results,
  answer: ({ answer }) => answer,
};

const isSame = (field: PageField, before: OnPage, now: OnPage): boolean =>
  JSON.stringify(valuesOf[field](before)) === JSON.stringify(valuesOf[field](now));

function rewritten(field: PageField, { source }: PagePiece, now: OnPage): string {
  const end = endOf(source);
  if (field === 'title') return headingOf(now).trimEnd() + end;
  if (isLine(field)) return lineOf(field, now).trimEnd() + end;
  const heading = source.split('\n')[0]!.trimEnd();
  return `${heading}\n\n${sectionText(now[field])}${end || '\n'}`;
}

const isLine = (field: PageField): field is LineField => field in lineNames;

const withNewline = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

function withSection(part: string, section: string): string {
  return `${part.trimEnd()}\n\n\n${section.trimEnd()}${endOf(part) || '\n'}`;
}

function freshPart(now: OnPage): string {
  const isThere: Record<LineField | SectionField, boolean> = {
    ...{ dates: true, goal: true, links: now.links.length > 0, metrics: true, results: true },
    ...{ context: now.context !== null, why: now.why !== null, answer: now.answer !== null },
  };
  const lines = lineFields.filter((field) => isThere[field]).map((field) => lineOf(field, now));
  const sections = sectionFields.filter((field) => isThere[field]).map((field) => sectionOf(field, now));
  return `${[headingOf(now) + lines.join(''), ...sections].join('\n')}\n`;
}

const headingOf = ({ title }: OnPage): string => `## ${writeMarkdownLine(title)}\n`;

const lineOf = (field: LineField, now: OnPage): string => `* ${lineNames[field]}: ${lineText[field](now)}\n`;

const lineText: Record<LineField, (now: OnPage) => string> = {
  dates: (now) => writeDates(now) || 'TBD.',
  goal: ({ goal }) => (goal === '' ? 'TBD.' : literal(goal, writeMarkdownLine(goal))),
  links: ({ links }) => links.map(writeLink).join(', '),
};

const sectionOf = (field: SectionField, now: OnPage): string =>
  `### ${sectionNames[field]}\n\n${sectionText(now[field])}\n`;

const sectionText = (text: string | null): string => (text === null ? 'TBD.' : literal(text, writeMarkdown(text)));

/** Somebody's own "TBD" is what they said, and no gap. */
const literal = (text: string, markdown: string): string =>
  isUnsaid(text) ? `&#${text.codePointAt(0)};${markdown.slice(1)}` : markdown;
