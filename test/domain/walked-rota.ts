import { dayNumber, minuteOfDay, minutesADay, type Tick, type Wall, weekdayOf } from './watched-wall.ts';

/** A rota walked day by day along a clock on a wall: it shares nothing with the program. Days are YYYY-MM-DD. */
export interface WalkedRota {
  timeZone: string;
  /** Oldest first. */
  versions: readonly WalkedVersion[];
  /** Both days included. */
  gaps: readonly (readonly [string, string])[];
  /** At the time of the last version's hand-overs; null where it goes on. */
  endsOn: string | null;
}

export interface WalkedVersion {
  firstOn: string;
  /** HH:MM. */
  time: string;
  people: readonly WalkedPerson[];
  length: { count: number; unit: 'day' | 'week' };
  /** 1 is Monday. */
  weekdays: readonly number[];
}

interface WalkedPerson {
  person: string;
  fromOn: string | null;
  lastOn: string | null;
}

export interface WalkedTurn {
  person: string | null;
  /** Milliseconds since 1970. */
  from: number;
  until: number;
  /** Days since 1970-01-01: its first, and the one on which the next begins. */
  firstOn: number;
  endsOn: number;
  version: WalkedVersion;
  /** By itself, because another version begins, or the rota ends. */
  ends: 'whole' | 'joint' | 'ended';
}

/** All that have any time, up to the end of the wall. A turn that the next version would cut short does not begin: the one before it goes on. */
export function walkedTurns({ versions, endsOn }: WalkedRota, wall: Wall): WalkedTurn[] {
  const end = endsOn ? wall.shows(minuteOf(dayNumber(endsOn), versions.at(-1)!)) : Number.POSITIVE_INFINITY;
  const turns = versions.flatMap((version, index) => {
    const next = versions[index + 1];
    const own = walk(version, wall);
    if (!next) return own;
    const nextOn = dayNumber(next.firstOn);
    const kept = own.filter((turn, n) => n === 0 || turn.endsOn <= nextOn);
    const joint = { until: wall.shows(minuteOf(nextOn, next)), endsOn: nextOn, ends: 'joint' as const };
    return kept.map((turn, n) => (n === kept.length - 1 ? { ...turn, ...joint } : turn));
  });
  return turns
    .filter(({ from, until }) => from < until && from < end)
    .map((turn) => (turn.until > end ? { ...turn, until: end, ends: 'ended' } : turn));
}

/** A person, or why there is none: for each tick of the wall. */
export function walkedDuty(rota: WalkedRota, turns: readonly WalkedTurn[], wall: Wall): string[] {
  const gaps = rota.gaps.map((days) => days.map(dayNumber) as [number, number]);
  let index = 0;
  return wall.ticks.map(({ at, day }) => {
    while (turns[index] && turns[index]!.until <= at) index += 1;
    return dutyOn(day, at, turns[index], gaps);
  });
}

function dutyOn(day: number, at: number, turn: WalkedTurn | undefined, gaps: readonly [number, number][]): string {
  if (!turn) return 'ended';
  if (at < turn.from) return 'not-begun';
  if (gaps.some(([first, last]) => first <= day && day <= last)) return 'gap';
  if (turn.person === null) return 'no-people';
  return turn.version.weekdays.includes(weekdayOf(day)) ? turn.person : 'off-hours';
}

/** Whoever comes after the last to serve, and is there for all of a turn's days of duty, has the next. */
function walk(version: WalkedVersion, wall: Wall): WalkedTurn[] {
  const { people, weekdays } = version;
  const begun = daysOfTurns(version, wall.ticks.at(-1)!);
  let last = -1;
  return begun.slice(0, -1).map((days, n) => {
    const duty = days.filter((day) => weekdays.includes(weekdayOf(day)));
    const place = people
      .map((_, k) => (last + 1 + k) % people.length)
      .find((at) => isThere(people[at]!, duty[0]!, duty.at(-1)!));
    last = place ?? last;
    const [firstOn, endsOn] = [days[0]!, begun[n + 1]![0]!];
    return {
      ...{ person: place === undefined ? null : people[place]!.person, firstOn, endsOn, version, ends: 'whole' },
      ...{ from: wall.shows(minuteOf(firstOn, version)), until: wall.shows(minuteOf(endsOn, version)) },
    };
  });
}

const isThere = ({ fromOn, lastOn }: WalkedPerson, first: number, last: number): boolean =>
  (!fromOn || first >= dayNumber(fromOn)) && (!lastOn || last <= dayNumber(lastOn));

/** Day by day: a turn is so many weeks, or so many days of duty with the rest before the next. */
function daysOfTurns({ firstOn, length, weekdays }: WalkedVersion, lastTick: Tick): number[][] {
  const begun: number[][] = [];
  const span = length.unit === 'week' ? 7 * length.count : length.count;
  let counted = 0;
  for (let day = dayNumber(firstOn); day <= lastTick.day + 31; day += 1) {
    const counts = length.unit === 'week' || weekdays.includes(weekdayOf(day));
    if (counts && counted % span === 0) begun.push([]);
    if (counts) counted += 1;
    begun.at(-1)!.push(day);
  }
  return begun;
}

const minuteOf = (day: number, { time }: WalkedVersion): number => day * minutesADay + minuteOfDay(time);
