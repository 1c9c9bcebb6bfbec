import { hasEnded } from '../../domain/rota-ending.ts';
import type { Deps } from '../../feature.ts';
import type { SignSeen } from './sign-words.ts';

/** Every pin and topic that a living rota keeps, with that rota. */
export async function signsSeen({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<SignSeen[]> {
  const signs = (await store.heroSigns.all()).filter(({ isWanted }) => isWanted);
  if (signs.length === 0) return [];
  const rotas = new Map((await store.rotas.all()).map(({ rota }) => [rota.id, rota]));
  return signs.flatMap((sign) => {
    const rota = rotas.get(sign.rota);
    return rota && !hasEnded(rota, clock()) ? [{ sign, rota }] : [];
  });
}
