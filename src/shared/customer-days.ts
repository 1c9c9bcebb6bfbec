import { heroDays } from '../domain/duty-days.ts';
import type { Temporal } from '../domain/time.ts';
import type { Store } from '../store/index.ts';

interface Stretch {
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

/** By person, the days (YYYY-MM-DD) that are the customers': hero of any rota, or following up on a turn. */
export async function customerDays({ firstOn, lastOn }: Stretch, store: Store): Promise<Map<string, Set<string>>> {
  const days = heroDays(await store.rotas.all(), firstOn, lastOn);
  for (const { person, on } of await store.followUps.between(firstOn, lastOn)) {
    days.set(person, (days.get(person) ?? new Set()).add(on.toString()));
  }
  return days;
}
