import type { Rota, RotaVersion } from './rota.ts';
import { isBefore, type Temporal } from './time.ts';

export type RotaFault = 'begins-too-early' | 'nobody';

/** What keeps a version from being saved: what was served stays as it was. */
export function rotaFault(rota: Rota | null, version: RotaVersion, today: Temporal.PlainDate): RotaFault | null {
  if (version.people.length === 0) return 'nobody';
  const earliest = rota ? today.add({ days: 1 }) : today.subtract({ days: 6 });
  return isBefore(version.firstOn, earliest) ? 'begins-too-early' : null;
}

/** The rota goes on as this version says from its first day on; what was to begin later is replaced. */
export function withVersion(rota: Rota, version: RotaVersion): Rota {
  const before = rota.versions.filter(({ firstOn }) => isBefore(firstOn, version.firstOn));
  return { ...rota, versions: [...before, version] };
}

/** Nobody serves from then on; one that has ended stays as it is. */
export const endRota = (rota: Rota, at: Temporal.Instant): Rota => (rota.endedAt ? rota : { ...rota, endedAt: at });
