import { expect, it } from 'vitest';
import type { Milestone } from '../../../src/domain/milestone.ts';
import { help } from '../../../src/features/help/index.ts';
import { milestones } from '../../../src/features/milestones/index.ts';
import { planningMeeting } from '../../../src/features/planning-meeting/index.ts';
import { planningWeek } from '../../../src/features/planning-week/index.ts';
import { settings, setUp } from '../../../src/features/set-up/index.ts';
import { agreedMilestone } from '../../domain/example-milestones.ts';
import { type BotUnderTest, startBot } from '../../support/bot.ts';
import { saw } from '../../support/companies/milestones-company.ts';
import { goalOf, settle } from '../../support/companies/week-company.ts';

const own = [setUp, settings, planningMeeting, planningWeek, milestones];
const setUpAt = '2026-12-05T12:00:00Z';

/** Two of Growth's: one that is served in Sprint 44, and a late one that nobody serves. */
async function startPlanning(): Promise<BotUnderTest> {
  const bot = await startBot(setUpAt, { features: [...own, help(own)] });
  const served = goalOf('paths', { sprint: 44, title: 'Paths load', milestone: 'funnels', state: 'planned' });
  await settle(bot.store, { setUpAt, first: ['2026-11-30', '2026-12-11'], goals: [served] });
  await add(bot, { id: 'funnels', title: 'Nail funnels', end: 'Q2 2027' });
  await add(bot, { id: 'causes', title: 'Find causes', end: 'Oct 2026', teams: ['growth', 'platform'] });
  return bot;
}

async function add({ store, now }: BotUnderTest, changes: Partial<Milestone>): Promise<void> {
  const milestone = { ...agreedMilestone, owner: 'UBEN', partners: [], teams: ['growth'], ...changes };
  await store.milestones.add(milestone, milestone.id, { by: 'UBEN', at: now() });
}

it('opens in a team’s channel with what is planned for its milestones', { tags: ['long'] }, async () => {
  await using bot = await startPlanning();
  await bot.until('2026-12-07T10:00:00Z');
  const growth = await saw(bot.slack.person('Ben Okoye'), 'growth');
  expect(growth).toContain('Nail funnels: Sprint 43: none · 44: 1 goal · 45: none');
  expect(growth).toContain('Find causes: Sprint 43: none · 44: none · 45: none');
  await bot.until('2026-12-07T15:00:00Z');
  const platform = await saw(bot.slack.person('Dan Rossi'), 'platform');
  expect(platform).toContain('Find causes: Sprint 43: none');
  expect(platform).not.toContain('Nail funnels');
});

it('has in its pre-read which have no goal next, are late, and what a metric said beside its promise', {
  tags: ['long'],
}, async () => {
  await using bot = await startPlanning();
  const answer = { words: 'Seven', by: 'UBEN', at: bot.now() };
  await add(bot, { id: 'old', title: 'Sign-up', state: 'closed', metrics: 'Five customers', answer });
  await bot.until('2026-12-09T10:00:00Z');
  const preRead = await saw(bot.slack.person('Ana Lopez'), 'planning');
  expect(preRead).toContain('Nail funnels: no goal in Sprint 43');
  expect(preRead).toContain('Find causes: late by its own dates (Oct 2026) · no goal in Sprint 43');
  expect(preRead).toContain('Sign-up: promised “Five customers”; now “Seven”');

  await bot.until('2026-12-23T10:00:00Z');
  expect((await saw(bot.slack.person('Ana Lopez'), 'planning')).split('promised “Five customers”')).toHaveLength(2);
});
