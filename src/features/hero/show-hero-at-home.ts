import { servicesBetween } from '../../domain/duty.ts';
import type { Agreed } from '../../domain/duty-days.ts';
import type { Person } from '../../domain/person.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { endedRotasOf, rotasOf } from '../../shared/hero/rotas-of.ts';
import { type HeroAtHome, heroHome } from './hero-home.ts';
import { seeHero } from './see-hero.ts';

export async function showHeroAtHome({ id }: Person, deps: Deps): Promise<HomeSections> {
  const shown = [...(await rotasOf(id, deps)), ...(await endedRotasOf(id, deps))];
  return { heroes: heroHome(await Promise.all(shown.map((agreed) => seeAtHome(agreed, deps)))) };
}

/** A swap or cover may end somebody's duty before their turn does. */
async function seeAtHome(agreed: Agreed, deps: Deps): Promise<HeroAtHome> {
  const seen = await seeHero(agreed, deps);
  const { duty, now } = seen;
  const left = duty.kind === 'on-duty' ? servicesBetween(agreed.rota, agreed.overlays, now, duty.turn.until) : [];
  return { ...seen, until: left[0]?.until ?? null };
}
