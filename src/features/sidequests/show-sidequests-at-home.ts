import type { Person } from '../../domain/person.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { quester } from './quester.ts';
import { sidequestsHome } from './sidequests-home.ts';

export async function showSidequestsAtHome(visitor: Person, deps: Deps): Promise<HomeSections> {
  const { teams } = await quester(visitor.id, deps);
  return teams.length > 0 ? { sprint: sidequestsHome(await deps.store.sidequests.openOf(visitor.id)) } : {};
}
