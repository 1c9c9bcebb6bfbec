import type { Rota } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import type { EarlyFeature, Feature } from '../../../src/feature.ts';
import { absences } from '../../../src/features/absences/index.ts';
import { calendar } from '../../../src/features/calendar/index.ts';
import { goals } from '../../../src/features/goals/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { rotas } from '../../../src/features/rotas/index.ts';
import { teams } from '../../../src/features/teams/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import type { BotUnderTest } from '../bot.ts';
import { startInCompany } from './goals-company.ts';

/** Growth's: Ana has the week of Mon 30 Nov 2026, then Ben, then Cat. */
export const growthRota: Rota = {
  ...{ id: 'support', name: 'Support', team: 'growth', channel: 'CGROWTH', timeZone: 'Europe/London' },
  versions: [
    {
      firstOn: Temporal.PlainDate.from('2026-11-30'),
      people: ['UANA', 'UBEN', 'UCAT'].map((person) => ({ person, fromOn: null, lastOn: null })),
      handOver: { weekday: 1, time: Temporal.PlainTime.from('09:00') },
      length: { count: 1, unit: 'week' },
      weekdays: [1, 2, 3, 4, 5],
      minimumGap: 0,
    },
  ],
  gaps: [],
  endedAt: null,
};

const officeHours = { from: Temporal.PlainTime.from('09:00'), until: Temporal.PlainTime.from('17:00') };

const features: (Feature | EarlyFeature)[] = [people, goals, absences, hero, calendar, turnRequests, teams, rotas];

/** With Growth's rota; Ana leads the team, Zoe is an admin. */
export async function startWithRota(
  at: string,
  changes: Partial<Rota> = {},
  circumstances: Parameters<typeof startInCompany>[4] = {},
): Promise<BotUnderTest> {
  const bot = await startInCompany(at, {}, undefined, features, circumstances);
  const stamp = { by: 'UZOE', at: bot.now() };
  await bot.store.rotas.add({ ...growthRota, ...changes }, stamp);
  await bot.store.rotaSettings.save(growthRota.id, { hours: officeHours }, stamp);
  return bot;
}
