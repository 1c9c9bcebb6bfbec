import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesFault, type EditOutcome, editSprint, type SprintEdit } from '../../src/domain/edit-sprint.ts';
import type { Sprint } from '../../src/domain/sprint.ts';
import { type SprintPlan, sprintNumbered, sprintsFrom } from '../../src/domain/sprint-calendar.ts';
import { Temporal } from '../../src/domain/time.ts';
import { dayText, nextOf, plans, type WalkedSprint, walkedSprints } from './walked-sprints.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const dates = (sprint: Pick<Sprint, 'firstOn' | 'lastOn'> | null) => sprint && `${sprint.firstOn} to ${sprint.lastOn}`;

const plan: SprintPlan = {
  weeks: 2,
  startsOn: 1,
  workingDays: [1, 2, 3, 4, 5],
  pins: [{ number: 41, name: null, firstOn: day('2026-11-16'), lastOn: day('2026-11-27') }],
};
const today = day('2026-11-18');

function edit(number: number, firstOn: string, lastOn: string, later: SprintEdit['later'] = 'move'): SprintEdit {
  return { number, name: null, firstOn: day(firstOn), lastOn: day(lastOn), later };
}

function edited(plan: SprintPlan, change: SprintEdit, on = today) {
  const outcome = editSprint(plan, change, on);
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.because}`);
  return outcome;
}

describe('editing a sprint', () => {
  it('stretches it over Christmas, and later sprints follow on', () => {
    const { plan: stretched, moved } = edited(plan, edit(43, '2026-12-14', '2027-01-08'));

    expect(sprintsFrom(stretched, 42, 3).map(dates)).toEqual([
      '2026-11-30 to 2026-12-11',
      '2026-12-14 to 2027-01-08',
      '2027-01-11 to 2027-01-22',
    ]);
    expect(moved.slice(0, 2).map(({ number, was, is }) => [number, dates(was), dates(is)])).toEqual([
      [43, '2026-12-14 to 2026-12-25', '2026-12-14 to 2027-01-08'],
      [44, '2026-12-28 to 2027-01-08', '2027-01-11 to 2027-01-22'],
    ]);
  });

  it('moves later ones earlier when it gets shorter', () => {
    const { plan: shorter } = edited(plan, edit(42, '2026-11-30', '2026-12-04'));
    expect(dates(sprintNumbered(shorter, 43))).toBe('2026-12-07 to 2026-12-18');
  });

  it('moves nothing when it ends on another day of the same week', () => {
    const { moved } = edited(plan, edit(42, '2026-11-30', '2026-12-10'));
    expect(moved.map(({ number }) => number)).toEqual([42]);
  });

  it('leaves a gap when later ones are to stay', () => {
    const { plan: withGap, moved } = edited(plan, edit(42, '2026-11-30', '2026-12-04', 'stay'));
    expect(sprintsFrom(withGap, 43, 2).map(dates)).toEqual(['2026-12-14 to 2026-12-25', '2026-12-28 to 2027-01-08']);
    expect(moved.map(({ number }) => number)).toEqual([42]);
  });

  it('moves what was said of later ones too, gaps and names included', () => {
    const offsite = { number: 44, name: 'Offsite', firstOn: day('2027-01-05'), lastOn: day('2027-01-15') };
    const { plan: moved } = edited({ ...plan, pins: [...plan.pins, offsite] }, edit(42, '2026-11-30', '2026-12-18'));
    expect(sprintNumbered(moved, 44)).toMatchObject({ name: 'Offsite' });
    expect(sprintsFrom(moved, 43, 3).map(dates)).toEqual([
      '2026-12-21 to 2027-01-01',
      '2027-01-12 to 2027-01-22',
      '2027-01-25 to 2027-02-05',
    ]);
  });

  it('moves a later one that would overlap a week further', () => {
    const saturday = { number: 43, name: null, firstOn: day('2026-12-12'), lastOn: day('2026-12-25') };
    const pinned = { ...plan, pins: [...plan.pins, saturday] };
    const next = (last: string) => dates(sprintNumbered(edited(pinned, edit(42, '2026-11-30', last)).plan, 43));
    expect(next('2026-12-18')).toBe('2026-12-19 to 2027-01-01');
    expect(next('2026-12-19')).toBe('2026-12-26 to 2027-01-08');
  });

  it('names it without moving anything', () => {
    const named = edited(plan, { ...edit(42, '2026-11-30', '2026-12-11'), name: 'Release 1.42' });
    expect(sprintNumbered(named.plan, 42)?.name).toBe('Release 1.42');
    expect(named.moved).toEqual([]);
  });

  it('keeps the weekday on which sprints begin, also when the first one begins on another', () => {
    const { plan: late } = edited(plan, edit(41, '2026-11-17', '2026-11-27'));
    expect(dates(sprintNumbered(late, 42))).toBe('2026-11-30 to 2026-12-11');
  });

  it('lists what moves within twelve weeks, and is right beyond', () => {
    const { plan: later, moved } = edited(plan, edit(41, '2026-11-16', '2026-12-04'));
    expect(moved.map(({ number }) => number)).toEqual([41, 42, 43, 44, 45, 46, 47]);
    expect(dates(sprintNumbered(later, 301))).toBe('2036-11-10 to 2036-11-21');
  });

  it.each`
    case                                     | number | first           | last            | later     | outcome
    ${'a number before the first'}           | ${40}  | ${'2026-11-02'} | ${'2026-11-13'} | ${'move'} | ${'no-such-sprint'}
    ${'an end before the start'}             | ${42}  | ${'2026-12-11'} | ${'2026-12-10'} | ${'move'} | ${'ends-before-it-starts'}
    ${'four days'}                           | ${42}  | ${'2026-12-07'} | ${'2026-12-10'} | ${'move'} | ${'too-short'}
    ${'five days'}                           | ${42}  | ${'2026-12-07'} | ${'2026-12-11'} | ${'move'} | ${'edited'}
    ${'six weeks'}                           | ${42}  | ${'2026-11-30'} | ${'2027-01-10'} | ${'move'} | ${'edited'}
    ${'a day more'}                          | ${42}  | ${'2026-11-30'} | ${'2027-01-11'} | ${'move'} | ${'too-long'}
    ${'a start the day after the last'}      | ${42}  | ${'2026-11-28'} | ${'2026-12-11'} | ${'move'} | ${'edited'}
    ${'a start on the last day before'}      | ${42}  | ${'2026-11-27'} | ${'2026-12-11'} | ${'move'} | ${'overlaps-earlier'}
    ${'an end before the next, which stays'} | ${42}  | ${'2026-11-30'} | ${'2026-12-13'} | ${'stay'} | ${'edited'}
    ${'an end on the next, which stays'}     | ${42}  | ${'2026-11-30'} | ${'2026-12-14'} | ${'stay'} | ${'overlaps-later'}
    ${'an end on the next, which moves'}     | ${42}  | ${'2026-11-30'} | ${'2026-12-14'} | ${'move'} | ${'edited'}
  `('to $case, $first to $last, later ones $later: $outcome', ({ number, first, last, later, outcome }) => {
    expect(saying(editSprint(plan, edit(number, first, last, later), today))).toBe(outcome);
  });

  it.each`
    case                               | number  | first           | outcome
    ${'to begin in a year'}            | ${43}   | ${'2027-11-18'} | ${'edited'}
    ${'to begin in a year and a day'}  | ${43}   | ${'2027-11-19'} | ${'too-far-ahead'}
    ${'whose number comes in a year'}  | ${68}   | ${'2027-11-18'} | ${'overlaps-earlier'}
    ${'whose number comes later'}      | ${69}   | ${'2027-11-18'} | ${'too-far-ahead'}
    ${'whose number comes in no time'} | ${9e15} | ${'2027-11-18'} | ${'too-far-ahead'}
  `('$case, number $number from $first: $outcome', ({ number, first, outcome }) => {
    const last = day(first).add({ days: 11 }).toString();
    expect(saying(editSprint(plan, edit(number, first, last), today))).toBe(outcome);
  });

  it.each`
    on              | last            | outcome
    ${'2026-11-20'} | ${'2026-11-20'} | ${'edited'}
    ${'2026-11-23'} | ${'2026-11-20'} | ${'ends-in-the-past'}
    ${'2026-11-23'} | ${'2026-11-15'} | ${'ends-before-it-starts'}
    ${'2026-11-27'} | ${'2026-12-04'} | ${'edited'}
    ${'2026-11-28'} | ${'2026-12-04'} | ${'already-over'}
  `('that runs to 27 November so that it ends on $last, said on $on: $outcome', ({ on, last, outcome }) => {
    expect(saying(editSprint(plan, edit(41, '2026-11-16', last), day(on)))).toBe(outcome);
  });

  it('gives what the rules give when every sprint is written down, edit after edit', {
    tags: ['long'],
    timeout: 20_000,
  }, () => {
    fc.assert(
      fc.property(plans, fc.array(attempts, { minLength: 1, maxLength: 6 }), (plan, attempts) => {
        const list = walkedSprints(plan, 30);
        attempts.reduce(attempt, { plan, list, today: list[0]!.first });
      }),
      { numRuns: 40 },
    );
  });
});

describe("a sprint's dates", () => {
  it.each`
    workingDays              | first           | last            | fault
    ${[7, 1, 2, 3, 4]}       | ${'2026-11-15'} | ${'2026-11-19'} | ${null}
    ${[7, 1, 2, 3, 4]}       | ${'2026-11-15'} | ${'2026-11-18'} | ${'too-short'}
    ${[1, 2, 3, 4]}          | ${'2026-11-16'} | ${'2026-11-19'} | ${null}
    ${[1, 2, 3, 4, 5, 6, 7]} | ${'2026-11-16'} | ${'2026-11-21'} | ${'too-short'}
    ${[1, 2, 3, 4, 5, 6, 7]} | ${'2026-11-16'} | ${'2026-11-22'} | ${null}
  `('with $workingDays worked, $first to $last: $fault', ({ workingDays, first, last, fault }) => {
    const rhythm = { weeks: 2, startsOn: workingDays[0], workingDays };
    expect(datesFault(rhythm, { firstOn: day(first), lastOn: day(last) })).toBe(fault);
  });
});

const saying = (outcome: EditOutcome) => (outcome.kind === 'refused' ? outcome.because : outcome.kind);
const datesOf = ({ first, last }: WalkedSprint) => `${dayText(first)} to ${dayText(last)}`;
const moves = (outcome: EditOutcome) =>
  outcome.kind === 'refused' ? [] : outcome.moved.map(({ number, was, is }) => [number, dates(was), dates(is)]);

const attempts = fc.record({
  index: fc.nat({ max: 8 }),
  first: fc.oneof(fc.constant(0), fc.integer({ min: -9, max: 9 })),
  last: fc.integer({ min: -20, max: 28 }),
  later: fc.constantFrom('move' as const, 'stay' as const),
  passed: fc.nat({ max: 10 }),
});
type Attempt = typeof attempts extends fc.Arbitrary<infer One> ? One : never;

interface Written {
  plan: SprintPlan;
  list: WalkedSprint[];
  today: number;
}

/** Edits the plan as people do, and the written list by hand; both must say the same. */
function attempt({ plan, list, today }: Written, { index, first, last, later, passed }: Attempt): Written {
  const was = list[index]!;
  const is = { number: was.number, first: was.first + first, last: was.last + last };
  const now = today + passed;
  const outcome = editSprint(plan, edit(is.number, dayText(is.first), dayText(is.last), later), day(dayText(now)));

  const change = { list, index, is, later, plan };
  const isAllowed = fits(change) && Math.min(was.last, is.last) >= now && isWithinAYear(change, now);
  const expected = isAllowed ? editedList(change) : list;
  expect(outcome.kind).toBe(isAllowed ? 'edited' : 'refused');
  expect(moves(outcome)).toEqual(listedMoves(list, expected, Math.max(now, is.first) + 84));

  const after = outcome.kind === 'edited' ? outcome.plan : plan;
  expect(sprintsFrom(after, list[0]!.number, 30).map(dates)).toEqual(expected.map(datesOf));
  return { plan: after, list: expected, today: now };
}

interface Change {
  list: WalkedSprint[];
  index: number;
  is: WalkedSprint;
  later: 'move' | 'stay';
  plan: SprintPlan;
}

function fits({ list, index, is, later, plan: { startsOn, workingDays } }: Change): boolean {
  const week = [0, 1, 2, 3, 4, 5, 6].findLast((days) =>
    workingDays.some((day) => day === ((startsOn - 1 + days) % 7) + 1),
  );
  const isLongEnough = is.last - is.first >= week! && is.last - is.first < 42;
  const isAfterEarlier = index === 0 || list[index - 1]!.last < is.first;
  return isLongEnough && isAfterEarlier && (later === 'move' || is.last < list[index + 1]!.first);
}

function isWithinAYear({ list, index, is }: Change, now: number): boolean {
  const aYearOn = day(dayText(now)).add({ years: 1 }).toString();
  const comesAfter = list.findIndex(({ first }) => dayText(first) > aYearOn);
  return dayText(is.first) <= aYearOn && (comesAfter < 0 || index <= comesAfter);
}

function editedList({ list, index, is, later, plan: { startsOn } }: Change): WalkedSprint[] {
  let days = later === 'stay' ? 0 : nextOf(startsOn, is.last + 1) - nextOf(startsOn, list[index]!.last + 1);
  if (list[index + 1]!.first + days <= is.last) days += 7;
  return list.map((sprint, i) => {
    if (i === index) return is;
    return i < index ? sprint : { ...sprint, first: sprint.first + days, last: sprint.last + days };
  });
}

function listedMoves(before: WalkedSprint[], after: WalkedSprint[], until: number) {
  const pairs = before.map((was, index) => ({ was, is: after[index]! }));
  const listed = pairs.filter(({ was, is }) => Math.min(was.first, is.first) <= until && datesOf(was) !== datesOf(is));
  return listed.map(({ was, is }) => [was.number, datesOf(was), datesOf(is)]);
}
