import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { oneLine } from '../../domain/clip.ts';
import type { CalendarTurn } from '../../domain/hero-calendar.ts';

export interface HeroCalendar {
  name: string;
  turns: readonly { turn: CalendarTurn; rota: string }[];
  names: ReadonlyMap<string, { name: string }>;
}

/** How often a calendar should ask again, as it is asked to. */
const hourInSeconds = 3600;

/** Turns as iCalendar (RFC 5545): instants in UTC, days that stay free for other appointments. The same turns give the same text. */
export function calendarFile({ name, turns, names }: HeroCalendar): string {
  const called = (person: string) => line(names.get(person)?.name ?? 'somebody Slack does not name');
  const calendar = ical({
    name: line(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Roofshot', product: 'Support hero', language: 'EN' },
    ttl: hourInSeconds,
    events: turns.map(({ turn, rota }) => ({
      id: `${turn.id}@roofshot`,
      ...{ start: turn.from, end: turn.until },
      ...{ stamp: turn.revisedAt, lastModified: turn.revisedAt, sequence: turn.revision },
      summary: `Support hero: ${called(turn.person)} (${line(rota)})`,
      ...(turn.inPlaceOf && { description: `In place of ${called(turn.inPlaceOf)}.` }),
      transparency: ICalEventTransparency.TRANSPARENT,
    })),
  });
  return `${calendar}\r\n`;
}

/** A calendar's text holds no control characters but line breaks, which a name has no use for, and no half of a character. */
const line = (text: string): string =>
  oneLine(text)
    .replace(/\p{Cc}+/gu, ' ')
    .toWellFormed();
