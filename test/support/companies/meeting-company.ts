import type { Goal } from '../../../src/domain/goal.ts';
import { goals } from '../../../src/features/goals/index.ts';
import { help } from '../../../src/features/help/index.ts';
import { people } from '../../../src/features/people/index.ts';
import { planningMeeting } from '../../../src/features/planning-meeting/index.ts';
import { settings, setUp } from '../../../src/features/set-up/index.ts';
import { sprints } from '../../../src/features/sprints/index.ts';
import { type BotUnderTest, startBot } from '../bot.ts';
import { type Beginning, goalOf, settle } from './week-company.ts';

/** Sprint 42 runs from Mon 30 Nov to Fri 11 Dec 2026; the meeting that plans sprint 43 is on Wed 9 Dec at 16:00. */
const usual: Beginning = { setUpAt: '2026-12-07T12:00:00Z', first: ['2026-11-30', '2026-12-11'] };

export const wednesday = (time: string): string => `2026-12-09T${time}:00Z`;

/** All but the planning week, which says things of its own in the same channels. */
const own = [setUp, settings, people, planningMeeting, sprints, goals];
const features = [...own, help(own)];

/** The bot in a company that has been set up, with the planning meeting but not the week around it. */
export async function startMeeting(beginning: Partial<Beginning> = {}): Promise<BotUnderTest> {
  const { setUpAt, ...others } = { ...usual, ...beginning };
  const bot = await startBot(setUpAt, { features });
  await settle(bot.store, { setUpAt, ...others });
  return bot;
}

export const invoices = goalOf('invoices', { title: 'Customers pay by *invoice*', needs: ['mobile'] });
export const cards = goalOf('cards', { title: 'Customers pay by card', kind: 'moonshot', proposer: 'UPAT' });
export const shards: Goal = goalOf('shards', { team: 'platform', title: 'Tables are sharded', owner: 'UEVE' });

/** The messages that open a thread or stand alone, as a person sees them. */
export const heads = async (bot: BotUnderTest, person: string, channel: string) =>
  (await bot.slack.person(person).sees(channel)).filter((message) => !message.startsWith(' '));

export const replies = async (bot: BotUnderTest, person: string, channel: string) =>
  (await bot.slack.person(person).sees(channel)).filter((message) => message.startsWith(' '));
