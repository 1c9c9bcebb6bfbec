import type { HeroSign } from '../../domain/hero-sign.ts';

/** Whether nobody has chosen anew, and no other process has looked at it, since. */
export const isSameChoice = (one: HeroSign, other: HeroSign): boolean =>
  one.isWanted === other.isWanted && one.state === other.state && one.since.equals(other.since);
