import type { Temporal } from '../../domain/time.ts';
import type { Store } from '../../store/index.ts';

export const hello = 'hello';

/** In a planning channel that is new to the bot; once in each. */
export async function announceHello(channel: string | null, store: Store, at: Temporal.Instant): Promise<void> {
  if (!channel) return;
  const about = { kind: hello, subject: 'planning', slot: channel };
  await store.announcements.add({ ...about, channel, threadOf: null, dueAt: at, position: 0 });
}
