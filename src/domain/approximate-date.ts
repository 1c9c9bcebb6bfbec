import { daysBetween, isBefore, Temporal } from './time.ts';

/** The days that somebody may mean who says roughly when: the first and the last. */
export interface Span {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

/** Without a year, the nearest such time to that day; or the first that is not over before it. */
export type Lean = { near: Temporal.PlainDate } | { notBefore: Temporal.PlainDate };

/** "Aug 2021", "Q3", "mid March", "H2 2021", "Jun 15, 2021": the days it stands for, or null where it says something else. */
export function readApproximateDate(said: string, lean: Lean): Span | null {
  const words = wordsOf(said);
  const read = words.map(readWord);
  const parts: Parts = Object.assign({}, ...read.filter((part) => part !== null));
  const isUnderstood = read.every((part) => part !== null) && Object.keys(parts).length === words.length;
  return isUnderstood && makesSense(parts) ? placed(parts, lean) : null;
}

interface Parts {
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  third?: number;
}

const fillers =
  /^(?:about|around|approx|roughly|by|of|the|until|in|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/u;

function wordsOf(said: string): string[] {
  const spaced = said
    .toLowerCase()
    .replace(
      /(\d{4})-(\d\d)-(\d\d)/u,
      (_, year, month, day) => `${Number(day)} ${months[Number(month) - 1] ?? '?'} ${year}`,
    )
    .replace(/[~,./-]/gu, ' ')
    .trim();
  return spaced.split(/\s+/u).filter((word) => !fillers.test(word));
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const thirds: Record<string, number> = { early: 0, beginning: 0, start: 0, mid: 1, middle: 1, late: 2, end: 2 };

const readers: [pattern: RegExp, read: (word: string) => Parts | null][] = [
  [/^(?:19|20|21)\d\d$/u, (word) => ({ year: Number(word) })],
  [/^['’]\d\d$/u, (word) => ({ year: 2000 + Number(word.slice(1)) })],
  [/^q[1-4]$/u, (word) => ({ quarter: Number(word[1]) })],
  [/^h[12]$/u, (word) => ({ half: Number(word[1]) })],
  [/^\d\d?(?:st|nd|rd|th)?$/u, (word) => ({ day: Number.parseInt(word, 10) })],
  [/^[a-z]{3,}$/u, readName],
];

const readWord = (word: string): Parts | null => readers.find(([pattern]) => pattern.test(word))?.[1](word) ?? null;

function readName(word: string): Parts | null {
  const month = word === 'sept' ? 8 : months.findIndex((name) => name.startsWith(word));
  if (month >= 0) return { month: month + 1 };
  return Object.hasOwn(thirds, word) ? { third: thirds[word]! } : null;
}

/** One thing that has a first and a last day; a day belongs to a month, and has no third. */
function makesSense({ year, month, day, quarter, half, third }: Parts): boolean {
  const named = [month, quarter, half].filter((part) => part !== undefined).length;
  const isPlaced = named === 1 || (named === 0 && year !== undefined);
  return isPlaced && (day === undefined || (month !== undefined && third === undefined));
}

function placed(parts: Parts, lean: Lean): Span | null {
  if (parts.year !== undefined) return spanIn(parts.year, parts);
  const { year } = 'near' in lean ? lean.near : lean.notBefore;
  const spans = [year - 1, year, year + 1].flatMap((candidate) => spanIn(candidate, parts) ?? []);
  if ('notBefore' in lean) return spans.find(({ last }) => !isBefore(last, lean.notBefore)) ?? null;
  return spans.toSorted((a, b) => distance(a, lean.near) - distance(b, lean.near))[0] ?? null;
}

function distance({ first, last }: Span, day: Temporal.PlainDate): number {
  if (isBefore(day, first)) return daysBetween(day, first);
  return isBefore(last, day) ? daysBetween(last, day) : 0;
}

/** null for a day that the month does not have. */
function spanIn(year: number, parts: Parts): Span | null {
  const { month, day, third } = parts;
  if (month !== undefined && day !== undefined) {
    const isThere = day >= 1 && day <= new Temporal.PlainYearMonth(year, month).daysInMonth;
    const date = isThere ? new Temporal.PlainDate(year, month, day) : null;
    return date && { first: date, last: date };
  }
  const [from, count] = monthsOf(parts);
  const first = new Temporal.PlainDate(year, from, 1);
  const whole = { first, last: first.add({ months: count }).subtract({ days: 1 }) };
  return third === undefined ? whole : thirdOf(whole, third);
}

/** The first month, and how many. */
function monthsOf({ month, quarter, half }: Parts): [from: number, count: number] {
  if (month !== undefined) return [month, 1];
  if (quarter !== undefined) return [3 * quarter - 2, 3];
  return half === undefined ? [1, 12] : [6 * half - 5, 6];
}

function thirdOf({ first, last }: Span, third: number): Span {
  const days = daysBetween(first, last) + 1;
  const edge = (n: number) => first.add({ days: Math.floor((n * days) / 3) });
  return { first: edge(third), last: edge(third + 1).subtract({ days: 1 }) };
}
