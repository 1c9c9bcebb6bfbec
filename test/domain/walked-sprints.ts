import fc from 'fast-check';
import type { Sprint } from '../../src/domain/sprint.ts';
import type { SprintPlan } from '../../src/domain/sprint-calendar.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';

/** Days are counted here from 1970-01-01, a Thursday, so that the walk shares nothing with the program. */
export interface WalkedSprint {
  number: number;
  first: number;
  last: number;
}

export const weekdayOfDay = (day: number) => ((((day + 3) % 7) + 7) % 7) + 1;
export const dayText = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString();
const dayOf = (date: Temporal.PlainDate) => Temporal.PlainDate.from('1970-01-01').until(date).days;

/** The first `count` sprints of a plan, by walking from each day to the next. */
export function walkedSprints(plan: SprintPlan, count: number): WalkedSprint[] {
  const sprints: WalkedSprint[] = [];
  let day = dayOf(plan.pins[0]!.firstOn);
  for (let number = plan.pins[0]!.number; sprints.length < count; number += 1) {
    const pin = plan.pins.find((pin) => pin.number === number);
    const sprint = pin
      ? { number, first: dayOf(pin.firstOn), last: dayOf(pin.lastOn) }
      : walkedSprint(plan, number, day);
    sprints.push(sprint);
    day = sprint.last + 1;
  }
  return sprints;
}

function walkedSprint({ startsOn, weeks, workingDays }: SprintPlan, number: number, from: number): WalkedSprint {
  const first = nextOf(startsOn, from);
  let end = first;
  for (let week = 0; week < weeks; week += 1) end = nextOf(startsOn, end + 1);
  let last = end - 1;
  while (!workingDays.some((weekday) => weekday === weekdayOfDay(last))) last -= 1;
  return { number, first, last };
}

export function nextOf(weekday: Weekday, from: number): number {
  let day = from;
  while (weekdayOfDay(day) !== weekday) day += 1;
  return day;
}

export const workingWeeks = fc.oneof(
  fc.constant<Weekday[]>([1, 2, 3, 4, 5]),
  fc.constant<Weekday[]>([7, 1, 2, 3, 4]),
  fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
);

/** Plans with up to six sprints pinned: at once after the one before or after a gap, of any length. */
export const plansFrom = (first: number, until: number) =>
  fc
    .record({
      weeks: fc.integer({ min: 1, max: 6 }),
      startsOn: fc.integer({ min: 1, max: 7 }).map((weekday) => weekday as Weekday),
      workingDays: workingWeeks,
      number: fc.integer({ min: 1, max: 200 }),
      first: fc.integer({ min: first, max: until }),
      pins: fc.array(
        fc.record({ skipped: fc.nat({ max: 6 }), gap: fc.nat({ max: 20 }), days: fc.integer({ min: 1, max: 42 }) }),
        { minLength: 1, maxLength: 6 },
      ),
    })
    .map(({ number, first, pins, ...rhythm }) => planWith(rhythm, { number, first, pins }));

/** From January 2026 on. */
export const plans = plansFrom(20_454, 20_500);

interface Pinning {
  number: number;
  first: number;
  pins: { skipped: number; gap: number; days: number }[];
}

function planWith(rhythm: Omit<SprintPlan, 'pins'>, { number, first, pins: [one, ...others] }: Pinning): SprintPlan {
  let plan = { ...rhythm, pins: [pinned(number, first, one!.days)] };
  for (const { skipped, gap, days } of others) {
    const before = walkedSprints(plan, plan.pins.at(-1)!.number - number + 1 + skipped).at(-1)!;
    plan = { ...plan, pins: [...plan.pins, pinned(before.number + 1, before.last + 1 + gap, days)] };
  }
  return plan;
}

function pinned(number: number, first: number, days: number): Sprint {
  const firstOn = Temporal.PlainDate.from(dayText(first));
  return { number, name: null, firstOn, lastOn: firstOn.add({ days: days - 1 }) };
}
