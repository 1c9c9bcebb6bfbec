import { describe, expect, it } from 'vitest';
import { holidayEdits, readHolidayList } from '../../src/domain/holiday-list.ts';
import { Temporal } from '../../src/domain/time.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-12-02');

function read(text: string) {
  const { holidays, faults } = readHolidayList(text, today);
  return { holidays: holidays.map(({ on, name }) => `${on} ${name}`), faults };
}

describe('a list of holidays', () => {
  it.each`
    case                       | line                                | holiday
    ${'with a space'}          | ${'2026-12-25 Christmas Day'}       | ${'2026-12-25 Christmas Day'}
    ${'with a colon'}          | ${'2026-12-25: Christmas Day'}      | ${'2026-12-25 Christmas Day'}
    ${'with a dash'}           | ${'  2026-12-25 – Christmas Day  '} | ${'2026-12-25 Christmas Day'}
    ${'with a tab'}            | ${'2026-12-25\tChristmas Day'}      | ${'2026-12-25 Christmas Day'}
    ${'in any script'}         | ${'2026-12-25 聖誕節 🎄 <b> *x*'}   | ${'2026-12-25 聖誕節 🎄 <b> *x*'}
    ${'today'}                 | ${'2026-12-02 Today'}               | ${'2026-12-02 Today'}
    ${'on a leap day'}         | ${'2028-02-29 Leap day'}            | ${'2028-02-29 Leap day'}
    ${'with the longest name'} | ${`2026-12-25 ${'x'.repeat(100)}`}  | ${`2026-12-25 ${'x'.repeat(100)}`}
  `('reads a line $case', ({ line, holiday }) => {
    expect(read(line)).toEqual({ holidays: [holiday], faults: [] });
  });

  it.each`
    line                                 | because
    ${'Christmas Day'}                   | ${'no-date'}
    ${'25.12.2026 Christmas Day'}        | ${'no-date'}
    ${'2026-12-32 No such day'}          | ${'no-date'}
    ${'2027-02-29 No leap year'}         | ${'no-date'}
    ${'2026-12-255 Too many digits'}     | ${'no-date'}
    ${'2026-12-25-26 Two days'}          | ${'no-date'}
    ${'2026-12-25'}                      | ${'no-name'}
    ${'2026-12-25 \u200b'}               | ${'no-name'}
    ${'2026-12-01 Yesterday'}            | ${'in-the-past'}
    ${`2026-12-25 ${'x'.repeat(101)}`}   | ${'too-long'}
    ${'2026-12-25 Half \ud83d an emoji'} | ${'unreadable'}
  `('says of "$line" $because', ({ line, because }) => {
    const { faults } = read(`\n${line}`);
    expect(faults).toEqual([{ line: 2, typed: line.trim(), because }]);
  });

  it('takes a day once, the first line that names it', () => {
    const { holidays, faults } = read('2026-12-25 One\n2026-12-26 Two\n2026-12-25 Three');
    expect(holidays).toEqual(['2026-12-25 One', '2026-12-26 Two']);
    expect(faults).toEqual([{ line: 3, typed: '2026-12-25 Three', because: 'twice' }]);
  });

  it('may be empty', () => {
    expect(read(' \n\n')).toEqual({ holidays: [], faults: [] });
  });
});

describe('what to change by hand', () => {
  const holiday = (on: string, name: string) => ({ on: day(on), name });
  const present = [
    holiday('2026-11-30', 'Over'),
    holiday('2026-12-25', 'Christmas Day'),
    holiday('2026-12-26', 'Boxing Day'),
    holiday('2027-12-25', 'Christmas Day'),
  ];
  const edits = (...listed: ReturnType<typeof holiday>[]) => holidayEdits(present, listed, today, day('2027-12-02'));
  const [, christmas, boxing, later] = present as [
    never,
    (typeof present)[0],
    (typeof present)[0],
    (typeof present)[0],
  ];

  it.each`
    case                                     | listed                                                  | changes
    ${'nothing'}                             | ${[christmas, boxing]}                                  | ${[]}
    ${'a day that is taken out'}             | ${[christmas]}                                          | ${[{ on: boxing.on, name: null }]}
    ${'a day that is added'}                 | ${[christmas, boxing, holiday('2026-12-24', 'Closed')]} | ${[holiday('2026-12-24', 'Closed')]}
    ${'a day with another name'}             | ${[holiday('2026-12-25', 'Xmas'), boxing]}              | ${[holiday('2026-12-25', 'Xmas')]}
    ${'a day beyond the list that is there'} | ${[christmas, boxing, later]}                           | ${[]}
    ${'a day beyond the list that is added'} | ${[christmas, boxing, holiday('2028-01-03', 'Closed')]} | ${[holiday('2028-01-03', 'Closed')]}
    ${'all days of the list'}                | ${[]}                                                   | ${[{ on: christmas.on, name: null }, { on: boxing.on, name: null }]}
  `('is $case', ({ listed, changes }) => {
    expect(edits(...listed)).toEqual(changes);
  });
});
