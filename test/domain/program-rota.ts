import { type Duty, dutyAt, servicesBetween } from '../../src/domain/duty.ts';
import { dutyDays } from '../../src/domain/duty-days.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import { refitOverlays } from '../../src/domain/refit-overlays.ts';
import { type Rota, versionStart } from '../../src/domain/rota.ts';
import { peopleFrom, rotaFault, withVersion } from '../../src/domain/rota-edit.ts';
import { endRotaAt, keepRotaGoing, type RotaEnd } from '../../src/domain/rota-ending.ts';
import { stretchOfDays } from '../../src/domain/stretch-days.ts';
import { takeOver } from '../../src/domain/take-over.ts';
import { Temporal } from '../../src/domain/time.ts';
import { turnMoves } from '../../src/domain/turn-moves.ts';
import { acceptRequest, requestExpiry, type TurnRequest, undoRequest } from '../../src/domain/turn-request.ts';
import { asRota, asVersion, instant } from './program-duty.ts';
import type { WalkedPerson, WalkedRota, WalkedVersion } from './walked-rota.ts';

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
  /** Whom the last edit said it moves. */
  said: ReadonlySet<string> = new Set();

  constructor(walked: WalkedRota) {
    this.#rota = asRota(walked);
  }

  edit(walked: WalkedVersion, now: number): boolean {
    const { timeZone } = walked;
    const version = asVersion(walked);
    if (rotaFault(this.#rota, version, { timeZone, now: instant(now) })) return false;
    const rota = withVersion(this.#rota, version, timeZone);
    const refit = refitOverlays(this.#rota, rota, this.#overlays);
    this.#become(
      rota,
      this.#overlays.map((one) => refit.find(({ id }) => id === one.id) ?? one),
      now,
    );
    return true;
  }

  end(at: number | null, now: number): boolean {
    return this.#ends(endRotaAt(this.#rota, at === null ? null : instant(at), instant(now)), now);
  }

  goOn(now: number): boolean {
    return this.#ends(keepRotaGoing(this.#rota, instant(now)), now);
  }

  /** Those of the order, in which it goes on as a version with this day and hour begins. */
  peopleFrom(walked: WalkedVersion): WalkedPerson[] {
    const version = asVersion(walked);
    const found = peopleFrom(this.#rota, version.firstOn, versionStart(walked, version));
    return found.map(({ person, fromOn, lastOn }) => ({ person, fromOn: textOf(fromOn), lastOn: textOf(lastOn) }));
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
    let index = 0;
    return ticks.map((at) => {
      while (spans[index] && spans[index]!.until <= at) index += 1;
      return spans[index] && spans[index]!.from <= at ? spans[index]!.person : null;
    });
  }

  dutyAt(at: number): Duty {
    return dutyAt(this.#rota, this.#overlays, instant(at));
  }

  /** `2026-03-29 ANA` */
  heroDays(first: string, last: string): string[] {
    const [from, until] = [first, last].map((day) => Temporal.PlainDate.from(day)) as [Temporal.PlainDate, never];
    const agreed = { rota: this.#rota, overlays: this.#overlays };
    return dutyDays(agreed, from, until).map(({ on, person }) => `${on} ${person}`);
  }

  #ends(outcome: RotaEnd, now: number): boolean {
    if (outcome.rota) this.#become(outcome.rota, this.#overlays, now);
    return outcome.kind !== 'refused';
  }

  #become(rota: Rota, overlays: readonly Overlay[], now: number): void {
    const moves = turnMoves({ rota: this.#rota, overlays: this.#overlays }, { rota, overlays }, instant(now));
    this.said = new Set(moves.map(({ person }) => person));
    this.#rota = rota;
    this.#overlays = overlays;
  }
}

const asStretch = ({ from, until }: Span) => ({ from: instant(from), until: instant(until) });
const textOf = (day: Temporal.PlainDate | null) => day?.toString() ?? null;
