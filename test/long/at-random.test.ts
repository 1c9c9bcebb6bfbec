// @module-tag long

import { randomInt } from 'node:crypto';
import { expect, it } from 'vitest';
import { type BotUnderTest, startBot } from '../support/bot.ts';
import { keptLog } from '../support/log.ts';
import { Dice } from './at-random/dice.ts';
import { actAtRandom } from './at-random/random-people.ts';

const seed = randomInt(2 ** 31);
const acts = 500;

const teams = `Team, Channel, Lead, Members, Partners, Time zone
🚀 Growth, <#CGROWTH>, <@UANA>, <@UBEN> <@UCAT>, <@UPAT>, London
Platform, <#CPLATFORM>, <@UDAN>, <@UEVE> <@UANA> 50%,, New York
Mobile, <#CMOBILE>, , <@UFAY> <@UGUS>,, Sydney`;

it(`whatever people do, nothing breaks and Slack takes all of it (seed ${seed})`, async () => {
  const { lines, log } = keptLog();
  await using bot = await startBot('2026-11-02T08:00:00Z', { log });
  await setUp(bot);

  const dice = new Dice(seed);
  for (let done = 0; done < acts; done++) {
    const act = dice.happens(0.06) ? await letTimePass(bot, dice) : await actAtRandom(bot, dice);
    expect({ act, lines, refused: refusedBy(bot), done }).toEqual({ act, lines: [], refused: [], done });
  }
});

async function setUp(bot: BotUnderTest): Promise<void> {
  const zoe = bot.slack.person('Zoe Admin');
  await zoe.command('/roofshot setup');
  await zoe.submit({ 'Time zone': 'Europe/London', 'Public holidays': 'United Kingdom' });
  await zoe.submit({ 'Number of the running sprint': '41' });
  await zoe.submit({ 'Planning channel': '#planning' });
  await zoe.close({ all: true });
  await zoe.command('/roofshot teams');
  await zoe.press('Add many from a list', { in: 'modal' });
  await zoe.submit({ Teams: teams });
  await zoe.submit();
  await zoe.close({ all: true });
  await zoe.command('/hero rota', { in: 'general' });
  const people = ['Ana Lopez', 'Ben Okoye', 'Dan Rossi', 'Fay Osei'];
  await zoe.submit({ For: 'The whole company', Name: 'Support', People: people, Channel: '#general' });
  while ((await zoe.modal())?.view.submit) await zoe.submit();
  expect(await bot.store.rotas.all()).toHaveLength(1);
  await zoe.close({ all: true });
}

async function letTimePass(bot: BotUnderTest, dice: Dice): Promise<string> {
  const later = bot.now().add({ minutes: dice.pick([7, 60, 60 * 7, 60 * 24]) });
  await bot.until(later.toString());
  return `until ${later}`;
}

/** What Slack would not take. */
function refusedBy({ slack }: BotUnderTest): unknown[] {
  const refused = slack.calls.filter(({ answer }) => answer.ok === false && !ordinary.has(String(answer.error)));
  return refused.map(({ method, args, answer }) => ({ method, args, answer }));
}

/** That the bot is not in some channel that somebody chose, or the person no more, is an answer; where three modals are open, it draws in the third. */
const ordinary = new Set(['channel_not_found', 'not_in_channel', 'user_not_in_channel', 'push_limit_reached']);
