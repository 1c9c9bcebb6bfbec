import { Temporal } from '../../src/domain/time.ts';
import type { BotUnderTest } from '../support/bot.ts';
import { company } from '../support/company.ts';

const channels = company.channels.filter(({ hasBot }) => hasBot !== false);
const people = company.people.filter(({ isBot, isDeactivated }) => !isBot && !isDeactivated);

/**
 * Every message that every channel and every person saw, in order, a line each: "Mon 2026-12-07 10:00Z #growth  its first line".
 *
 * What stands in a thread follows a "↳".
 */
export async function seen(bot: BotUnderTest): Promise<string[]> {
  const inChannels = channels.map(({ id, name }) => ({ place: `#${name}`, reader: 'UZOE', conversation: id }));
  const inPrivate = people.map(({ id, name }) => ({ place: `@${name}`, reader: id, conversation: 'direct' }));
  const lines = await Promise.all([...inChannels, ...inPrivate].map((spot) => linesOf(bot, spot)));
  return lines.flat().sort((one, other) => (one.slice(4) < other.slice(4) ? -1 : 1));
}

interface Spot {
  place: string;
  reader: string;
  conversation: string;
}

async function linesOf(bot: BotUnderTest, { place, reader, conversation }: Spot): Promise<string[]> {
  if (conversation === 'direct' && !(await isInTouch(bot, reader))) return [];
  const messages = await bot.slack.person(reader).messages(conversation);
  return messages
    .filter(({ ephemeral }) => !ephemeral)
    .map(({ ts, thread_ts, text }) => {
      const inThread = thread_ts && thread_ts !== ts ? '↳ ' : '';
      return `${timeOf(ts)} ${place}  ${inThread}${text.split('\n')[0]}`;
    });
}

/** Whether they and the bot have exchanged a word. */
async function isInTouch({ slack }: BotUnderTest, person: string): Promise<boolean> {
  const { conversations, bot } = await slack.desk.sight(person);
  return conversations.some((one) => one.with === bot.id);
}

function timeOf(ts: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(Number(ts) * 1000)).toZonedDateTimeISO('UTC');
  const weekday = at.toLocaleString('en-GB', { weekday: 'short' });
  return `${weekday} ${at.toPlainDate()} ${at.toPlainTime().toString({ smallestUnit: 'minute' })}Z`;
}
