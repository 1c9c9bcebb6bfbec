import { earlierOf, isBefore, type Temporal } from '../../domain/time.ts';
import { expireRequest } from '../../domain/turn-request.ts';
import type { Deps } from '../../feature.ts';
import type { Store } from '../../store/index.ts';
import { announceOutcome, askersOf, requestUnmet } from './announce-request.ts';
import { leadsFor } from './answer-request.ts';
import { flagLeftHeroes } from './left-heroes.ts';

export async function passTime(deps: Deps, _: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  await closeExpired(deps.store, now);
  await flagLeftHeroes(deps, now);
}

/** Closes what nobody answered in time, and says so. */
async function closeExpired(store: Store, now: Temporal.Instant): Promise<void> {
  const over = (await store.turnRequests.open()).filter(({ expiresAt }) => !isBefore(now, expiresAt));
  for (const { id, by, expiresAt: at } of over) {
    const leads = await leadsFor(id, store);
    await store.transaction(async (store) => {
      const outcome = await store.turnRequests.decide(id, (request) => expireRequest(request, now), { by, at: now });
      if (outcome.kind !== 'expired') return;
      const to = [...askersOf(outcome.request), ...leads];
      await announceOutcome(outcome.request, { kind: requestUnmet, to, at }, store);
    });
  }
}

export async function nextExpiry({ store }: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const coming = (await store.turnRequests.open())
    .map(({ expiresAt }) => expiresAt)
    .filter((at) => isBefore(after, at));
  return coming.reduce<Temporal.Instant | null>((first, at) => (first ? earlierOf(first, at) : at), null);
}
