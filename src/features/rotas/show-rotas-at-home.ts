import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { isLiving } from '../../shared/hero/rotas-of.ts';
import { rotasHome } from './rotas-home.ts';

export async function showRotasAtHome(person: Person, { store, settings, clock }: Deps): Promise<HomeSections> {
  if (!rightTo('add-team', { person, settings }).allowed) return {};
  return { settings: rotasHome((await store.rotas.all()).filter(isLiving(clock())).length) };
}
