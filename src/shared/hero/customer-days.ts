import { heroDays } from '../../domain/duty-days.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Store } from '../../store/index.ts';

interface Stretch {
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

/** By person, the days (YYYY-MM-DD) that are the customers', and those of which half is. */
export interface CustomerDays {
  heroDays: ReadonlyMap<string, ReadonlySet<string>>;
  halfDays: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of the whole ones, those of a turn itself; the others are kept after one. */
  duty: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Hero of any rota, or following up on a turn. */
export async function customerDays({ firstOn, lastOn }: Stretch, store: Store): Promise<CustomerDays> {
  const duty = heroDays(await store.rotas.all(), firstOn, lastOn);
  const whole = new Map([...duty].map(([person, days]) => [person, new Set(days)]));
  const half = new Map<string, Set<string>>();
  for (const { person, on, isHalf } of await store.followUps.between(firstOn, lastOn)) {
    const days = isHalf ? half : whole;
    days.set(person, (days.get(person) ?? new Set()).add(on.toString()));
  }
  return { heroDays: whole, halfDays: half, duty };
}
