import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeRhythm } from '../../src/domain/change-rhythm.ts';
import type { Sprint } from '../../src/domain/sprint.ts';
import { lastSprintBegun, type SprintPlan, sprintNumbered, sprintsFrom } from '../../src/domain/sprint-calendar.ts';
import { Temporal } from '../../src/domain/time.ts';
import { dayText, plans, walkedSprints } from './walked-sprints.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const dates = (sprint: Sprint | null) => sprint && `${sprint.firstOn} to ${sprint.lastOn}`;

const plan: SprintPlan = {
  weeks: 2,
  startsOn: 1,
  workingDays: [1, 2, 3, 4, 5],
  pins: [
    { number: 41, name: null, firstOn: day('2026-10-19'), lastOn: day('2026-10-30') },
    { number: 44, name: 'Christmas', firstOn: day('2026-12-07'), lastOn: day('2027-01-08') },
  ],
};
const threeWeeks = { weeks: 3, startsOn: 1, workingDays: [1, 2, 3, 4, 5] } as const;

describe('another rhythm', () => {
  it('begins with the next sprint; the running one and those before stay as they were', () => {
    const { plan: changed } = changeRhythm(plan, threeWeeks, day('2026-11-10'));
    expect(sprintsFrom(changed, 41, 4).map(dates)).toEqual([
      '2026-10-19 to 2026-10-30',
      '2026-11-02 to 2026-11-13',
      '2026-11-16 to 2026-12-04',
      '2026-12-07 to 2026-12-25',
    ]);
  });

  it('keeps the names of coming sprints, and says whose dates move', () => {
    const { plan: changed, moved } = changeRhythm(plan, threeWeeks, day('2026-11-10'));
    expect(sprintNumbered(changed, 44)?.name).toBe('Christmas');
    expect(moved.slice(0, 2).map(({ number, was, is }) => [number, dates(was), dates(is)])).toEqual([
      [43, '2026-11-16 to 2026-11-27', '2026-11-16 to 2026-12-04'],
      [44, '2026-12-07 to 2027-01-08', '2026-12-07 to 2026-12-25'],
    ]);
  });

  it('leaves the first sprint as it was said when that is still to come', () => {
    const { plan: changed } = changeRhythm(plan, { ...threeWeeks, startsOn: 3 }, day('2026-10-01'));
    expect(sprintsFrom(changed, 41, 2).map(dates)).toEqual(['2026-10-19 to 2026-10-30', '2026-11-04 to 2026-11-24']);
  });

  it('never changes a sprint that has begun, nor makes two overlap', { tags: ['long'] }, () => {
    fc.assert(
      fc.property(plans, plans, fc.nat({ max: 400 }), (plan, { weeks, startsOn, workingDays }, passed) => {
        const today = plan.pins[0]!.firstOn.add({ days: passed });
        const begun = lastSprintBegun(plan, today)!.number - plan.pins[0]!.number + 1;
        const { plan: changed } = changeRhythm(plan, { weeks, startsOn, workingDays }, today);

        const after = walkedSprints(changed, begun + 5).map(
          ({ first, last }) => `${dayText(first)} to ${dayText(last)}`,
        );
        expect(sprintsFrom(changed, plan.pins[0]!.number, begun + 5).map(dates)).toEqual(after);
        expect(after.slice(0, begun)).toEqual(sprintsFrom(plan, plan.pins[0]!.number, begun).map(dates));
        expect(after).toEqual(after.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
