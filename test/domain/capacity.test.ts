import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Absence } from '../../src/domain/absence.ts';
import { type Availability, splitWorkload, teamCapacity } from '../../src/domain/capacity.ts';
import type { Membership } from '../../src/domain/team.ts';
import { Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const member = (person: string, share = 100, role: Membership['role'] = 'member'): Membership => ({
  person,
  role,
  share,
});
const away = (person: string, firstOn: string, lastOn: string, half = false): Absence => {
  return { id: firstOn, person, firstOn: day(firstOn), lastOn: day(lastOn), firstIsHalf: half, lastIsHalf: false };
};
const heroOn = (...dates: string[]) => new Map([['UANA', new Set(dates)]]);

const weekOfSupport = heroOn(
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
);
const sprint = { firstOn: day('2026-11-16'), lastOn: day('2026-11-27') };
const christmas = { firstOn: day('2026-12-14'), lastOn: day('2027-01-08') };
const calendar = workCalendar([1, 2, 3, 4, 5], []);
const holidays = workCalendar(
  [1, 2, 3, 4, 5],
  ['2026-12-25', '2026-12-28', '2027-01-01'].map((on) => ({ on: day(on), name: 'Off' })),
);

describe("a team's capacity", () => {
  it.each`
    case                                                | members                                                         | facts                                                                                             | days
    ${'nobody'}                                         | ${[]}                                                           | ${{}}                                                                                             | ${0}
    ${'a member'}                                       | ${[member('UANA')]}                                             | ${{}}                                                                                             | ${10}
    ${'a lead and a member'}                            | ${[member('UANA', 100, 'lead'), member('UBEN')]}                | ${{}}                                                                                             | ${20}
    ${'a partner besides'}                              | ${[member('UANA'), member('UPAT', 100, 'partner')]}             | ${{}}                                                                                             | ${10}
    ${'half a week'}                                    | ${[member('UANA', 50)]}                                         | ${{}}                                                                                             | ${5}
    ${'a third, to the half day'}                       | ${[member('UANA', 33)]}                                         | ${{}}                                                                                             | ${3.5}
    ${'three thirds, rounded once'}                     | ${[member('UANA', 33), member('UBEN', 33), member('UCAT', 33)]} | ${{}}                                                                                             | ${10}
    ${'Christmas, 26 days'}                             | ${[member('UANA')]}                                             | ${{ sprint: christmas, calendar: holidays }}                                                      | ${17}
    ${'two days away'}                                  | ${[member('UANA'), member('UBEN')]}                             | ${{ absences: [away('UANA', '2026-11-17', '2026-11-18')] }}                                       | ${18}
    ${'half a day away'}                                | ${[member('UANA')]}                                             | ${{ absences: [away('UANA', '2026-11-17', '2026-11-17', true)] }}                                 | ${9.5}
    ${'half a day of half a week'}                      | ${[member('UANA', 50)]}                                         | ${{ absences: [away('UANA', '2026-11-17', '2026-11-17', true)] }}                                 | ${5}
    ${'a weekend away'}                                 | ${[member('UANA')]}                                             | ${{ absences: [away('UANA', '2026-11-21', '2026-11-22')] }}                                       | ${10}
    ${'a week of support'}                              | ${[member('UANA'), member('UBEN')]}                             | ${{ heroDays: weekOfSupport }}                                                                    | ${15}
    ${'away in a week of support'}                      | ${[member('UANA')]}                                             | ${{ heroDays: weekOfSupport, absences: [away('UANA', '2026-11-20', '2026-11-24')] }}              | ${4}
    ${'half a day away on a day of support'}            | ${[member('UANA')]}                                             | ${{ heroDays: heroOn('2026-11-17'), absences: [away('UANA', '2026-11-17', '2026-11-17', true)] }} | ${9}
    ${'half a day of following up'}                     | ${[member('UANA'), member('UBEN')]}                             | ${{ halfDays: heroOn('2026-11-17') }}                                                             | ${19.5}
    ${'half a day of following up on a weekend'}        | ${[member('UANA')]}                                             | ${{ halfDays: heroOn('2026-11-21') }}                                                             | ${10}
    ${'following up on the half that is left of a day'} | ${[member('UANA')]}                                             | ${{ halfDays: heroOn('2026-11-17'), absences: [away('UANA', '2026-11-17', '2026-11-17', true)] }} | ${9}
    ${'following up on a day away'}                     | ${[member('UANA')]}                                             | ${{ halfDays: heroOn('2026-11-17'), absences: [away('UANA', '2026-11-17', '2026-11-17')] }}       | ${9}
    ${'half a follow-up on a day of support'}           | ${[member('UANA')]}                                             | ${{ heroDays: heroOn('2026-11-17'), halfDays: heroOn('2026-11-17') }}                             | ${9}
    ${'nobody there at all'}                            | ${[member('UANA')]}                                             | ${{ absences: [away('UANA', '2026-11-01', '2026-12-31')] }}                                       | ${0}
  `('with $case: $days person-days', ({ members, facts, days }) => {
    const availability: Availability = { sprint, calendar, absences: [], heroDays: new Map(), ...facts };
    expect(teamCapacity(members, availability)).toBe(days);
  });
});

describe('the split of the work', () => {
  it.each`
    capacity | hasScraped | bigGoals | otherWork
    ${0}     | ${false}   | ${0}     | ${0}
    ${0.5}   | ${false}   | ${0.5}   | ${0}
    ${9}     | ${false}   | ${6}     | ${3}
    ${10}    | ${false}   | ${6.5}   | ${3.5}
    ${20}    | ${false}   | ${13.5}  | ${6.5}
    ${10}    | ${true}    | ${5}     | ${5}
    ${9}     | ${true}    | ${4.5}   | ${4.5}
    ${9.5}   | ${true}    | ${5}     | ${4.5}
  `('of $capacity person-days, after a scrape $hasScraped: $bigGoals and $otherWork', (row) => {
    expect(splitWorkload(row.capacity, row.hasScraped)).toEqual({ bigGoals: row.bigGoals, otherWork: row.otherWork });
  });

  it('gives away every half day once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), fc.boolean(), (halves, hasScraped) => {
        const { bigGoals, otherWork } = splitWorkload(halves / 2, hasScraped);
        expect(bigGoals + otherWork).toBe(halves / 2);
        expect((bigGoals * 2) % 1).toBe(0);
        expect(Math.abs(bigGoals - (halves / 2) * (hasScraped ? 1 / 2 : 2 / 3))).toBeLessThanOrEqual(0.25);
      }),
    );
  });
});
