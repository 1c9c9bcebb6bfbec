import type { WalkedTurn } from './walked-rota.ts';
import type { Wall } from './watched-wall.ts';

/** Who comes after a rest, and from when. */
export interface WalkedNext {
  person: string;
  at: number;
}

/**
 * For each tick of a rest, who comes on the day after it, and null where nobody does; null for all other ticks.
 *
 * Where that day is one of a hand-over, it is whoever takes on. On the wall's last day that cannot be seen any more.
 */
export function walkedNext(says: readonly string[], turns: readonly WalkedTurn[], wall: Wall): (WalkedNext | null)[] {
  const last = wall.ticks.at(-1)!.at;
  const begun = new Map(turns.filter(({ from }) => from <= last).map((turn) => [wall.tickAt(turn.from).day, turn]));
  let after: number | null = null;
  return says
    .map((_, i) => says.length - 1 - i)
    .map((i) => {
      if (says[i] !== 'off-hours') after = i;
      return says[i] === 'off-hours' && after !== null ? comingAt(wall.ticks[after]!.at, says[after]!) : null;
    })
    .toReversed();

  function comingAt(at: number, said: string): WalkedNext | null {
    const { day } = wall.tickAt(at);
    const taking = begun.get(day);
    if (!isPerson(said) || taking?.person === null || day === wall.tickAt(last).day) return null;
    return taking ? { person: taking.person, at: taking.from } : { person: said, at };
  }
}

/** People are in capitals, what else is said is not. */
export const isPerson = (said: string): boolean => said === said.toUpperCase();
