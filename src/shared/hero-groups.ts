import type { Store } from '../store/index.ts';
import type { GroupSeen } from './group-words.ts';

/** The button that opens a rota's settings; its value is the rota's id. */
export const openRotaSettings = 'open-rota-settings';
/** About a user group, whose id is the value. */
export const tryGroupAgain = 'try-group-again';
export const takeGroupOver = 'take-group-over';

/** Every group that a rota keeps, with the name of that rota. */
export async function groupsSeen(store: Store): Promise<GroupSeen[]> {
  const groups = await store.heroGroups.all();
  if (groups.length === 0) return [];
  const names = new Map((await store.rotas.all()).map(({ rota }) => [rota.id, rota.name]));
  return groups.map((group) => ({ group, rota: names.get(group.rota) ?? '' }));
}
