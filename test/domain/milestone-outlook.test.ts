import { describe, expect, it } from 'vitest';
import { isLate, type Milestone } from '../../src/domain/milestone.ts';
import { concernsAbout, goalsBySprint } from '../../src/domain/milestone-outlook.ts';
import { Temporal } from '../../src/domain/time.ts';
import { dropped, goal } from './example-goals.ts';
import { agreedMilestone, milestone } from './example-milestones.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const next = { number: 43, name: null, firstOn: day('2026-11-30'), lastOn: day('2026-12-11') };

describe('late by its own dates', () => {
  it.each`
    end               | today           | late
    ${'Nov 24, 2026'} | ${'2026-11-25'} | ${true}
    ${'Nov 25, 2026'} | ${'2026-11-25'} | ${false}
    ${'Nov 2026'}     | ${'2026-11-30'} | ${false}
    ${'Nov 2026'}     | ${'2026-12-01'} | ${true}
    ${'Q4'}           | ${'2026-12-31'} | ${false}
    ${'Q4'}           | ${'2027-01-01'} | ${true}
    ${'Q3'}           | ${'2026-11-25'} | ${false}
    ${'soon'}         | ${'2030-01-01'} | ${false}
    ${null}           | ${'2030-01-01'} | ${false}
  `('ending $end, said on 25 November 2026, on $today: $late', ({ end, today, late }) => {
    expect(isLate({ ...agreedMilestone, end }, day(today))).toBe(late);
  });

  it.each(['suggested', 'closed', 'given-up'] as const)('is nothing that a %s one can be', (state) => {
    expect(isLate({ ...agreedMilestone, state, end: '2020' }, day('2026-11-25'))).toBe(false);
  });
});

describe('what is pointed out', () => {
  const concerns = (changed: Partial<Milestone>, goals = [goal], isOrphan = false) =>
    concernsAbout({ ...agreedMilestone, ...changed }, { goals, next, today: day('2026-11-25'), isOrphan });
  const inNext = { ...goal, sprint: 43 };

  it.each`
    case                                         | changed                         | goals                           | orphan   | expected
    ${'a goal next sprint'}                      | ${{}}                           | ${[inNext]}                     | ${false} | ${[]}
    ${'none next sprint'}                        | ${{}}                           | ${[goal]}                       | ${false} | ${['no-goal-next']}
    ${'one that was dropped'}                    | ${{}}                           | ${[{ ...dropped, sprint: 43 }]} | ${false} | ${['no-goal-next']}
    ${'it begins on the next sprint’s last day'} | ${{ start: 'Dec 11, 2026' }}    | ${[]}                           | ${false} | ${['no-goal-next']}
    ${'it begins a day later'}                   | ${{ start: 'Dec 12, 2026' }}    | ${[]}                           | ${false} | ${[]}
    ${'nobody said when it begins'}              | ${{ start: null }}              | ${[]}                           | ${false} | ${['no-goal-next']}
    ${'late'}                                    | ${{ end: 'Oct 2026' }}          | ${[inNext]}                     | ${false} | ${['late']}
    ${'no owner'}                                | ${{ owner: null }}              | ${[inNext]}                     | ${false} | ${['no-owner']}
    ${'an owner who left'}                       | ${{}}                           | ${[inNext]}                     | ${true}  | ${['no-owner']}
    ${'all of it'}                               | ${{ owner: null, end: '2020' }} | ${[]}                           | ${false} | ${['no-owner', 'late', 'no-goal-next']}
    ${'a suggestion'}                            | ${{ state: 'suggested' }}       | ${[]}                           | ${true}  | ${[]}
    ${'a closed one'}                            | ${{ state: 'closed' }}          | ${[]}                           | ${true}  | ${[]}
  `('$case', ({ changed, goals, orphan, expected }) => {
    expect(concerns(changed, goals, orphan)).toEqual(expected);
  });
});

it('has its goals by sprint, past and to come, with the gaps among those that are asked about', () => {
  const goals = [
    { ...goal, id: 'a', sprint: 40 },
    { ...goal, id: 'b', sprint: 43 },
    { ...dropped, sprint: 39 },
  ];
  const ids = goalsBySprint(goals, [42, 43, 44]).map(({ sprint, goals }) => [sprint, goals.map(({ id }) => id)]);
  expect(ids).toEqual([
    [40, ['a']],
    [42, []],
    [43, ['b']],
    [44, []],
  ]);
  expect(milestone.state).toBe('suggested');
});
