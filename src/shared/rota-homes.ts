import type { Rota } from '../domain/rota.ts';
import type { Deps } from '../feature.ts';

/** Draws App Home anew for those who see a rota there, and have looked lately. */
export async function refreshHomesAround(
  rota: Rota,
  { store, refreshHomes, clock }: Pick<Deps, 'store' | 'refreshHomes' | 'clock'>,
): Promise<void> {
  const looking = await store.people.withHomeOpenSince(clock().subtract({ hours: 7 * 24 }));
  const team = rota.team ? await store.teams.find(rota.team) : null;
  refreshHomes(team ? looking.filter((one) => team.members.some(({ person }) => person === one)) : looking);
}
