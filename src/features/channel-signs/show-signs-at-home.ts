import type { Person } from '../../domain/person.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { signsSeen } from '../../shared/hero/hero-signs.ts';
import { rightToRota } from '../../shared/hero/right-to-rota.ts';
import { signsHome } from './signs-home.ts';

/** For those who may edit the rota that keeps them. */
export async function showSignsAtHome({ id }: Person, deps: Deps): Promise<HomeSections> {
  const seen = await signsSeen(deps);
  if (seen.length === 0) return {};
  const rights = await Promise.all(seen.map(({ rota }) => rightToRota(id, rota.team, deps)));
  return { settings: signsHome(seen.filter((_, i) => rights[i]!.allowed)) };
}
