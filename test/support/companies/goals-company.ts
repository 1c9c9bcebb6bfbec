import type { BotOptions } from '../../../src/bot.ts';
import type { Goal } from '../../../src/domain/goal.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import type { Team } from '../../../src/domain/team.ts';
import { Temporal } from '../../../src/domain/time.ts';
import { absences } from '../../../src/features/absences/index.ts';
import { goals } from '../../../src/features/goals/index.ts';
import { help } from '../../../src/features/help/index.ts';
import { milestones } from '../../../src/features/milestones/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { settings, setUp } from '../../../src/features/set-up/index.ts';
import { sidequests } from '../../../src/features/sidequests/index.ts';
import { sprints } from '../../../src/features/sprints/index.ts';
import { steppingOnToes } from '../../../src/features/stepping-on-toes/index.ts';
import { teams as sprintTeams } from '../../../src/features/teams/index.ts';
import { workspaceCalendar } from '../../../src/store/index.ts';
import { aGoal } from '../a-goal.ts';
import { type BotUnderTest, startBot } from '../bot.ts';
import { team, usual } from './usual.ts';

/** Sprint 42 runs from Mon 30 Nov to Fri 11 Dec 2026; its planning week, for sprint 43, begins on Mon 7 Dec. */
export const firstWeek = '2026-12-01T10:00:00Z';
export const planningWeek = '2026-12-08T12:00:00Z';

const setUpAt = Temporal.Instant.from('2026-11-30T08:00:00Z');

/** Ana leads Growth and is in Platform too; Zoe, an admin, is in no team. */
export const teams = {
  growth: team('growth', '🚀 Growth', 'CGROWTH', 'Europe/London', {
    lead: ['UANA'],
    member: ['UBEN', 'UCAT', 'UGIL'],
    partner: ['UPAT'],
  }),
  platform: team('platform', '~Core~ Platform', 'CPLATFORM', 'America/New_York', {
    lead: ['UDAN'],
    member: ['UEVE', 'UANA'],
  }),
  mobile: team('mobile', 'Mobile', 'CMOBILE', 'Australia/Sydney', { member: ['UFAY', 'UGUS'] }),
};

/** All but the planning week and its meeting, which say things of their own in the same channels as time passes. */
const told = [setUp, settings, people, sprints, goals, milestones, steppingOnToes, sidequests, sprintTeams, absences];
const features = [...told, help(told)];

/** The bot in a company that has been set up, with these teams. */
export async function startInCompany(
  at: string,
  changes: Partial<Settings> = {},
  own: readonly Team[] = Object.values(teams),
  abilities: BotOptions['features'] = features,
  circumstances: Parameters<typeof startBot>[1] = {},
): Promise<BotUnderTest> {
  const bot = await startBot(at, { features: abilities, ...circumstances });
  const stamp = { by: 'UZOE', at: setUpAt };
  const { store } = bot;
  await store.holidays.save(
    { id: workspaceCalendar, country: null, region: null, filledUntil: 2027, holidays: [] },
    stamp,
  );
  await store.settings.save({ ...usual, setUpAt, ...changes }, stamp);
  const firstOn = Temporal.PlainDate.from('2026-11-30');
  const lastOn = Temporal.PlainDate.from('2026-12-11');
  await store.sprints.savePins([{ number: 42, name: null, firstOn, lastOn }], stamp);
  for (const team of own) await store.teams.add(team, stamp);
  return bot;
}

/** Proposes a goal through the modal, past the hints if it gets some; a second later, so that goals stand in order. */
export async function propose(
  bot: BotUnderTest,
  person: string,
  title: string,
  answers: Parameters<ReturnType<BotUnderTest['slack']['person']>['submit']>[0] = {},
): Promise<void> {
  const proposer = bot.slack.person(person);
  await proposer.shortcut('Propose a goal');
  await proposer.submit({ Goal: title, Kind: 'Roofshot', ...answers });
  if ((await proposer.seesModal()).includes('One thought')) await proposer.submit();
  await bot.until(bot.now().add({ seconds: 1 }).toString());
}

/** Growth's proposals of sprint 43, stored behind the bot's back: quicker where a test needs many. */
export async function storeProposals({ store, now }: BotUnderTest, count: number): Promise<Goal[]> {
  const goals = Array.from({ length: count }, (_, i) => proposalOf(i + 1, now().add({ seconds: i })));
  for (const goal of goals) await store.goals.add(goal, goal.id, { by: goal.proposer, at: goal.proposedAt });
  return goals;
}

const proposalOf = (n: number, proposedAt: Temporal.Instant): Goal =>
  aGoal({ id: `goal-${n}`, title: `Customers pay in ${n} ways`, proposedAt });
