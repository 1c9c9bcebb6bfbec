import { Temporal } from 'temporal-polyfill/implementation';
import type { Sight } from '../../desk-api.ts';

/** Who reads, and what the ids in a text are called for them. */
export interface Reader {
  tz: string;
  now: Temporal.Instant;
  names: Map<string, string>;
}

export function readerOf({ me, clock, people, conversations, userGroups }: Sight): Reader {
  const names = new Map<string, string>();
  for (const { id, name } of people) names.set(id, `@${name}`);
  for (const { id, name } of conversations) names.set(id, `#${name}`);
  for (const { id, handle } of userGroups) names.set(id, `@${handle}`);
  return { tz: me.tz, now: Temporal.Instant.from(clock.now), names };
}
