import type { Store } from '../../store/index.ts';
import type { GroupSeen } from './group-words.ts';

/** Every group that a rota keeps, with the name of that rota. */
export async function groupsSeen(store: Store): Promise<GroupSeen[]> {
  const groups = await store.heroGroups.all();
  if (groups.length === 0) return [];
  const names = new Map((await store.rotas.all()).map(({ rota }) => [rota.id, rota.name]));
  return groups.map((group) => ({ group, rota: names.get(group.rota) ?? '' }));
}
