import { type Rota, versionStart } from './rota.ts';
import { isBefore, type Temporal } from './time.ts';
import { turnsFrom } from './turns.ts';

/** Nobody serves from then on; one that has ended by then stays as it is. */
export const endRota = (rota: Rota, at: Temporal.Instant): Rota =>
  rota.endedAt && !isBefore(at, rota.endedAt) ? rota : { ...rota, endedAt: at };

export const hasEnded = ({ endedAt }: Rota, now: Temporal.Instant): boolean =>
  endedAt !== null && !isBefore(now, endedAt);

/** Somebody says when it is to end, or takes its end back; what has ended stays so. */
export type RotaEnd =
  | { kind: 'ended' | 'goes-on'; rota: Rota }
  | { kind: 'refused'; because: 'over' | 'no-hand-over'; rota?: undefined };

/** At once where `at` is null, or at one of the hand-overs to come. */
export function endRotaAt(rota: Rota, at: Temporal.Instant | null, now: Temporal.Instant): RotaEnd {
  if (hasEnded(rota, now)) return { kind: 'refused', because: 'over' };
  if (at === null) return { kind: 'ended', rota: { ...rota, endedAt: now } };
  const isHandOver = handOversAhead(rota, now, mostAhead).some((one) => one.equals(at));
  return isHandOver ? { kind: 'ended', rota: { ...rota, endedAt: at } } : { kind: 'refused', because: 'no-hand-over' };
}

/** It has no end any more. */
export function keepRotaGoing(rota: Rota, now: Temporal.Instant): RotaEnd {
  if (hasEnded(rota, now)) return { kind: 'refused', because: 'over' };
  return { kind: 'goes-on', rota: { ...rota, endedAt: null } };
}

const mostAhead = 60;

/** The next ones, were it not to end. */
export function handOversAhead(rota: Rota, now: Temporal.Instant, most: number): Temporal.Instant[] {
  const found: Temporal.Instant[] = [];
  const first = versionStart(rota, rota.versions[0]!);
  for (const { from } of turnsFrom({ ...rota, endedAt: null }, now)) {
    if (isBefore(now, from) && !from.equals(first)) found.push(from);
    if (found.length === most) return found;
  }
  return found;
}
