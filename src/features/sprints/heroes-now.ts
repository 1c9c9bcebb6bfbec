import { dutyAt } from '../../domain/duty.ts';
import type { Deps } from '../../feature.ts';
import { rotasOf } from '../../shared/hero/rotas-of.ts';
import type { HeroNow } from './heroes-words.ts';

/** Who is support hero at this moment, of the reader's teams and then of the company. */
export async function heroesNow(visitor: string, deps: Deps): Promise<HeroNow[]> {
  const now = deps.clock();
  return (await rotasOf(visitor, deps)).map(({ rota, overlays }) => ({ rota, duty: dutyAt(rota, overlays, now) }));
}
