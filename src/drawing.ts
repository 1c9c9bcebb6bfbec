import type { EarlyDeps, EarlyFeature, Feature } from './feature.ts';
import type { Message } from './slack/blocks.ts';
import type { SaidAnnouncement, Store } from './store/index.ts';
import { messagesOf } from './ways-in.ts';

/** Draws what is said as its feature does; nothing to an account that was deactivated, where nobody would read it. */
export function drawingOf(
  features: readonly (Feature | EarlyFeature)[],
  store: Store,
  deps: () => Promise<EarlyDeps>,
): (announcement: SaidAnnouncement) => Promise<Message | null> {
  const messages = messagesOf(features);
  return async (announcement) => {
    const reader = await store.people.find(announcement.channel);
    if (reader?.person.standing === 'deactivated') return null;
    return (await messages.get(announcement.kind)?.run(announcement, await deps())) ?? null;
  };
}
