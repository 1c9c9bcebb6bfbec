import { Temporal } from '../../src/domain/time.ts';
import { dayNumber, minutesADay, quarter, type Wall, watchWall } from './watched-wall.ts';

export const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
];

/**
 * Fifteen weeks from a Monday on, in which people live with a rota.
 *
 * Clocks change in each, and most zones are in one of them: Apia begins its summer time, and loses a day at the end of 2011.
 */
export const mondays = ['2010-08-30', '2011-11-14', '2026-02-09'];

const weeks = 15;
const week = 7 * minutesADay * 60_000;

export class Era {
  /** Milliseconds since 1970, every half hour. */
  readonly ticks: readonly number[];
  /** Its days, as YYYY-MM-DD. */
  readonly days: readonly string[];
  #begins: number;
  #walls = new Map<string, Wall>();

  constructor(monday: string) {
    this.#begins = dayNumber(monday) * minutesADay * 60_000;
    this.ticks = Array.from({ length: weeks * 7 * 48 }, (_, n) => this.#begins + 2 * n * quarter);
    this.days = Array.from({ length: weeks * 7 }, (_, n) => dayText(dayNumber(monday) + n));
  }

  /** From a week before the first tick up to ten weeks after the last. */
  wallIn = (timeZone: string): Wall => {
    const wall = this.#walls.get(timeZone) ?? watchWall(timeZone, this.#begins - week, (weeks + 11) * 7 * 96);
    this.#walls.set(timeZone, wall);
    return wall;
  };
}

/** Watched once, however often they are lived in. */
export const eras: ReadonlyMap<string, Era> = new Map(mondays.map((monday) => [monday, new Era(monday)]));

/** The day so many days after 1970-01-01. */
export function dayText(day: number): string {
  return Temporal.PlainDate.from('1970-01-01').add({ days: day }).toString();
}
