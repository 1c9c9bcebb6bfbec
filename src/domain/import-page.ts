import { readPage } from './handbook-page.ts';
import { type Dates, endSpan, type Milestone } from './milestone.ts';
import { readPart } from './milestone-page.ts';
import { isBefore, type Temporal } from './time.ts';

interface Importing {
  by: string;
  at: Temporal.Instant;
  today: Temporal.PlainDate;
  newId(): string;
}

export type PageImport =
  | { kind: 'read'; opening: string | null; added: Milestone[]; changed: Milestone[]; same: number }
  | { kind: 'refused'; because: 'no-milestone' | 'unreadable' };

/**
 * The milestones of a page. One of the same title is brought up to date, so the same page twice changes nothing.
 *
 * A piece of a page that begins with a milestone is put after what is there, and leaves the opening alone.
 */
export function importPage(page: string, known: readonly Milestone[], importing: Importing): PageImport {
  if (page.includes('\0') || !page.isWellFormed()) return { kind: 'refused', because: 'unreadable' };
  const { opening, parts } = readPage(page);
  if (parts.length === 0) return { kind: 'refused', because: 'no-milestone' };

  const isPiece = opening === '';
  const first = isPiece ? Math.max(-1, ...known.map((one) => one.page?.position ?? -1)) + 1 : 0;
  const open = [...known];
  const read = parts.map((source, i) => {
    const { title } = readPart(source);
    const index = open.findIndex((one) => sameTitle(one.title, title));
    const before = index < 0 ? null : open.splice(index, 1)[0]!;
    const position = isPiece && before?.page ? before.page.position : first + i;
    return { before, after: milestoneOf(source, position, before, importing) };
  });
  const changes = read.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  return {
    kind: 'read',
    opening: isPiece ? null : opening,
    added: changes.filter(({ before }) => before === null).map(({ after }) => after),
    changed: changes.filter(({ before }) => before !== null).map(({ after }) => after),
    same: read.length - changes.length,
  };
}

const sameTitle = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

function milestoneOf(source: string, position: number, before: Milestone | null, importing: Importing): Milestone {
  const { by, at } = importing;
  const { answer: said, ...onPage } = readPart(source);
  const base = before ?? freshMilestone(importing);
  const isSameAnswer = (base.answer?.words ?? null) === said;
  const answer = said === null ? null : { words: said, by, at };
  const milestone: Milestone = {
    ...base,
    ...onPage,
    ...datesOf(base, onPage, importing),
    answer: isSameAnswer ? base.answer : answer,
    page: { position, source },
  };
  return before ? milestone : { ...milestone, moves: [], state: stateOf(milestone, importing.today) };
}

/** A move of what was known is remembered. */
function datesOf({ saidOn, moves, ...was }: Milestone, is: Dates, { by, at, today }: Importing) {
  if (was.start === is.start && was.end === is.end) return { saidOn, moves };
  const [from, to] = [was, is].map(({ start, end }): Dates => ({ start, end }));
  return { saidOn: today, moves: [...moves, { from: from!, to: to!, by, at }] };
}

/** One whose end is over when it is read is past: nobody is asked about it. */
function stateOf(milestone: Milestone, today: Temporal.PlainDate): Milestone['state'] {
  const end = endSpan(milestone);
  return end !== null && isBefore(end.last, today) ? 'closed' : 'agreed';
}

const freshMilestone = ({ by, at, today, newId }: Importing): Milestone => ({
  ...{ id: newId(), title: '', goal: '', owner: null, partners: [], start: null, end: null, teams: [], links: [] },
  ...{ context: null, contextBy: null, metrics: null, why: null, companyGoal: null, saidOn: today, moves: [] },
  ...{ updates: [], state: 'agreed', agreed: {}, suggestedBy: by, suggestedAt: at, results: null, endedAt: null },
  ...{ answer: null, followers: { people: [], channel: null }, page: null },
});
