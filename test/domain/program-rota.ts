import { dutyAt, servicesBetween } from '../../src/domain/duty.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota, RotaVersion } from '../../src/domain/rota.ts';
import { rotaFault, withVersion } from '../../src/domain/rota-edit.ts';
import { stretchOfDays } from '../../src/domain/stretch-days.ts';
import { takeOver } from '../../src/domain/take-over.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { acceptRequest, requestExpiry, type TurnRequest, undoRequest } from '../../src/domain/turn-request.ts';
import type { LivedVersion } from './lived-rota.ts';

const timeZone = 'Europe/London';
export const instant = (at: number) => Temporal.Instant.fromEpochMilliseconds(at);

export interface Span {
  from: number;
  until: number;
}

/** A swap or a cover that the partner says yes to. */
interface Asked {
  id: string;
  hero: string;
  partner: string;
  given: Span;
  inReturn: Span | null;
}

/** The program's rules on a rota in memory, with times as milliseconds; each says whether it was done. */
export class ProgramRota {
  #rota: Rota;
  #overlays: readonly Overlay[] = [];
  #requests: readonly TurnRequest[] = [];

  constructor(version: LivedVersion) {
    this.#rota = {
      ...{ id: 'r', name: 'Support', team: null, channel: 'C', timeZone, gaps: [], endedAt: null },
      versions: [asVersion(version)],
    };
  }

  edit(version: LivedVersion, now: number): boolean {
    const fault = rotaFault(this.#rota, asVersion(version), { timeZone, now: instant(now) });
    if (!fault) this.#rota = withVersion(this.#rota, asVersion(version));
    return fault === null;
  }

  agree({ id, hero, partner, given, inReturn }: Asked, now: number): boolean {
    const at = instant(now);
    const stretches = { ...asStretch(given), inReturn: inReturn && asStretch(inReturn) };
    const request: TurnRequest = {
      ...{ id, rota: 'r', kind: inReturn ? 'swap' : 'cover', hero, ...stretches, ofEveryone: false, note: null },
      ...{ asked: [{ person: partner, saysNo: false }], by: hero, at, expiresAt: requestExpiry(stretches, at) },
      ...{ state: 'open', takenBy: null },
    };
    const outcome = acceptRequest(request, { rota: this.#rota, overlays: this.#overlays }, partner, at);
    if (outcome.kind !== 'accepted') return false;
    this.#overlays = [...this.#overlays, ...outcome.agreed];
    this.#requests = [...this.#requests, outcome.request];
    return true;
  }

  takeOver(id: string, person: string, now: number): boolean {
    const agreed = { rota: this.#rota, overlays: this.#overlays };
    const outcome = takeOver(agreed, { id, person, by: person, at: instant(now) });
    if (outcome.kind === 'taken-over') this.#overlays = [...this.#overlays, ...outcome.agreed];
    return outcome.kind === 'taken-over';
  }

  undo(id: string, now: number): boolean {
    const request = this.#requests.find((one) => one.id === id)!;
    const outcome = undoRequest(request, this.#overlays, instant(now));
    if (outcome.kind !== 'undone') return false;
    const undone = { by: request.hero, at: instant(now) };
    const isUndone = (overlay: Overlay) => outcome.undone.includes(overlay.id);
    this.#overlays = this.#overlays.map((overlay) => (isUndone(overlay) ? { ...overlay, undone } : overlay));
    this.#requests = this.#requests.map((one) => (one === request ? outcome.request : one));
    return true;
  }

  /** One day of a turn; null where it lies outside. */
  dayOf(turn: Span, day: string): Span | null {
    const on = Temporal.PlainDate.from(day);
    const found = stretchOfDays(this.#rota, asStretch(turn), { firstOn: on, lastOn: on });
    return found && { from: found.from.epochMilliseconds, until: found.until.epochMilliseconds };
  }

  /** Who serves, at each of these instants. */
  namedAt(ticks: readonly number[]): (string | null)[] {
    const services = servicesBetween(this.#rota, this.#overlays, instant(ticks[0]!), instant(ticks.at(-1)! + 1));
    const spans = services.map(({ person, from, until }) => {
      return { person, from: from.epochMilliseconds, until: until.epochMilliseconds };
    });
    return ticks.map((at) => spans.find(({ from, until }) => from <= at && at < until)?.person ?? null);
  }

  /** Who is on duty, or why nobody is. */
  dutyAt(at: number): string {
    const duty = dutyAt(this.#rota, this.#overlays, instant(at));
    return duty.kind === 'on-duty' ? duty.person : duty.kind;
  }
}

const asStretch = ({ from, until }: Span) => ({ from: instant(from), until: instant(until) });

export const weekdayOf = (day: string) => Temporal.PlainDate.from(day).dayOfWeek as Weekday;

const asVersion = ({ firstOn, time, people, length, weekdays }: LivedVersion): RotaVersion => ({
  ...{ firstOn: Temporal.PlainDate.from(firstOn), length, minimumGap: 0, weekdays: weekdays as Weekday[] },
  people: people.map(({ person, fromOn, lastOn }) => ({ person, fromOn: dateOf(fromOn), lastOn: dateOf(lastOn) })),
  handOver: { weekday: weekdayOf(firstOn), time: Temporal.PlainTime.from(time) },
});

const dateOf = (text: string | null) => (text ? Temporal.PlainDate.from(text) : null);
