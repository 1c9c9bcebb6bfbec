import type { Agreed } from './duty-days.ts';
import type { Temporal } from './time.ts';

/** The stretches over which fairness is asked for. */
export const fairPeriods = ['quarter', 'last-quarter', 'year', 'all'] as const;
export type FairPeriod = (typeof fairPeriods)[number];

interface Stretch {
  firstOn: Temporal.PlainDate;
  lastOn: Temporal.PlainDate;
}

/** What has been served by the end of this day: of this quarter, the one before, this year, or since the rota began. */
export function fairStretch(period: FairPeriod, { rota }: Pick<Agreed, 'rota'>, today: Temporal.PlainDate): Stretch {
  const quarter = today.with({ month: today.month - ((today.month - 1) % 3), day: 1 });
  const stretches: Record<FairPeriod, Stretch> = {
    quarter: { firstOn: quarter, lastOn: today },
    'last-quarter': { firstOn: quarter.subtract({ months: 3 }), lastOn: quarter.subtract({ days: 1 }) },
    year: { firstOn: today.with({ month: 1, day: 1 }), lastOn: today },
    all: { firstOn: rota.versions[0]!.firstOn, lastOn: today },
  };
  return stretches[period];
}
