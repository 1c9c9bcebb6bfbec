import { type Coming, nextHero, servicesBetween } from './duty.ts';
import type { Agreed } from './duty-days.ts';
import { isBefore, type Temporal } from './time.ts';
import { turnAt } from './turns.ts';

/** What a topic says: who serves until when, or that nobody does; days of rest change nothing. */
export type TopicDuty = { person: string; until: Temporal.Instant } | { person: null; next: Coming | null };

/** null where the rota is over. */
export function topicDuty({ rota, overlays }: Agreed, at: Temporal.Instant): TopicDuty | null {
  if (rota.endedAt && !isBefore(at, rota.endedAt)) return null;
  const turn = turnAt(rota, at);
  const [service] = turn ? servicesBetween(rota, overlays, at, turn.until) : [];
  if (service && !isBefore(at, service.from)) return { person: service.person, until: service.until };
  return { person: null, next: nextHero(rota, overlays, at) };
}
