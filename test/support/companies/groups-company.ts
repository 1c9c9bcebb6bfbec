import type { BotOptions } from '../../../src/bot.ts';
import type { HeroGroup } from '../../../src/domain/hero-group.ts';
import type { Rota } from '../../../src/domain/rota.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { absences } from '../../../src/features/absences/index.ts';
import { handOvers } from '../../../src/features/hand-overs/index.ts';
import { hero } from '../../../src/features/hero/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { rotaSettings } from '../../../src/features/rota-settings/index.ts';
import { settings, setUp } from '../../../src/features/set-up/index.ts';
import { turnRequests } from '../../../src/features/turn-requests/index.ts';
import { userGroups } from '../../../src/features/user-groups/index.ts';
import type { BotUnderTest, startBot } from '../bot.ts';
import { startInCompany } from './goals-company.ts';
import { growthRota } from './hero-company.ts';

export const tuesday = '2026-12-01T10:00:00Z';

const features: BotOptions['features'] = [
  ...[setUp, settings, people, absences, hero, rotaSettings, userGroups, turnRequests, handOvers],
];

/** Growth's rota: Ana has the week of Mon 30 Nov 2026, then Ben, then Cat; no group is kept yet. */
export async function startWithGroups(
  at: string = tuesday,
  changes: Partial<Rota> = {},
  circumstances: Parameters<typeof startBot>[1] = {},
): Promise<BotUnderTest> {
  const bot = await startInCompany(at, {}, undefined, features, circumstances);
  await bot.sleepUntil(at);
  await bot.store.rotas.add({ ...growthRota, ...changes }, { by: 'UZOE', at: bot.now() });
  return bot;
}

/** The same, with @support-hero chosen by Ana, who leads Growth, and in step. */
export async function startKeeping(
  at: string = tuesday,
  changes: Partial<Rota> = {},
  circumstances: Parameters<typeof startBot>[1] = {},
): Promise<BotUnderTest> {
  const minuteBefore = Temporal.Instant.from(at).subtract({ minutes: 1 }).toString();
  const bot = await startWithGroups(minuteBefore, changes, circumstances);
  const group = { id: 'SHERO', handle: 'support-hero', part: 'hero' } as const;
  await bot.store.heroGroups.choose('support', [group], { by: 'UANA', at: bot.now() });
  await bot.until(at);
  return bot;
}

export const inGroup = ({ slack }: BotUnderTest, id = 'SHERO') => slack.admin.peopleInUserGroup(id);

export const groupNow = async ({ store }: BotUnderTest, id = 'SHERO'): Promise<HeroGroup> =>
  (await store.heroGroups.find(id))!;

export const updates = ({ slack }: BotUnderTest): number =>
  slack.calls.filter(({ method }) => method === 'usergroups.users.update').length;
