import { type HeroSign, isSamePlace, type SignPlace } from './hero-sign.ts';

/** What a rota pinned itself and does not want any more, less what another rota pinned too: one message may announce several. */
export function pinsToRemove(
  { mine, trying }: Pick<HeroSign, 'mine' | 'trying'>,
  target: SignPlace | null,
  others: readonly Pick<HeroSign, 'mine' | 'trying'>[],
): SignPlace[] {
  const own = [mine, isSamePlace(trying, mine) ? null : trying].filter((place) => place !== null);
  return own.filter((place) => !isSamePlace(place, target) && !others.some((sign) => isPinOf(sign, place)));
}

/** A message that is pinned already is ours if we were pinning it, or if another rota did: else somebody pinned it by hand. */
export const isOwnPin = (
  before: Pick<HeroSign, 'mine' | 'trying'>,
  target: SignPlace,
  others: readonly Pick<HeroSign, 'mine' | 'trying'>[],
): boolean => [before, ...others].some((sign) => isPinOf(sign, target));

const isPinOf = ({ mine, trying }: Pick<HeroSign, 'mine' | 'trying'>, place: SignPlace): boolean =>
  isSamePlace(mine, place) || isSamePlace(trying, place);
