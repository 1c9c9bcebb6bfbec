import { dutyAt } from '../../src/domain/duty.ts';
import type { Overlay } from '../../src/domain/overlay.ts';
import type { Rota } from '../../src/domain/rota.ts';
import { Temporal } from '../../src/domain/time.ts';
import type { Times } from './measure.ts';

export const overlays = 500;
const tries = 2000;
const people = ['ANA', 'BEN', 'CAT', 'DAN', 'EVE', 'FAY', 'GUS', 'PAT'];

/** Milliseconds that it takes to say who is hero at instants two years ahead. */
export function measureDuty(): { empty: Times; overlaid: Times } {
  const laid = Array.from({ length: overlays }, (_, n) => coverOf(n));
  measure([]);
  measure(laid);
  return { empty: measure([]), overlaid: measure(laid) };
}

function measure(laid: readonly Overlay[]): Times {
  return Array.from({ length: tries }, (_, n) => {
    const at = twoYearsOn.add({ hours: n });
    const began = performance.now();
    dutyAt(rota, laid, at);
    return performance.now() - began;
  });
}

const start = Temporal.Instant.from('2026-11-30T09:00:00Z');
const twoYearsOn = start.add({ hours: 24 * 365 * 2 });

const rota: Rota = {
  ...{ id: 'support', name: 'Support', team: null, channel: 'C', timeZone: 'Europe/London', gaps: [], endedAt: null },
  versions: [
    {
      firstOn: Temporal.PlainDate.from('2026-11-30'),
      people: people.map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      minimumGap: 0,
    },
  ],
};

/** A week's cover in each of 110 weeks, those that are asked about among them; most weeks have been agreed on several times. */
function coverOf(n: number): Overlay {
  const from = start.add({ hours: 24 * 7 * (n % 110) });
  const [out, taker] = [people[n % people.length]!, people[(n + 3) % people.length]!];
  return {
    ...{ id: `o${n}`, rota: rota.id, kind: 'cover', by: taker, at: start, undone: null },
    parts: [{ from, until: from.add({ hours: 24 * 7 }), out, in: taker }],
  };
}
