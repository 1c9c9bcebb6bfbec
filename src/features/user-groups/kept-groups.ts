import type { Agreed } from '../../domain/duty-days.ts';
import type { HeroGroup } from '../../domain/hero-group.ts';
import type { Deps } from '../../feature.ts';

export interface KeptGroup {
  group: HeroGroup;
  agreed: Agreed;
}

/** Every group that a rota keeps, with that rota. */
export async function keptGroups({ store }: Deps): Promise<KeptGroup[]> {
  const groups = await store.heroGroups.all();
  if (groups.length === 0) return [];
  const rotas = new Map((await store.rotas.all()).map((agreed) => [agreed.rota.id, agreed]));
  return groups.flatMap((group) => {
    const agreed = rotas.get(group.rota);
    return agreed ? [{ group, agreed }] : [];
  });
}
