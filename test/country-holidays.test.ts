import { describe, expect, it } from 'vitest';
import { placeCode, readPlaceCode } from '../src/domain/holiday-place.ts';
import { countryHolidays, holidayPlaces, holidaysAround, placeName } from '../src/shared/sprints/country-holidays.ts';
import { holidayPlaceOption, holidayPlaceOptions } from '../src/shared/sprints/holiday-place-options.ts';

const lines = async (code: string, from: number, to = from) =>
  (await countryHolidays(readPlaceCode(code), from, to)).map(({ on, name }) => `${on} ${name}`);

describe('the holidays of a country', () => {
  it.each`
    code         | year    | day                                             | why
    ${'GB'}      | ${2026} | ${'2026-12-28 Boxing Day (substitute day)'}     | ${'a substitute day'}
    ${'GB-ENG'}  | ${2026} | ${'2026-08-31 Summer bank holiday'}             | ${'a day of a region'}
    ${'DE-BY-A'} | ${2026} | ${'2026-08-08 Augsburg Peace Festival'}         | ${'a day of a part of a region'}
    ${'US'}      | ${2027} | ${"2027-12-31 New Year's Day (substitute day)"} | ${'a substitute day in the year before'}
    ${'KR'}      | ${2026} | ${'2026-02-19 Korean New Year'}                 | ${'the last day of several'}
    ${'NL'}      | ${2024} | ${'2024-03-31 Easter Sunday'}                   | ${'a day on which the clocks change'}
    ${'JP'}      | ${2026} | ${"2026-09-22 Citizens' Holiday"}               | ${'an English name'}
  `('of $code have $why', async ({ code, year, day }) => {
    expect(await lines(code, year)).toContain(day);
  });

  it('leave out what is no day off: half days and days that are only remembered', { tags: ['long'] }, async () => {
    expect((await lines('IS', 2026)).filter((line) => line.startsWith('2026-12-24'))).toEqual([]);
    expect((await lines('GB-ENG', 2026)).join()).not.toContain("Mother's Day");
  });

  it('leave out those of other regions', async () => {
    expect((await lines('DE-BE', 2026)).join()).not.toContain('Epiphany');
  });

  it('name a day on which two fall by both', async () => {
    expect(await lines('KR', 2025)).toContain("2025-05-05 Children's Day, Buddha's Birthday");
  });

  it('are none where nobody knows the country', async () => {
    expect(await lines('XX', 2026)).toEqual([]);
    expect(await placeName(readPlaceCode('XX'))).toBeNull();
  });
});

it('fills a calendar from last year to three years ahead', async () => {
  const { country, region, filledUntil, holidays } = await holidaysAround(readPlaceCode('DE-BY'), 2026);
  expect({ country, region, filledUntil }).toEqual({ country: 'DE', region: 'BY', filledUntil: 2029 });
  expect([...new Set(holidays.map(({ on }) => on.year))]).toEqual([2025, 2026, 2027, 2028, 2029]);
  expect(await holidaysAround(null, 2026)).toEqual({ country: null, region: null, filledUntil: 2029, holidays: [] });
});

it('names every place once, and knows each again by its code', async () => {
  const places = await holidayPlaces();
  const codes = places.map(placeCode);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.map(readPlaceCode)).toEqual(places.map(({ country, region }) => ({ country, region })));
});

describe('a search for a place', () => {
  it.each`
    typed       | first
    ${'germ'}   | ${'Germany'}
    ${'bayern'} | ${'Germany, Bayern'}
    ${'uk'}     | ${'United Kingdom'}
    ${'usa'}    | ${'United States of America'}
    ${'de-by'}  | ${'Germany, Bayern'}
    ${'CATAL'}  | ${'Spain, Catalonia'}
    ${'none'}   | ${'No public holidays'}
  `('for "$typed" begins with $first', async ({ typed, first }) => {
    expect((await holidayPlaceOptions(typed))[0]?.text.text).toBe(first);
  });

  it("offers as many as Slack takes, each with a value of Slack's length", async () => {
    const all = await holidayPlaceOptions('');
    expect(all).toHaveLength(100);
    expect(await holidayPlaceOptions('nowhere at all')).toEqual([]);
  });

  it('knows what was chosen before', async () => {
    expect((await holidayPlaceOption('DE-BY'))?.text.text).toBe('Germany, Bayern');
    expect((await holidayPlaceOption('none'))?.text.text).toBe('No public holidays');
    expect(await holidayPlaceOption('XX')).toBeNull();
  });
});
