import { watchClock } from './watched-clocks.ts';

/** A rota that people live with, walked half hour by half hour along a clock on a wall: it shares nothing with the program. */
export interface LivedVersion {
  /** YYYY-MM-DD. */
  firstOn: string;
  /** HH:MM. */
  time: string;
  people: readonly { person: string; fromOn: string | null; lastOn: string | null }[];
  length: { count: number; unit: 'day' | 'week' };
  /** 1 is Monday. */
  weekdays: readonly number[];
}

export interface LivedTurn {
  person: string | null;
  from: number;
  until: number;
  days: readonly string[];
  /** The day on which the next one begins. */
  ends: string;
}

interface Part {
  from: number;
  until: number;
  out: string;
  in: string;
}

interface Agreement {
  id: string;
  parts: readonly Part[];
  isUndone: boolean;
}

/** Mon 16 Feb 2026, and 19 weeks from it. */
const begins = 1_771_200_000_000;
const week = 7 * 86_400_000;
const clock = watchClock('Europe/London', begins, begins + 19 * week);
/** What is looked at: the clocks go forward in it, on 29 March. */
export const ticks = clock.ticks.map(({ at }) => at).filter((at) => at < begins + 15 * week);
export const days = clock.days;
export const shows = (day: string, time: string): number => clock.shows(day, time);

export class LivedRota {
  versions: LivedVersion[];
  agreements: Agreement[] = [];

  constructor(first: LivedVersion) {
    this.versions = [first];
  }

  /** A turn that the next version would cut short by a day does not begin: the one before it goes on. */
  turns(): LivedTurn[] {
    return this.versions.flatMap((version, i) => {
      const next = this.versions[i + 1];
      const end = next ? shows(next.firstOn, next.time) : Number.POSITIVE_INFINITY;
      const own = walk(version).filter((turn, n) => turn.from < end && (n === 0 || !next || turn.ends <= next.firstOn));
      return own.map((turn, n) => (n === own.length - 1 && next ? { ...turn, until: end, ends: next.firstOn } : turn));
    });
  }

  /** By tick. */
  held(): (string | null)[] {
    const turns = this.turns();
    let turn = 0;
    return ticks.map((at) => {
      while (turns[turn] && turns[turn]!.until <= at) turn += 1;
      const running = turns[turn];
      return running && running.from <= at ? this.#holder(running.person, at) : null;
    });
  }

  holderAt(at: number): string | null {
    const turn = this.turns().find(({ from, until }) => from <= at && at < until);
    return turn ? this.#holder(turn.person, at) : null;
  }

  edit(version: LivedVersion): void {
    this.versions = [...this.versions.filter(({ firstOn }) => firstOn < version.firstOn), version];
  }

  /** Each hands over only what is theirs, and all of it. */
  agree(id: string, parts: readonly Part[]): boolean {
    const held = this.held();
    const isTheirs = parts.every(({ from, until, out }) => {
      const people = held.filter((person, i) => person !== null && from <= ticks[i]! && ticks[i]! < until);
      return people.length > 0 && people.every((person) => person === out);
    });
    if (isTheirs) this.agreements.push({ id, parts, isUndone: false });
    return isTheirs;
  }

  undo(id: string, now: number): boolean {
    const index = this.agreements.findIndex((one) => one.id === id);
    const mine = this.agreements[index];
    if (!mine || mine.isUndone || mine.parts.some(({ from }) => from <= now)) return false;
    const later = this.agreements.slice(index + 1).filter(({ isUndone }) => !isUndone);
    const rests = later.some(({ parts }) => parts.some((upper) => mine.parts.some((lower) => touches(upper, lower))));
    if (!rests) mine.isUndone = true;
    return !rests;
  }

  #holder(person: string | null, at: number): string | null {
    let holder = person;
    for (const { parts, isUndone } of this.agreements) {
      if (isUndone || holder === null) continue;
      const part = parts.find(({ from, until, out }) => out === holder && from <= at && at < until);
      if (part) holder = part.in;
    }
    return holder;
  }
}

const touches = (upper: Part, lower: Part): boolean =>
  upper.out === lower.in && upper.from < lower.until && lower.from < upper.until;

/** Whoever comes after the last to serve, and is there for all of a turn's days of duty, has the next. */
function walk(version: LivedVersion): LivedTurn[] {
  const { time, people } = version;
  const begun = daysOfTurns(version);
  let last = -1;
  return begun.slice(0, -1).map((own, n) => {
    const duty = own.filter((day) => version.weekdays.includes(clock.weekday(day)));
    const isThere = ({ fromOn, lastOn }: LivedVersion['people'][number]) =>
      (!fromOn || duty[0]! >= fromOn) && (!lastOn || duty.at(-1)! <= lastOn);
    const place = people.map((_, k) => (last + 1 + k) % people.length).find((at) => isThere(people[at]!));
    last = place ?? last;
    const person = place === undefined ? null : people[place]!.person;
    const ends = begun[n + 1]![0]!;
    return { person, from: shows(own[0]!, time), until: shows(ends, time), days: own, ends };
  });
}

/** Day by day: a turn is so many weeks, or so many days of duty with the rest before the next. */
function daysOfTurns({ firstOn, length, weekdays }: LivedVersion): string[][] {
  const begun: string[][] = [];
  const span = length.unit === 'week' ? 7 * length.count : length.count;
  let counted = 0;
  for (const day of days.slice(days.indexOf(firstOn))) {
    const counts = length.unit === 'week' || weekdays.includes(clock.weekday(day));
    if (counts && counted % span === 0) begun.push([]);
    if (counts) counted += 1;
    begun.at(-1)!.push(day);
  }
  return begun;
}
