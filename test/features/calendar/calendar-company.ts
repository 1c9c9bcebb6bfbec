import ICAL from 'ical.js';
import type { BotUnderTest } from '../../support/bot.ts';

/** A calendar as another program reads it. */
export interface ReadEvent {
  uid: string;
  summary: string;
  description: string | null;
  from: string;
  until: string;
  sequence: number;
  stamp: string;
  modified: string;
}

export function readEvents(text: string): ReadEvent[] {
  const all = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    const instant = (time: ICAL.Time) => `${time.toString()}`;
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      from: instant(event.startDate),
      until: instant(event.endDate),
      sequence: event.sequence,
      stamp: instant(part.getFirstPropertyValue('dtstamp') as ICAL.Time),
      modified: instant(part.getFirstPropertyValue('last-modified') as ICAL.Time),
    };
  });
  return all;
}

/** The link that stands near these words in the modal that somebody has open. */
export async function linkNear(bot: BotUnderTest, name: string, near: string): Promise<string> {
  const modal = await bot.slack.person(name).seesModal();
  const rest = modal.slice(modal.indexOf(near));
  return /https?:\/\/[^\s`]+/.exec(rest)![0];
}

export async function openLinks(bot: BotUnderTest, name: string): Promise<void> {
  const person = bot.slack.person(name);
  await person.command('/hero', { in: 'growth' });
  await person.press('Add to your calendar', { in: 'growth' });
}

/** The link to a rota's turns, or to somebody's own. */
export async function linkOf(bot: BotUnderTest, name: string, near: string): Promise<string> {
  await openLinks(bot, name);
  const link = await linkNear(bot, name, near);
  await bot.slack.person(name).close();
  return link;
}

/** What a calendar program gets from a link now. */
export const feed = async (link: string): Promise<ReadEvent[]> => readEvents(await (await fetch(link)).text());

/** "Ana Lopez 30T09:00 – 07T09:00 for Ben Okoye" */
export const line = ({ summary, from, until, description }: ReadEvent): string => {
  const [, person] = /: (.*) \(/.exec(summary)!;
  const instead = description ? ` for ${/In place of (.*)\./.exec(description)![1]}` : '';
  return `${person} ${from.slice(8, 16)} – ${until.slice(8, 16)}${instead}`;
};
