import { instantOf, type Temporal, type Weekday, type WeeklyTime } from './time.ts';

/** People who take turns as support hero. */
export interface Rota {
  id: string;
  name: string;
  /** null where it is the whole company's. */
  team: string | null;
  channel: string;
  /** That of its newest version. */
  timeZone: string;
  /** Oldest first, one at least: each counts until the next one begins. */
  versions: readonly RotaVersion[];
  /** Days on which, as somebody said beforehand, nobody is on duty. */
  gaps: readonly RotaGap[];
  endedAt: Temporal.Instant | null;
}

/** How the turns go from a hand-over on. What an edit changes is a new version; what was served stays in the old one. */
export interface RotaVersion {
  /** The day its first turn begins, at the time of its hand-overs. */
  firstOn: Temporal.PlainDate;
  /** In their order: the first of them who is there has the first turn. */
  people: readonly RotaPerson[];
  /** The weekday is that of turns of whole weeks; turns of days are handed over on whichever day they end. */
  handOver: WeeklyTime;
  length: TurnLength;
  /** Who serves is off on all other days of the week; turns of days are counted in these. All seven where it never rests. */
  weekdays: readonly Weekday[];
  /** Days there should be between two turns of one person; fewer are pointed out, and move nobody. */
  minimumGap: number;
  /** Whose clocks it goes by, where they are not the rota's. */
  timeZone?: string;
}

export interface TurnLength {
  count: number;
  unit: 'day' | 'week';
}

/** Somebody takes the turns that fall wholly into their time, both days included; null leaves it open. */
export interface RotaPerson {
  person: string;
  fromOn: Temporal.PlainDate | null;
  lastOn: Temporal.PlainDate | null;
}

/** Both days included, in the rota's zone. */
interface RotaGap {
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

/** One go of somebody's, by the order alone. Its rota and `from` name it. */
export interface Turn {
  /** null where the order has nobody for it. */
  person: string | null;
  from: Temporal.Instant;
  until: Temporal.Instant;
  firstOn: Temporal.PlainDate;
}

/** When a version's first turn begins. */
export function versionStart(rota: Pick<Rota, 'timeZone'>, version: RotaVersion): Temporal.Instant {
  return instantOf(version.firstOn, version.handOver.time, zoneOf(rota, version));
}

export const zoneOf = (rota: Pick<Rota, 'timeZone'>, version: Pick<RotaVersion, 'timeZone'>): string =>
  version.timeZone ?? rota.timeZone;
