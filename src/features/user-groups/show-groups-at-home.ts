import type { Person } from '../../domain/person.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { groupsSeen } from '../../shared/hero/hero-groups.ts';
import { rightToRota } from '../../shared/hero/right-to-rota.ts';
import { groupsHome } from './groups-home.ts';

/** For those who may edit the rota that keeps them. */
export async function showGroupsAtHome({ id }: Person, deps: Deps): Promise<HomeSections> {
  const seen = await groupsSeen(deps.store);
  if (seen.length === 0) return {};
  const teams = new Map((await deps.store.rotas.all()).map(({ rota }) => [rota.id, rota.team]));
  const rights = await Promise.all(seen.map(({ group }) => rightToRota(id, teams.get(group.rota) ?? null, deps)));
  return { settings: groupsHome(seen.filter((_, i) => rights[i]!.allowed)) };
}
