import { dayNumber, minuteOfDay, minutesADay, type Tick, type Wall, weekdayOf } from './watched-wall.ts';

/** A rota walked day by day along clocks on walls: it shares nothing with the program. Days are YYYY-MM-DD. */
export interface WalkedRota {
  /** Oldest first. */
  versions: readonly WalkedVersion[];
  /** Both days included. */
  gaps: readonly (readonly [string, string])[];
  /** Milliseconds since 1970; null where it goes on. */
  endedAt: number | null;
}

export interface WalkedVersion {
  timeZone: string;
  firstOn: string;
  /** HH:MM. */
  time: string;
  people: readonly WalkedPerson[];
  length: { count: number; unit: 'day' | 'week' };
  /** 1 is Monday. */
  weekdays: readonly number[];
}

export interface WalkedPerson {
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

/** The wall on which a zone's clock hangs. */
export type WallIn = (timeZone: string) => Wall;

/** All that have any time, up to the end of the walls. A turn that the next version would cut short does not begin: the one before it goes on. */
export function walkedTurns({ versions, endedAt }: WalkedRota, wallIn: WallIn): WalkedTurn[] {
  const end = endedAt ?? Number.POSITIVE_INFINITY;
  const turns = versions.flatMap((version, index) => {
    const next = versions[index + 1];
    const own = walk(version, wallIn(version.timeZone));
    if (!next) return own;
    const [until, endsOn] = [handOver(dayNumber(next.firstOn), next, wallIn), dayNumber(next.firstOn)];
    const kept = own.filter((turn, n) => n === 0 || (turn.endsOn <= endsOn && turn.from < until));
    return kept.map((turn, n) => (n === kept.length - 1 ? { ...turn, until, endsOn, ends: 'joint' as const } : turn));
  });
  return turns
    .filter(({ from, until }) => from < until && from < end)
    .map((turn) => (turn.until > end ? { ...turn, until: end, ends: 'ended' } : turn));
}

/** When a version's hand-over on a day is. */
export const handOver = (day: number, { time, timeZone }: WalkedVersion, wallIn: WallIn): number =>
  wallIn(timeZone).shows(day * minutesADay + minuteOfDay(time));

/** A person, or why there is none: for each of these instants, the first first. */
export function walkedDuty(
  rota: WalkedRota,
  turns: readonly WalkedTurn[],
  ticks: readonly number[],
  wallIn: WallIn,
): string[] {
  const gaps = rota.gaps.map((days) => days.map(dayNumber) as [number, number]);
  const end = rota.endedAt ?? Number.POSITIVE_INFINITY;
  let index = 0;
  return ticks.map((at) => {
    while (turns[index] && turns[index]!.until <= at) index += 1;
    const turn = turns[index];
    if (turn && turn.from <= at) return dutyOn(wallIn(turn.version.timeZone).tickAt(at).day, turn, gaps);
    return at < end ? 'not-begun' : 'ended';
  });
}

function dutyOn(day: number, turn: WalkedTurn, gaps: readonly [number, number][]): string {
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
      ...{ from: handOver(firstOn, version, () => wall), until: handOver(endsOn, version, () => wall) },
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
