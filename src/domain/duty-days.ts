import { holderAt, type Overlay } from './overlay.ts';
import { type Rota, type Turn, zoneOf } from './rota.ts';
import { daysBefore, versionAt } from './stretch-days.ts';
import { earlierOf, instantOf, isBefore, laterOf, startOfDay, type Temporal, type Weekday } from './time.ts';
import { turnsBetween } from './turns.ts';

/** A rota with what people agreed on top of it, oldest first. */
export interface Agreed {
  rota: Rota;
  overlays: readonly Overlay[];
}

/** A day on which somebody serves. It is whose it is when hand-overs are on that day. */
export interface DutyDay {
  on: Temporal.PlainDate;
  person: string;
  /** Whose it would have been by the order alone. */
  byOrder: string;
  through: Overlay | null;
  turn: Turn;
}

/** Who serves on which day of the rota's, from the first to the last of these, both included. */
export function dutyDays(
  { rota, overlays }: Agreed,
  firstOn: Temporal.PlainDate,
  lastOn: Temporal.PlainDate,
): DutyDay[] {
  const zones = rota.versions.map((version) => zoneOf(rota, version));
  const from = zones.map((zone) => startOfDay(firstOn, zone)).reduce((a, b) => earlierOf(a, b));
  const until = zones.map((zone) => startOfDay(lastOn.add({ days: 1 }), zone)).reduce((a, b) => laterOf(a, b));
  const turns = turnsBetween(rota, from, until).filter(hasPerson);
  return turns.flatMap((turn) =>
    daysOf(rota, turn)
      .filter(({ on }) => !isBefore(on, firstOn) && !isBefore(lastOn, on) && !isGap(rota, on))
      .map(({ on, at }) => ({ on, byOrder: turn.person, turn, ...holderAt(turn.person, overlays, at) })),
  );
}

/** By person, the days (YYYY-MM-DD) on which they are hero of any of these rotas. */
export function heroDays(
  rotas: readonly Agreed[],
  firstOn: Temporal.PlainDate,
  lastOn: Temporal.PlainDate,
): Map<string, Set<string>> {
  const days = new Map<string, Set<string>>();
  for (const { person, on } of rotas.flatMap((agreed) => dutyDays(agreed, firstOn, lastOn))) {
    days.set(person, (days.get(person) ?? new Set()).add(on.toString()));
  }
  return days;
}

const hasPerson = (turn: Turn): turn is Turn & { person: string } => turn.person !== null;

/** The days of a turn that are the rota's, each with the instant that decides whose it is. */
function daysOf(rota: Rota, { from, until, firstOn }: Turn): { on: Temporal.PlainDate; at: Temporal.Instant }[] {
  const version = versionAt(rota, from);
  const beginsBefore = daysBefore(rota, version, until);
  const days: { on: Temporal.PlainDate; at: Temporal.Instant }[] = [];
  for (let on = firstOn, at = from; beginsBefore(on); ) {
    if (version.weekdays.includes(on.dayOfWeek as Weekday)) days.push({ on, at });
    on = on.add({ days: 1 });
    // Where other clocks take over before its hand-over would come, the day is whose it was until then.
    at = earlierOf(instantOf(on, version.handOver.time, zoneOf(rota, version)), until.subtract({ milliseconds: 1 }));
  }
  return days;
}

const isGap = ({ gaps }: Rota, date: Temporal.PlainDate): boolean =>
  gaps.some(({ firstOn, lastOn }) => !isBefore(date, firstOn) && !isBefore(lastOn, date));
