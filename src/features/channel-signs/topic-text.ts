import { clip } from '../../domain/clip.ts';
import type { Rota } from '../../domain/rota.ts';
import { zoneAt } from '../../domain/stretch-days.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import type { TopicDuty } from '../../domain/topic-duty.ts';
import { longestTopic, topicPart } from '../../domain/topic-sign.ts';
import { day } from '../../slack/dates.ts';

/** The topic: who is on duty until when, on the rota's clock, as a topic is the same text for every reader. */
export const topicText = (
  rota: Rota,
  duty: TopicDuty,
  nameOf: (person: string) => string,
  now: Temporal.Instant,
): string => clip(`:ring_buoy: ${words(rota, duty, (person) => topicPart(nameOf(person), 80), now)}`, longestTopic);

function words(rota: Rota, duty: TopicDuty, nameOf: (person: string) => string, now: Temporal.Instant): string {
  const name = topicPart(rota.name, 60);
  if (duty.person !== null)
    return `${nameOf(duty.person)} is support hero of ${name} until ${moment(duty.until, rota, now)}`;
  const nobody = `Nobody is support hero of ${name}`;
  const { next } = duty;
  return next ? `${nobody}; ${nameOf(next.person)} is next, from ${moment(next.at, rota, now)}` : nobody;
}

/** "Mon 14 Dec, 09:00 in London". */
function moment(at: Temporal.Instant, rota: Rota, now: Temporal.Instant): string {
  const timeZone = zoneAt(rota, at);
  const time = at.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return `${day(dateIn(timeZone, at), dateIn(timeZone, now))}, ${time} in ${city}`;
}
