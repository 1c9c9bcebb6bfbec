import type { Temporal } from './time.ts';

/** How much of a sprint's working days somebody is not there for its goals, in days, half ones too. */
export interface OwnerBusy {
  hero: number;
  /** For what a turn of theirs left. */
  followUp: number;
  away: number;
  workingDays: number;
}

/** A day, or half of one, that is the customers'. */
export interface BusyDay {
  on: Temporal.PlainDate;
  share: number;
}

/** By person, as YYYY-MM-DD. */
type DaysOf = ReadonlyMap<string, ReadonlySet<string>>;

export const daysIn = (days: readonly BusyDay[]): number => days.reduce((sum, { share }) => sum + share, 0);

/** Of these days, those on which somebody is hero, and the others that they keep for what a turn left. */
export function servedOn(
  owner: string,
  all: readonly Temporal.PlainDate[],
  { duty, heroDays, halfDays }: Record<'duty' | 'heroDays' | 'halfDays', DaysOf>,
): { hero: BusyDay[]; followUp: BusyDay[] } {
  const isIn = (on: Temporal.PlainDate, days: DaysOf) => days.get(owner)?.has(on.toString()) ?? false;
  const hero = all.filter((on) => isIn(on, duty));
  const followUp = all.filter((on) => !isIn(on, duty) && (isIn(on, heroDays) || isIn(on, halfDays)));
  return {
    hero: hero.map((on) => ({ on, share: 1 })),
    followUp: followUp.map((on) => ({ on, share: isIn(on, heroDays) ? 1 : 1 / 2 })),
  };
}
