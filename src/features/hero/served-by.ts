import { servicesBetween } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import type { Turn } from '../../domain/rota.ts';

/** Everybody who served in a part of a turn. */
export const servedBy = ({ rota, overlays }: Agreed, { from, until }: Turn): Set<string> =>
  new Set(servicesBetween(rota, overlays, from, until).map(({ person }) => person));
