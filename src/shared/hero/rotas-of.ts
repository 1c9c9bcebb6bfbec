import type { Agreed } from '../../domain/duty-days.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';

/** The rotas that have not ended: those of somebody's teams, and then the company's. */
export async function rotasOf(person: string, { store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<Agreed[]> {
  const living = (await store.rotas.all()).filter(isLiving(clock()));
  const own = (await store.teams.ofPerson(person)).filter(({ isArchived }) => !isArchived).map(({ id }) => id);
  const ofTeams = living.filter(({ rota }) => rota.team && own.includes(rota.team));
  return [...ofTeams, ...living.filter(({ rota }) => rota.team === null)];
}

/** The same of those that ended lately. */
export async function endedRotasOf(person: string, deps: Pick<Deps, 'store' | 'clock'>): Promise<Agreed[]> {
  const own = (await deps.store.teams.ofPerson(person)).map(({ id }) => id);
  return (await endedLately(deps)).filter(({ rota }) => rota.team === null || own.includes(rota.team));
}

/** Those that ended in the last four weeks, and nothing came in their place: of living teams, or the company's. */
export async function endedLately({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<Agreed[]> {
  const now = clock();
  const all = await store.rotas.all();
  const teams = (await store.teams.all()).filter(({ isArchived }) => !isArchived).map(({ id }) => id);
  const living = all.filter(isLiving(now));
  return all.filter(({ rota }) => {
    const isLate = rota.endedAt && !isBefore(now, rota.endedAt) && isBefore(now, rota.endedAt.add({ hours: 24 * 28 }));
    const isReplaced = living.some((other) => other.rota.team === rota.team);
    return isLate && !isReplaced && (rota.team === null || teams.includes(rota.team));
  });
}

export const isLiving =
  (now: Temporal.Instant) =>
  ({ rota }: Agreed): boolean =>
    rota.endedAt === null || isBefore(now, rota.endedAt);
