import { isBefore, Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { refreshHomesAround } from '../../shared/hero/rota-homes.ts';

/** Once a rota has ended, App Home says so, and so does all that was said of it. */
export async function passTime(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  for (const { rota } of await deps.store.rotas.all()) {
    const { endedAt } = rota;
    if (!endedAt || !isBefore(since, endedAt) || isBefore(now, endedAt)) continue;
    await deps.store.announcements.redrawAbout(rota.id);
    await refreshHomesAround(rota, deps);
  }
}

export async function nextEnd({ store }: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const ends = (await store.rotas.all()).flatMap(({ rota }) => (rota.endedAt ? [rota.endedAt] : []));
  return ends.filter((at) => isBefore(after, at)).toSorted(Temporal.Instant.compare)[0] ?? null;
}
