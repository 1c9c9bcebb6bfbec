import type { Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { isPerson } from './unsaid-words.ts';

export const lostChannel = 'lost-channel';

/** Tells the admins, each once, of a channel in which something could not be said. */
export async function tellLostChannels({ store, settings }: Deps, _since: Temporal.Instant, now: Temporal.Instant) {
  const failed = (await store.announcements.inTrouble()).filter(({ state }) => state === 'failed');
  const lost = new Set(failed.map(({ channel }) => channel).filter((channel) => !isPerson(channel)));
  for (const channel of lost) {
    for (const admin of settings.admins) {
      const about = { kind: lostChannel, subject: channel, slot: admin };
      await store.announcements.add({ ...about, channel: admin, threadOf: null, dueAt: now, position: 0 });
    }
  }
}
