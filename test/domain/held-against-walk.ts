import { expect } from 'vitest';
import { Temporal } from '../../src/domain/time.ts';
import { asRota, instant, plainTurn, saysAt, servedIn, turnsIn } from './program-duty.ts';
import { type Rhythm, rotaOf, type Zone } from './walked-cases.ts';
import { turnFaults } from './walked-faults.ts';
import { isPerson, walkedNext } from './walked-rest.ts';
import { walkedDuty, walkedTurns } from './walked-rota.ts';
import { type Wall, watchWall } from './watched-wall.ts';

export interface Held {
  zone: Zone;
  time: string;
  rhythm: Rhythm;
  /** At which quarters of an hour the program is asked, beside those around a change: one in so many. */
  every: number;
}

/** How many turns and quarters of an hour were looked at, by what is said of them, and how many the program was asked about. */
export interface Seen {
  turns: number;
  said: ReadonlyMap<string, number>;
  asked: number;
}

/** Looks at every turn and every quarter of an hour in two years of a rota. */
export function holdAgainstWalk({ zone, time, rhythm, every }: Held): Seen {
  const wall = wallIn(zone);
  const walked = rotaOf(zone, time, rhythm, wall);
  const turns = walkedTurns(walked, () => wall);
  const says = walkedDuty(
    walked,
    turns,
    Array.from(wall.ticks, ({ at }) => at),
    () => wall,
  );
  const next = walkedNext(says, turns, wall);
  const rota = asRota(walked);

  const whole = turns.filter(({ until }) => until <= wall.ticks.at(-1)!.at);
  expect(turnsIn(rota, wall).slice(0, whole.length)).toEqual(whole.map(plainTurn));
  expect(whole.flatMap((turn) => turnFaults(turn, wall))).toEqual([]);

  const served = servedIn(rota, wall);
  const isChange = (i: number) => says[i] !== says[i - 1] || served[i] !== served[i - 1];
  const asked = wall.ticks.map((_, i) => i % every === 0 || isChange(i) || isChange(i + 1));
  const wrong = wall.ticks.filter((tick, i) => {
    const isRight = isPerson(says[i]!) ? served[i] === says[i] : (served[i] !== null) === (says[i] === 'off-hours');
    return !(isRight && (!asked[i] || saysAt(rota, tick, says[i]!, next[i]!)));
  });
  expect(wrong.slice(0, 3).map(({ at, shown }) => `${instant(at)}, ${shown}`)).toEqual([]);
  return { turns: whole.length, said: counted(says), asked: asked.filter(Boolean).length };
}

const walls = new Map<string, Wall>();

/** Two years of any zone, and half a day before and after. Watched once, however often it is asked for. */
function wallIn({ timeZone, year }: Zone): Wall {
  const from = Temporal.Instant.from(`${year - 1}-12-31T12:00Z`).epochMilliseconds;
  const wall = walls.get(timeZone) ?? watchWall(timeZone, from, 731 * 96);
  walls.set(timeZone, wall);
  return wall;
}

function counted(says: readonly string[]): Map<string, number> {
  const groups = Map.groupBy(says, (said) => (isPerson(said) ? 'hero' : said));
  return new Map([...groups].map(([said, all]) => [said, all.length]));
}
