import type { Agreed } from '../domain/duty-days.ts';
import { isBefore, type Temporal } from '../domain/time.ts';
import type { Deps } from '../feature.ts';

/** The rotas that have not ended: those of somebody's teams, and then the company's. */
export async function rotasOf(person: string, { store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<Agreed[]> {
  const living = (await store.rotas.all()).filter(isLiving(clock()));
  const own = (await store.teams.ofPerson(person)).filter(({ isArchived }) => !isArchived).map(({ id }) => id);
  const ofTeams = living.filter(({ rota }) => rota.team && own.includes(rota.team));
  return [...ofTeams, ...living.filter(({ rota }) => rota.team === null)];
}

export const isLiving =
  (now: Temporal.Instant) =>
  ({ rota }: Agreed): boolean =>
    rota.endedAt === null || isBefore(now, rota.endedAt);
