import { expect, it } from 'vitest';
import { awayAmong } from '../../src/domain/away.ts';
import { Temporal } from '../../src/domain/time.ts';
import { workCalendar } from '../../src/domain/working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const sprint = { firstOn: day('2026-12-14'), lastOn: day('2026-12-25') };
const calendar = workCalendar([1, 2, 3, 4, 5], [{ on: day('2026-12-25'), name: 'Christmas Day' }]);

const absence = (person: string, firstOn: string, lastOn: string, firstIsHalf = false) => ({
  ...{ id: person + firstOn, person, firstOn: day(firstOn), lastOn: day(lastOn), firstIsHalf, lastIsHalf: false },
});

it('counts the working days that each of them misses, and leaves out who misses none', () => {
  const absences = [
    absence('ana', '2026-12-10', '2026-12-14'),
    absence('ana', '2026-12-17', '2026-12-18', true),
    absence('ben', '2026-12-19', '2026-12-20'),
    absence('cat', '2026-12-24', '2027-01-08'),
    absence('dan', '2026-12-14', '2026-12-18'),
  ];
  const away = awayAmong(['cat', 'ben', 'ana'], absences, sprint, () => calendar);
  expect(away.map(({ person, days, absences }) => [person, days, absences.length])).toEqual([
    ['cat', 1, 1],
    ['ana', 2.5, 2],
  ]);
});
