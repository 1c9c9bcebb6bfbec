import { nextHero, servicesBetween } from './duty.ts';
import type { Agreed } from './duty-days.ts';
import { isBefore, type Temporal } from './time.ts';

/** Whom a group of this part is to hold at an instant; days of rest change nothing; null for nobody. */
export function personFor(part: 'hero' | 'next', { rota, overlays }: Agreed, at: Temporal.Instant): string | null {
  if (rota.endedAt && !isBefore(at, rota.endedAt)) return null;
  if (part === 'next') return nextHero(rota, overlays, at)?.person ?? null;
  return servicesBetween(rota, overlays, at, at.add({ seconds: 1 }))[0]?.person ?? null;
}

/** The first instant after this one at which somebody else serves, or nobody does; null where none comes within five weeks. */
export function nextChange({ rota, overlays }: Agreed, after: Temporal.Instant): Temporal.Instant | null {
  const services = servicesBetween(rota, overlays, after, after.add({ hours: 24 * 35 }));
  const ends = rota.endedAt ? [rota.endedAt] : [];
  const edges = [...services.flatMap(({ from, until }) => [from, until]), ...ends];
  const ahead = edges.filter((edge) => isBefore(after, edge));
  return ahead.reduce<Temporal.Instant | null>((first, at) => (first && isBefore(first, at) ? first : at), null);
}
