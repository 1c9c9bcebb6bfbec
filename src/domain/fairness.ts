import type { Agreed, DutyDay } from './duty-days.ts';
import { dutyDays } from './duty-days.ts';
import type { Heaviness, TurnHeaviness } from './hand-over-note.ts';
import type { Rota } from './rota.ts';
import { versionAt } from './stretch-days.ts';
import { isBefore, type Temporal } from './time.ts';

/** What one person has served of a rota in a period, and what would have been an equal share of it. */
export interface Served {
  person: string;
  /** In which they served a day at least. */
  turns: number;
  days: number;
  /** Of these days, those that are holidays where they are. */
  holidays: number;
  /** Of these turns, those that they found heavy or very heavy. */
  heavyTurns: number;
  /** Their days, weighed; and an equal share of everybody's, of the days on which they were in the rota. */
  load: number;
  share: number;
}

/** Days that one person served for another by covers and take-overs, less those served in return. */
export interface Debt {
  owes: string;
  to: string;
  days: number;
}

export interface Fairness {
  /** Whoever has the most of a burden above their share first. */
  served: readonly Served[];
  debts: readonly Debt[];
}

interface Facts {
  isHoliday(person: string, on: Temporal.PlainDate): boolean;
  heaviness: readonly TurnHeaviness[];
}

/** How much a day counts by how heavy its turn was; nobody has said so of most. A holiday counts a day more. */
const weights: Record<Heaviness, number> = { quiet: 0.5, usual: 1, heavy: 1.5, 'very-heavy': 2 };

/** Of the days from the first to the last of these, both included, swaps, covers and take-overs as they were. */
export function fairnessOf(
  agreed: Agreed,
  firstOn: Temporal.PlainDate,
  lastOn: Temporal.PlainDate,
  facts: Facts,
): Fairness {
  if (isBefore(lastOn, firstOn)) return { served: [], debts: [] };
  const days = dutyDays(agreed, firstOn, lastOn).map((day) => ({ ...day, ...weighed(agreed.rota, day, facts) }));
  const shares = sharesOf(agreed.rota, days);
  const people = [...new Set([...days.map(({ person }) => person), ...shares.keys()])];
  const served = people.map((person) => servedBy(person, days, shares.get(person) ?? 0));
  const byBurden = (a: Served, b: Served) => b.load - b.share - (a.load - a.share) || (a.person < b.person ? -1 : 1);
  return { served: served.toSorted(byBurden), debts: debtsOf(days) };
}

interface WeighedDay extends DutyDay {
  weight: number;
  isHoliday: boolean;
  heaviness: Heaviness | null;
}

function weighed({ id }: Rota, { person, on, turn }: DutyDay, { isHoliday, heaviness }: Facts) {
  const said = heaviness.find((one) => one.rota === id && one.person === person && one.turnFrom.equals(turn.from));
  const holiday = isHoliday(person, on);
  return {
    heaviness: said?.heaviness ?? null,
    isHoliday: holiday,
    weight: weights[said?.heaviness ?? 'usual'] + (holiday ? 1 : 0),
  };
}

function servedBy(person: string, all: readonly WeighedDay[], share: number): Served {
  const days = all.filter((day) => day.person === person);
  const turns = Map.groupBy(days, ({ turn }) => turn.from.epochMilliseconds);
  const heavy = [...turns.values()].filter(([day]) => day!.heaviness === 'heavy' || day!.heaviness === 'very-heavy');
  return {
    ...{ person, turns: turns.size, days: days.length, heavyTurns: heavy.length, share },
    holidays: days.filter(({ isHoliday }) => isHoliday).length,
    load: days.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Each day's weight, divided among those who were in the rota on it. */
function sharesOf(rota: Rota, days: readonly WeighedDay[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { on, turn, weight } of days) {
    const there = peopleOn(rota, turn.from, on);
    for (const person of there) shares.set(person, (shares.get(person) ?? 0) + weight / there.length);
  }
  return shares;
}

function peopleOn(rota: Rota, at: Temporal.Instant, on: Temporal.PlainDate): string[] {
  const there = versionAt(rota, at).people.filter(
    ({ fromOn, lastOn }) => !(fromOn && isBefore(on, fromOn)) && !(lastOn && isBefore(lastOn, on)),
  );
  return [...new Set(there.map(({ person }) => person))];
}

/** A swap is even by itself. */
function debtsOf(days: readonly WeighedDay[]): Debt[] {
  const given = days.filter(({ through, person, byOrder }) => through && through.kind !== 'swap' && person !== byOrder);
  const counts = new Map<string, number>();
  for (const { person, byOrder } of given) {
    const [first, second] = [person, byOrder].toSorted() as [string, string];
    const key = `${first}/${second}`;
    counts.set(key, (counts.get(key) ?? 0) + (person === first ? 1 : -1));
  }
  return [...counts]
    .flatMap(([key, days]): Debt[] => {
      const [first, second] = key.split('/') as [string, string];
      if (days === 0) return [];
      return [days > 0 ? { owes: second, to: first, days } : { owes: first, to: second, days: -days }];
    })
    .toSorted((a, b) => b.days - a.days || (a.owes < b.owes ? -1 : 1));
}
