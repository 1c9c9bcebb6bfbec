import { type Coming, dutyAt, servicesBetween } from '../../src/domain/duty.ts';
import type { Rota, RotaVersion } from '../../src/domain/rota.ts';
import { Temporal, type Weekday } from '../../src/domain/time.ts';
import { turnsBetween } from '../../src/domain/turns.ts';
import type { WalkedNext } from './walked-rest.ts';
import type { WalkedRota, WalkedTurn, WalkedVersion } from './walked-rota.ts';
import { dayNumber, type Tick, type Wall } from './watched-wall.ts';

export const instant = (at: number) => Temporal.Instant.fromEpochMilliseconds(at);

/** The program's turns as the walk writes them. */
export const turnsIn = (rota: Rota, wall: Wall): ReturnType<typeof plainTurn>[] =>
  turnsBetween(rota, ...endsOf(wall)).map(({ person, from, until, firstOn }) => {
    return plainTurn({
      ...{ person, firstOn: dayNumber(firstOn.toString()) },
      ...{ from: from.epochMilliseconds, until: until.epochMilliseconds },
    });
  });

export const plainTurn = ({
  person,
  from,
  until,
  firstOn,
}: Pick<WalkedTurn, 'person' | 'from' | 'until' | 'firstOn'>) =>
  `${person} from ${instant(from)} until ${instant(until)}, day ${firstOn}`;

/** For each tick, whose stretch of duty it lies in: rest counts as part of it. */
export function servedIn(rota: Rota, wall: Wall): (string | null)[] {
  const [from, last] = endsOf(wall);
  const spans = servicesBetween(rota, [], from, last.add({ minutes: 15 })).map(({ person, from, until }) => {
    return { person, from: from.epochMilliseconds, until: until.epochMilliseconds };
  });
  let index = 0;
  return wall.ticks.map(({ at }) => {
    while (spans[index] && spans[index]!.until <= at) index += 1;
    const span = spans[index];
    return span && span.from <= at ? span.person : null;
  });
}

/** Does the program say of a tick what was walked, and who comes after a rest? */
export function saysAt(rota: Rota, { at }: Tick, said: string, next: WalkedNext | null): boolean {
  const duty = dutyAt(rota, [], instant(at));
  if (duty.kind === 'on-duty') return duty.person === said;
  if (duty.kind === 'nobody') return duty.because === said;
  return said === 'off-hours' && (next === null || isNext(duty.next, next));
}

/** By the clocks of its newest version, as an edit leaves it. */
export function asRota({ versions, gaps, endedAt }: WalkedRota): Rota {
  const { timeZone } = versions.at(-1)!;
  return {
    ...{ id: 'r', name: 'Support', team: null, channel: 'C1', timeZone },
    endedAt: endedAt === null ? null : instant(endedAt),
    versions: versions.map((version) => {
      return { ...asVersion(version), ...(version.timeZone !== timeZone && { timeZone: version.timeZone }) };
    }),
    gaps: gaps.map(([first, last]) => ({ firstOn: dateOf(first), lastOn: dateOf(last) })),
  };
}

export const asVersion = ({ firstOn, time, people, length, weekdays }: WalkedVersion): RotaVersion => ({
  ...{ firstOn: dateOf(firstOn), length, minimumGap: 0, weekdays: weekdays as Weekday[] },
  people: people.map(({ person, fromOn, lastOn }) => {
    return { person, fromOn: dayIn(fromOn), lastOn: dayIn(lastOn) };
  }),
  handOver: { weekday: dateOf(firstOn).dayOfWeek as Weekday, time: Temporal.PlainTime.from(time) },
});

const endsOf = ({ ticks }: Wall): [Temporal.Instant, Temporal.Instant] => [
  instant(ticks[0]!.at),
  instant(ticks.at(-1)!.at),
];
const dateOf = (day: string) => Temporal.PlainDate.from(day);
const dayIn = (day: string | null) => (day === null ? null : dateOf(day));
const isNext = (coming: Coming | null, { person, at }: WalkedNext): boolean =>
  coming?.person === person && coming.at.epochMilliseconds === at;
