import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Store } from '../../store/index.ts';

export const teamHello = 'team-hello';

/** In a channel that is new to the team; once in each. */
export async function announceHello({ id, channel }: Team, store: Store, dueAt: Temporal.Instant): Promise<void> {
  const about = { kind: teamHello, subject: id, slot: channel };
  await store.announcements.add({ ...about, channel, threadOf: null, dueAt, position: 0 });
}
