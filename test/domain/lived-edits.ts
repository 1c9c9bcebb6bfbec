import type { Draft, LivedAct } from './lived-acts.ts';
import { names } from './lived-acts.ts';
import { dayText } from './lived-eras.ts';
import type { LivedRota } from './lived-rota.ts';
import type { WalkedPerson, WalkedTurn, WalkedVersion } from './walked-rota.ts';
import { dayNumber, weekdayOf } from './watched-wall.ts';

export type Edit = Extract<LivedAct, { draft: Draft }>;

/** How the rota is to go on, but for its people; null where there is no hand-over at which it could. */
export function frameOf({ kind, draft, one }: Edit, rota: LivedRota, now: number): WalkedVersion | null {
  if (kind === 'edit') return { ...withoutStays(draft), firstOn: dayAfter(rota, now, one % 40), people: [] };
  const last = rota.versions.at(-1)!;
  const turns = rota.turns().filter(({ from, version }) => from > now && version === last);
  const turn = turns.slice(0, 6)[one % Math.min(6, turns.length)];
  const moved = kind === 'move-hour' ? { time: draft.time, timeZone: draft.timeZone } : {};
  return turn ? { ...last, ...moved, firstOn: dayText(turn.firstOn) } : null;
}

const withoutStays = ({ timeZone, time, length, weekdays }: Draft) => ({ timeZone, time, length, weekdays });

/** `ordered` are those of the order as it stands. */
export function peopleOf(
  { kind, draft, other }: Edit,
  ordered: readonly WalkedPerson[],
  { firstOn }: WalkedVersion,
): WalkedPerson[] {
  const first = dayNumber(firstOn);
  const on = (days: number | null) => (days === null ? null : dayText(first + days));
  if (kind === 'edit') {
    return draft.people.map((person, i) => ({
      person,
      fromOn: on(draft.stays[i]![0]),
      lastOn: on(draft.stays[i]![1]),
    }));
  }
  const fresh = names.find((name) => !ordered.some(({ person }) => person === name));
  if (kind === 'join' && fresh) return [...ordered, { person: fresh, fromOn: on(other % 20), lastOn: null }];
  const leaver = kind === 'leave' ? other % ordered.length : -1;
  return ordered.map((one, i) => (i === leaver ? { ...one, lastOn: on(other % 20) } : one));
}

/** What keeps an edit from being made: it would begin before now, after the end, or before the running turn's is over. */
export function mayEdit(rota: LivedRota, version: WalkedVersion, now: number): boolean {
  const start = rota.begins(version);
  const running = rota.turnAt(now);
  const isFree = dayNumber(version.firstOn) >= (running ? dayOfEnd(rota, running) : 0);
  const rests = version.length.unit === 'day' && !version.weekdays.includes(weekdayOf(dayNumber(version.firstOn)));
  const isOver = rota.endedAt !== null && start >= rota.endedAt;
  return version.people.length > 0 && start >= now && isFree && !isOver && !rests;
}

/** Whoever has the turn of this day comes first, the others after them as they do now; who left is left out. */
export function orderFrom(rota: LivedRota, { firstOn }: WalkedVersion, start: number): WalkedPerson[] {
  const day = dayNumber(firstOn);
  const endless = rota.endless();
  const turn = endless.turns().find((one) => one.firstOn <= day && day < dayOfEnd(endless, one));
  const version = turn?.version ?? versionAt(rota, start);
  const place = Math.max(
    0,
    version.people.findIndex(({ person }) => person === turn?.person),
  );
  return [...version.people.slice(place), ...version.people.slice(0, place)]
    .filter(({ lastOn }) => !lastOn || lastOn >= firstOn)
    .map((one) => (one.fromOn && one.fromOn <= firstOn ? { ...one, fromOn: null } : one));
}

/** The day that the clock shows at a turn's end: where it skips a day, the one after it. */
function dayOfEnd(rota: LivedRota, { until }: WalkedTurn): number {
  if (until === Number.POSITIVE_INFINITY) return until;
  return rota.era.wallIn(versionAt(rota, until).timeZone).tickAt(until).day;
}

const versionAt = (rota: LivedRota, at: number): WalkedVersion =>
  rota.versions.findLast((one) => rota.begins(one) <= at) ?? rota.versions[0]!;

const dayAfter = (rota: LivedRota, now: number, days: number): string =>
  dayText(rota.era.wallIn('Europe/London').tickAt(now).day + days);
