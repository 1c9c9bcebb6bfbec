/** A rota walked day by day along what a clock on a wall showed every quarter of an hour: it shares nothing with the program. */
export interface WalkedRota {
  timeZone: string;
  /** YYYY-MM-DD. */
  firstOn: string;
  /** HH:MM. */
  time: string;
  people: readonly string[];
  length: { count: number; unit: 'day' | 'week' };
  /** 1 is Monday. */
  weekdays: readonly number[];
  /** Both days included. */
  gap: readonly [string, string];
}

interface WalkedTick {
  /** Milliseconds since 1970. */
  at: number;
  /** On the wall: 2026-03-29 01:45. */
  shown: string;
  /** A person, or why there is none. */
  says: string;
}

const quarter = 900_000;
const minutesADay = 1440;

/** `wall` is what the clock of its zone showed. */
export function walkedRota(rota: WalkedRota, wall: readonly Shown[]): WalkedTick[] {
  const begins = beginnings(rota, wall);
  let turn = -1;
  return wall.map(({ at, shown, minute }) => {
    while (begins[turn + 1] !== undefined && begins[turn + 1]! <= at) turn += 1;
    const [day] = shown.split(' ') as [string];
    return { at, shown, says: saysOn(rota, day, Math.floor(minute / minutesADay), turn) };
  });
}

function saysOn(rota: WalkedRota, day: string, number: number, turn: number): string {
  if (turn < 0) return 'not-begun';
  if (day >= rota.gap[0] && day <= rota.gap[1]) return 'gap';
  if (!rota.weekdays.includes(weekdayOf(number))) return 'off-hours';
  return rota.people[turn % rota.people.length]!;
}

export interface Shown {
  at: number;
  shown: string;
  minute: number;
}

/** Every quarter of an hour. */
export function watchedWall(timeZone: string, from: number, until: number): Shown[] {
  const face = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const seen: Shown[] = [];
  for (let at = from; at <= until; at += quarter) {
    const shown = face.format(at);
    seen.push({ at, shown, minute: minuteOf(shown) });
  }
  return seen;
}

/** When each turn begins, walking along the wall. */
function beginnings(rota: WalkedRota, wall: readonly Shown[]): number[] {
  let index = 0;
  return handOvers(rota, Math.floor(wall.at(-1)!.minute / minutesADay)).map((minute) => {
    while (wall[index] && wall[index]!.minute < minute) index += 1;
    return whenShown(minute, index, wall);
  });
}

/** The minute of each hand-over, walking from day to day: one in so many weeks or working weekdays. */
function handOvers(rota: WalkedRota, lastDay: number): number[] {
  const minutes: number[] = [];
  const first = dayNumber(rota.firstOn);
  const [hour, minute] = rota.time.split(':').map(Number) as [number, number];
  let waited = 0;
  for (let day = first; day <= lastDay; day += 1) {
    const counts = rota.length.unit === 'week' ? (day - first) % 7 === 0 : rota.weekdays.includes(weekdayOf(day));
    if (!counts) continue;
    if (waited % rota.length.count === 0) minutes.push(day * minutesADay + hour * 60 + minute);
    waited += 1;
  }
  return minutes;
}

/** The first time the wall shows this minute, `index` being the first tick that shows it or a later one; where it skips it, as much later as it skips. */
function whenShown(minute: number, index: number, wall: readonly Shown[]): number {
  const after = wall[index];
  if (!after) return Number.POSITIVE_INFINITY;
  if (after.minute === minute) return after.at;
  const skipped = after.minute - wall[index - 1]!.minute - 15;
  return after.at + (minute + skipped - after.minute) * 60_000;
}

function minuteOf(shown: string): number {
  const [day, time] = shown.split(' ') as [string, string];
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return dayNumber(day) * minutesADay + hours * 60 + minutes;
}

/** Days since 1970-01-01, a Thursday. */
function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const y = month > 2 ? year : year - 1;
  const daysBefore = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + daysBefore - 719_468;
}

const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;
