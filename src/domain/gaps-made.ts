import { type Service, servicesBetween } from './duty.ts';
import type { Agreed } from './duty-days.ts';
import type { Overlay, Replacement } from './overlay.ts';
import type { Rota } from './rota.ts';
import type { ShortGap } from './short-gaps.ts';
import { daysOfStretch, versionAt, zoneAt } from './stretch-days.ts';
import { dateIn, daysBetween, earlierOf, laterOf, Temporal } from './time.ts';
import { turnsBetween } from './turns.ts';

/** A gap with the days that the rota wants instead. */
export interface MadeGap extends ShortGap {
  wanted: number;
}

/** Which gaps would be less than the rota wants with this agreement on top, and are not as short without it. What the order itself makes is no news. */
export const gapsMade = (agreed: Agreed, agreement: Overlay): MadeGap[] => gapsMadeByAny(agreed, [agreement]);

/** The same of several, each by itself: they are about the same days. */
export function gapsMadeByAny(agreed: Agreed, agreements: readonly Overlay[]): MadeGap[] {
  const [first] = agreements;
  if (!first) return [];
  const { rota, overlays } = agreed;
  const { from, until } = around(rota, first.parts);
  const served = servicesBetween(rota, overlays, from, until);
  return agreements.flatMap((agreement) => {
    const takers = new Set(agreement.parts.map((part) => part.in));
    const after = servicesWith(agreed, agreement, served);
    return [...takers].flatMap((person) => gapsOf(person, rota, served, after));
  });
}

/** Only the turns that it is about are served otherwise. */
function servicesWith({ rota, overlays }: Agreed, agreement: Overlay, served: readonly Service[]): Service[] {
  const turns = agreement.parts.flatMap((part) => turnsBetween(rota, part.from, part.until));
  const others = served.filter(({ turn }) => !turns.some(({ from }) => from.equals(turn.from)));
  const anew = turns.flatMap((turn) => servicesBetween(rota, [...overlays, agreement], turn.from, turn.until));
  return [...others, ...anew].sort((a, b) => Temporal.Instant.compare(a.from, b.from));
}

function gapsOf(person: string, rota: Rota, served: readonly Service[], after: readonly Service[]): MadeGap[] {
  const before = pairsOf(person, rota, served);
  return pairsOf(person, rota, after)
    .filter((pair) => pair.days < pair.wanted && !pair.isOfOrder)
    .filter((pair) => !before.some((one) => isBetweenSameTurns(one, pair) && one.days <= pair.days))
    .map(({ first, second, days, wanted }) => ({
      ...{ person, days, wanted, first: daysOfStretch(rota, first), second: daysOfStretch(rota, second) },
    }));
}

interface Pair {
  first: Service;
  second: Service;
  days: number;
  wanted: number;
  /** Both turns are theirs whatever people agreed. */
  isOfOrder: boolean;
}

function pairsOf(person: string, rota: Rota, served: readonly Service[]): Pair[] {
  const own = served.filter((service) => service.person === person);
  return own.flatMap((first, i) => {
    const second = own[i + 1];
    if (!second || second.turn.from.equals(first.turn.from)) return [];
    const [end, start] = [first.until, second.from].map((at) => dateIn(zoneAt(rota, at), at));
    const isOfOrder = [first, second].every(({ turn }) => turn.person === person);
    const wanted = versionAt(rota, second.from).minimumGap;
    return [{ first, second, isOfOrder, wanted, days: daysBetween(end!, start!) }];
  });
}

const isBetweenSameTurns = (one: Pair, other: Pair): boolean =>
  one.first.turn.from.equals(other.first.turn.from) && one.second.turn.from.equals(other.second.turn.from);

/** No turn is longer than this, even one that an edit lets run on. */
const longestTurn = 56;

/** All that may lie too near to what changes hands, with the whole turns there. */
function around({ versions }: Rota, parts: readonly Replacement[]) {
  const days = Math.max(...versions.map(({ minimumGap }) => minimumGap)) + longestTurn;
  const [from, until] = [
    parts.map((part) => part.from).reduce((a, b) => earlierOf(a, b)),
    parts.map((part) => part.until).reduce((a, b) => laterOf(a, b)),
  ] as [Temporal.Instant, Temporal.Instant];
  return { from: from.subtract({ hours: 24 * days }), until: until.add({ hours: 24 * days }) };
}
