import type { Rota } from '../../domain/rota.ts';
import type { Deps } from '../../feature.ts';

/** Draws App Home anew for those who see a rota there, and have looked lately. */
export async function refreshHomesAround(
  rota: Rota,
  { store, refreshHomes, clock }: Pick<Deps, 'store' | 'refreshHomes' | 'clock'>,
): Promise<void> {
  const looking = await store.people.withHomeOpenSince(clock().subtract({ hours: 7 * 24 }));
  const team = rota.team ? await store.teams.find(rota.team) : null;
  refreshHomes(team ? looking.filter((one) => team.members.some(({ person }) => person === one)) : looking);
}

/** The same for those who may edit it, and see there what it keeps in Slack. */
export async function refreshHomesOfEditors(
  rota: Rota,
  { store, settings, refreshHomes }: Pick<Deps, 'store' | 'settings' | 'refreshHomes'>,
): Promise<void> {
  const admins = (await store.people.all()).filter(({ isWorkspaceAdmin }) => isWorkspaceAdmin).map(({ id }) => id);
  const team = rota.team ? await store.teams.find(rota.team) : null;
  refreshHomes([...settings.admins, ...admins, ...(team?.members.map(({ person }) => person) ?? [])]);
}
