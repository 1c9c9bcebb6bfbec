/** What a clock on a wall showed every quarter of an hour, found by looking at it: it shares nothing with the program. */
export interface Wall {
  ticks: readonly Tick[];
  /** One of them. */
  tickAt(at: number): Tick;
  /** The first instant at which it shows this minute; where it skips it, as much later as it skips; never, after the last tick. */
  shows(minute: number): number;
  /** Does it show any of this day? */
  hasDay(day: number): boolean;
}

export interface Tick {
  /** Milliseconds since 1970. */
  at: number;
  /** 2026-03-29 01:45. */
  shown: string;
  /** Minutes, as if the clock had never been changed since the day 1970-01-01 began. */
  minute: number;
  /** Days since 1970-01-01. */
  day: number;
}

export const quarter = 900_000;
export const minutesADay = 1440;

export function watchWall(timeZone: string, from: number, ticks: number): Wall {
  const face = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const seen = Array.from({ length: ticks }, (_, i) => tickOf(from + i * quarter, face.format(from + i * quarter)));
  const shown = new Map(seen.toReversed().map((tick) => [tick.minute, tick]));
  const days = new Set(seen.map(({ day }) => day));
  const nearest = (minute: number, step: 15 | -15): Tick | undefined => {
    let near = minute;
    while (!shown.has(near) && near >= seen[0]!.minute && near <= seen.at(-1)!.minute) near += step;
    return shown.get(near);
  };
  return {
    ticks: seen,
    tickAt: (at) => seen[(at - from) / quarter]!,
    hasDay: (day) => days.has(day),
    shows: (minute) => {
      const after = nearest(minute, 15);
      if (!after || after.minute === minute) return after?.at ?? Number.POSITIVE_INFINITY;
      return after.at + (minute - nearest(minute, -15)!.minute - 15) * 60_000;
    },
  };
}

function tickOf(at: number, shown: string): Tick {
  const [date, time] = shown.split(' ') as [string, string];
  const day = dayNumber(date);
  return { at, shown, day, minute: day * minutesADay + minuteOfDay(time) };
}

export function minuteOfDay(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours * 60 + minutes;
}

/** Days since 1970-01-01, a Thursday. */
export function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const y = month > 2 ? year : year - 1;
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + daysBefore - 719_468;
}

/** 1 is Monday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
