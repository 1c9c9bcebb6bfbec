import type Holidays from 'date-holidays';
import type { Holiday } from '../../domain/holiday.ts';
import { type HolidayPlace, placeCode } from '../../domain/holiday-place.ts';
import { Temporal } from '../../domain/time.ts';

export interface NamedPlace extends HolidayPlace {
  /** In English where there is a name: Germany, Bayern. */
  name: string;
}

export interface FilledIn {
  country: string | null;
  region: string | null;
  filledUntil: number;
  holidays: Holiday[];
}

let places: Promise<NamedPlace[]> | undefined;

/** Every country, each followed by its regions. They are the same for as long as the program runs. */
export function holidayPlaces(): Promise<NamedPlace[]> {
  places ??= readPlaces();
  return places;
}

async function readPlaces(): Promise<NamedPlace[]> {
  const { default: Almanac } = await load();
  const almanac = new Almanac();
  return Object.entries(almanac.getCountries('en')).flatMap(([country, name]) => [
    { country, region: null, name },
    ...regionsOf(almanac, country).map(({ region, name: part }) => ({ country, region, name: `${name}, ${part}` })),
  ]);
}

/** Null where it is not known. */
export async function placeName(place: HolidayPlace): Promise<string | null> {
  const all = await holidayPlaces();
  return all.find((known) => placeCode(known) === placeCode(place))?.name ?? null;
}

/** A calendar as it is filled in: from last year to three years ahead, or empty where no country's holidays are kept. */
export async function holidaysAround(place: HolidayPlace | null, year: number): Promise<FilledIn> {
  const filledUntil = year + 3;
  if (!place) return { country: null, region: null, filledUntil, holidays: [] };
  return { ...place, filledUntil, holidays: await countryHolidays(place, year - 1, filledUntil) };
}

/** The public holidays of these years, substitute days among them, in the order of their days. */
export async function countryHolidays(place: HolidayPlace, firstYear: number, lastYear: number): Promise<Holiday[]> {
  const { default: Almanac } = await load();
  const [state = '', part = ''] = place.region?.split('-') ?? [];
  const almanac = new Almanac(place.country, state, part, { types: ['public'], languages: ['en'] });
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return byDay(years.flatMap((year) => almanac.getHolidays(year, 'en').flatMap(daysOff)));
}

/** It is 33 MB in memory, which a bot that has its holidays already can do without. */
const load = () => import('date-holidays');

function regionsOf(almanac: Holidays, country: string): { region: string; name: string }[] {
  return Object.entries(almanac.getStates(country, 'en') ?? {}).flatMap(([state, name]) => [
    { region: state, name },
    ...Object.entries(almanac.getRegions(country, state, 'en') ?? {}).map(([part, of]) => ({
      region: `${state}-${part}`,
      name: `${name}, ${of}`,
    })),
  ]);
}

type Celebration = ReturnType<Holidays['getHolidays']>[number];

/** Whole days only: what begins at noon leaves a morning to work. A day on which clocks change has 23 hours or 25. */
function daysOff({ date, start, end, name }: Celebration): Holiday[] {
  if (!date.includes(' 00:00:00')) return [];
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  const hours = (end.getTime() - start.getTime()) / 3_600_000;
  return Array.from({ length: Math.floor((hours + 1) / 24) }, (_, days) => ({ on: first.add({ days }), name }));
}

/** One holiday a day, by the names of all that fall on it. */
function byDay(holidays: Holiday[]): Holiday[] {
  const days = Map.groupBy(holidays, ({ on }) => on.toString());
  const joined = [...days.values()].map((all) => ({
    on: all[0]!.on,
    name: [...new Set(all.map(({ name }) => name))].join(', '),
  }));
  return joined.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}
