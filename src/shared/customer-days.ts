import { heroDays } from '../domain/duty-days.ts';
import type { Temporal } from '../domain/time.ts';
import type { Store } from '../store/index.ts';

interface Stretch {
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

/** By person, the days (YYYY-MM-DD) that are the customers', and those of which half is. */
export interface CustomerDays {
  heroDays: ReadonlyMap<string, ReadonlySet<string>>;
  halfDays: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of both that are kept after a turn. */
  followUps: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Hero of any rota, or following up on a turn. */
export async function customerDays({ firstOn, lastOn }: Stretch, store: Store): Promise<CustomerDays> {
  const whole = heroDays(await store.rotas.all(), firstOn, lastOn);
  const half = new Map<string, Set<string>>();
  const followUps = new Map<string, Set<string>>();
  for (const { person, on, isHalf } of await store.followUps.between(firstOn, lastOn)) {
    for (const days of [isHalf ? half : whole, followUps]) {
      days.set(person, (days.get(person) ?? new Set()).add(on.toString()));
    }
  }
  return { heroDays: whole, halfDays: half, followUps };
}
