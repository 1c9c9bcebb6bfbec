import { servicesBetween } from './duty.ts';
import type { Agreed } from './duty-days.ts';
import { type Overlay, restingOn, swapParts } from './overlay.ts';
import { earlierOf, isBefore, laterOf, type Temporal } from './time.ts';

export interface Stretch {
  from: Temporal.Instant;
  until: Temporal.Instant;
}

/** Somebody asks others to serve in their place: in exchange for a turn, or not. */
export interface TurnRequest extends Stretch {
  id: string;
  rota: string;
  kind: 'swap' | 'cover';
  /** Whose turn it is. */
  hero: string;
  /** The turn that the hero would serve in exchange; null where it is a cover. */
  inReturn: Stretch | null;
  /** Everybody in the rota was asked, whoever was there. */
  ofEveryone: boolean;
  asked: readonly { person: string; saysNo: boolean }[];
  note: string | null;
  /** Who asked: the hero, or somebody for them. */
  by: string;
  at: Temporal.Instant;
  expiresAt: Temporal.Instant;
  state: RequestState;
  /** Who said yes. */
  takenBy: string | null;
}

export type RequestState = 'open' | 'accepted' | 'declined' | 'expired' | 'withdrawn' | 'undone';

export type RequestRefusal = Exclude<RequestState, 'open'> | 'not-asked' | 'moved-on' | 'begun' | 'built-upon';

export type RequestOutcome =
  | { kind: 'accepted'; request: TurnRequest; agreed: readonly Overlay[] }
  | { kind: 'undone'; request: TurnRequest; undone: readonly string[] }
  | { kind: 'declined' | 'withdrawn' | 'expired'; request: TurnRequest }
  | { kind: 'refused'; because: RequestRefusal; request?: undefined };

/** When nobody is asked any more: once it is over, for a swap once either turn begins, and after a week. */
export function requestExpiry(
  { until, from, inReturn }: Pick<TurnRequest, 'from' | 'until' | 'inReturn'>,
  at: Temporal.Instant,
): Temporal.Instant {
  const last = inReturn ? earlierOf(from, inReturn.from) : until;
  return earlierOf(last, at.add({ hours: 7 * 24 }));
}

/** The first yes takes it. What has begun is taken from now on. */
export function acceptRequest(
  request: TurnRequest,
  agreed: Agreed,
  person: string,
  now: Temporal.Instant,
): RequestOutcome {
  const refused = closedAt(request, now) ?? (isAsked(request, person) ? null : 'not-asked');
  if (refused) return { kind: 'refused', because: refused };

  const from = laterOf(request.from, now);
  const given = { from, until: request.until, out: request.hero };
  const { inReturn } = request;
  const isTheirs =
    isServedBy(agreed, given, request.hero) && (inReturn === null || isServedBy(agreed, inReturn, person));
  if (!isTheirs) return { kind: 'refused', because: 'moved-on' };

  const parts = inReturn ? swapParts(given, { ...inReturn, out: person }) : [{ ...given, in: person }];
  const overlay: Overlay = {
    ...{ id: request.id, rota: request.rota, kind: request.kind, parts, by: person, at: now, undone: null },
  };
  return { kind: 'accepted', request: { ...request, state: 'accepted', takenBy: person }, agreed: [overlay] };
}

/** Where all who were asked have said no, it is over. */
export function declineRequest(request: TurnRequest, person: string, now: Temporal.Instant): RequestOutcome {
  const refused = closedAt(request, now) ?? (isAsked(request, person) ? null : 'not-asked');
  if (refused) return { kind: 'refused', because: refused };
  const asked = request.asked.map((one) => (one.person === person ? { ...one, saysNo: true } : one));
  const state = asked.every(({ saysNo }) => saysNo) ? 'declined' : 'open';
  return { kind: 'declined', request: { ...request, asked, state } };
}

export function withdrawRequest(request: TurnRequest, now: Temporal.Instant): RequestOutcome {
  const refused = closedAt(request, now);
  return refused
    ? { kind: 'refused', because: refused }
    : { kind: 'withdrawn', request: { ...request, state: 'withdrawn' } };
}

export function expireRequest(request: TurnRequest, now: Temporal.Instant): RequestOutcome {
  if (request.state !== 'open') return { kind: 'refused', because: request.state };
  return isBefore(now, request.expiresAt)
    ? { kind: 'refused', because: 'not-asked' }
    : { kind: 'expired', request: { ...request, state: 'expired' } };
}

/** Takes back what was agreed, before any of it is served and as long as nothing else rests on it. */
export function undoRequest(request: TurnRequest, overlays: readonly Overlay[], now: Temporal.Instant): RequestOutcome {
  const overlay = overlays.find(({ id }) => id === request.id);
  if (request.state !== 'accepted' || !overlay) {
    return { kind: 'refused', because: request.state === 'open' ? 'not-asked' : (request.state as RequestRefusal) };
  }
  if (overlay.parts.some(({ from }) => !isBefore(now, from))) return { kind: 'refused', because: 'begun' };
  if (restingOn(overlay, overlays).length > 0) return { kind: 'refused', because: 'built-upon' };
  return { kind: 'undone', request: { ...request, state: 'undone' }, undone: [overlay.id] };
}

/** Do they, and nobody else, serve all of it? */
function isServedBy({ rota, overlays }: Agreed, { from, until }: Stretch, person: string): boolean {
  const services = servicesBetween(rota, overlays, from, until);
  return services.length > 0 && services.every((service) => service.person === person);
}

/** Why nobody can answer it any more. */
function closedAt({ state, expiresAt }: TurnRequest, now: Temporal.Instant): RequestRefusal | null {
  if (state !== 'open') return state;
  return isBefore(now, expiresAt) ? null : 'expired';
}

const isAsked = ({ asked }: TurnRequest, person: string): boolean => asked.some((one) => one.person === person);
