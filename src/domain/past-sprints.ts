import type { Sprint } from './sprint.ts';
import { daysBetween, isBefore, type Temporal } from './time.ts';

/** Sprints from before Roofshot, as their file says them. */
export interface WrittenSprint {
  name: string | null;
  firstOn: Temporal.PlainDate | null;
  lastOn: Temporal.PlainDate | null;
}

export interface PastSprint extends Sprint {
  /** What was not written and had to be taken from elsewhere, in words. */
  guessed: string | null;
}

export type PastSprintsFault =
  | { because: 'no-dates'; at: number }
  | { because: 'ends-before-it-begins'; at: number }
  | {
      because: 'overlaps' | 'not-before';
      at: number;
      other: { firstOn: Temporal.PlainDate; lastOn: Temporal.PlainDate };
    };

const longest = 42;
const usual = 14;

/**
 * Numbers past sprints down from the first one that is known, and fills in dates that are missing from the sprints beside them.
 * The answer's `of` says for each that was written which sprint it is: several teams write of the same.
 */
export function pastSprints(
  written: readonly WrittenSprint[],
  first: Sprint,
): { sprints: PastSprint[]; of: number[] } | { faults: PastSprintsFault[] } {
  const faults = written.flatMap(faultOf);
  if (faults.length > 0) return { faults };

  const keys = written.map((one) => [one.firstOn, one.lastOn, one.firstOn && one.lastOn ? '' : one.name].join('/'));
  const order = [...new Set(keys)]
    .map((key) => keys.indexOf(key))
    .sort((a, b) => daysBetween(anchor(written[b]!), anchor(written[a]!)));
  const dated = order.map((at, i) =>
    dates(written[at]!, written[order[i - 1]!] ?? null, written[order[i + 1]!] ?? null),
  );

  const wrong = dated.flatMap((one, i): PastSprintsFault[] => overlap(order[i]!, one, dated[i + 1] ?? null, first));
  if (wrong.length > 0) return { faults: wrong };
  const sprints = dated.map((one, i) => ({ ...one, number: first.number - dated.length + i }));
  return { sprints, of: keys.map((key) => sprints[order.findIndex((at) => keys[at] === key)]!.number) };
}

function faultOf({ firstOn, lastOn }: WrittenSprint, at: number): PastSprintsFault[] {
  if (!firstOn && !lastOn) return [{ because: 'no-dates', at }];
  return firstOn && lastOn && isBefore(lastOn, firstOn) ? [{ because: 'ends-before-it-begins', at }] : [];
}

const anchor = ({ firstOn, lastOn }: WrittenSprint): Temporal.PlainDate => firstOn ?? lastOn!;

function dates(
  one: WrittenSprint,
  before: WrittenSprint | null,
  after: WrittenSprint | null,
): Omit<PastSprint, 'number'> {
  const firstOn = one.firstOn ?? startAfter(before, one.lastOn!);
  const lastOn = one.lastOn ?? endBefore(after, firstOn);
  const guesses = [
    ...(one.firstOn
      ? []
      : ['Its first day was not written: it follows the sprint before, or is two weeks before its end.']),
    ...(one.lastOn
      ? []
      : ['Its last day was not written: it is the day before the next sprint, after six weeks at most.']),
  ];
  return { name: one.name, firstOn, lastOn, guessed: guesses.join(' ') || null };
}

function startAfter(before: WrittenSprint | null, lastOn: Temporal.PlainDate): Temporal.PlainDate {
  const next = before?.lastOn?.add({ days: 1 });
  return next && daysBetween(next, lastOn) < longest ? next : lastOn.subtract({ days: usual - 1 });
}

function endBefore(after: WrittenSprint | null, firstOn: Temporal.PlainDate): Temporal.PlainDate {
  const sixWeeks = firstOn.add({ days: longest - 1 });
  const eve = after?.firstOn?.subtract({ days: 1 });
  return eve && isBefore(eve, sixWeeks) ? eve : sixWeeks;
}

function overlap(
  at: number,
  one: Omit<PastSprint, 'number'>,
  next: Omit<PastSprint, 'number'> | null,
  first: Sprint,
): PastSprintsFault[] {
  if (next && !isBefore(one.lastOn, next.firstOn)) return [{ because: 'overlaps', at, other: next }];
  return isBefore(one.lastOn, first.firstOn) ? [] : [{ because: 'not-before', at, other: first }];
}
