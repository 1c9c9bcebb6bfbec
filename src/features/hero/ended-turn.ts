import { servicesBetween } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import type { Turn } from '../../domain/rota.ts';
import type { Temporal } from '../../domain/time.ts';
import { turnAt } from '../../domain/turns.ts';

/** The last turn that is over. */
export const turnBefore = (rota: Agreed['rota'], now: Temporal.Instant): Turn | null =>
  turnAt(rota, (turnAt(rota, now)?.from ?? rota.endedAt ?? now).subtract({ milliseconds: 1 }));

/** Everybody who served in a part of it. */
export const servedBy = ({ rota, overlays }: Agreed, { from, until }: Turn): Set<string> =>
  new Set(servicesBetween(rota, overlays, from, until).map(({ person }) => person));
