import type { BotOptions } from '../../../src/bot.ts';
import type { HeroSign, SignKind } from '../../../src/domain/hero-sign.ts';
import type { Rota } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { absences } from '../../../src/features/absences/index.ts';
import { channelSigns } from '../../../src/features/channel-signs/index.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { rotaSettings } from '../../../src/features/rota-settings/index.ts';
import { rotas } from '../../../src/features/rotas/index.ts';
import { settings, setUp } from '../../../src/features/set-up/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import type { BotUnderTest, startBot } from '../../support/bot.ts';
import { startInCompany } from '../../support/companies/goals-company.ts';
import { growthRota } from '../../support/companies/hero-company.ts';

const features: BotOptions['features'] = [
  ...[setUp, settings, people, absences, hero, rotas, rotaSettings, channelSigns, turnRequests, handOvers],
];

export const firstHandOver = '2026-12-07T09:00:00Z';
export const secondHandOver = '2026-12-14T09:00:00Z';
export const beforeHandOver = '2026-12-07T08:58:00Z';

/** Growth's rota: Ana has the week of Mon 30 Nov 2026, then Ben, then Cat; Ana, who leads Growth, has chosen this. */
export async function startShowing(
  kind: SignKind | null,
  at = beforeHandOver,
  changes: Partial<Rota> = {},
  circumstances: Parameters<typeof startBot>[1] = {},
): Promise<BotUnderTest> {
  const before = Temporal.Instant.from(at).subtract({ minutes: 1 }).toString();
  const bot = await startInCompany(before, {}, undefined, features, circumstances);
  await bot.sleepUntil(before);
  await bot.store.rotas.add({ ...growthRota, ...changes }, { by: 'UZOE', at: bot.now() });
  await bot.store.heroSigns.choose('support', kind, { by: 'UANA', at: bot.now() });
  await bot.until(at);
  return bot;
}

export const signNow = async ({ store }: BotUnderTest, kind: SignKind): Promise<HeroSign> =>
  (await store.heroSigns.find('support', kind))!;

export const pins = ({ slack }: BotUnderTest, channel = 'growth') => slack.person('Zoe Admin').seesPins(channel);
export const topic = ({ slack }: BotUnderTest, channel = 'growth') => slack.person('Zoe Admin').seesTopic(channel);

export const callsOf = ({ slack }: BotUnderTest, method: string): number =>
  slack.calls.filter((call) => call.method === method).length;

export async function choose(bot: BotUnderTest, label: string): Promise<string> {
  const ana = bot.slack.person('Ana Lopez');
  await ana.command('/hero settings', { in: 'growth' });
  await ana.submit({ 'At a hand-over, in the rota’s channel': label });
  const seen = await ana.seesModal();
  await ana.close({ all: true });
  return seen;
}
