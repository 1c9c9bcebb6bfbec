import { type HeroGroup, isPassing } from '../../domain/hero-group.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement, Store } from '../../store/index.ts';
import { groupInStepMessage, groupTroubleMessage } from './group-trouble-message.ts';

/** The announcement's kind: about a group (subject), to a person, once for each time that it is out of step (slot: both). */
export const groupTrouble = 'group-trouble';

/** Tells these people, each once, what has to be done by somebody; what passes, and nobody's duty, is said elsewhere. */
export async function announceTrouble(
  { id, state, since }: HeroGroup,
  readers: readonly string[],
  now: Temporal.Instant,
  store: Store,
): Promise<void> {
  await store.announcements.redrawAbout(id);
  if (state === 'in-step' || state === 'waiting' || state === 'nobody' || isPassing(state)) return;
  for (const reader of new Set(readers)) {
    const slot = `${since.epochMilliseconds}/${reader}`;
    await store.announcements.add({
      ...{ kind: groupTrouble, subject: id, slot, channel: reader, threadOf: null, dueAt: now, position: 1 },
    });
  }
}

/** What was wrong then may be right by now, or wrong in another way, of which another message tells. */
export async function drawTrouble(
  { subject, slot, posted }: SaidAnnouncement,
  { store }: Deps,
): Promise<Message | null> {
  const group = await store.heroGroups.find(subject);
  const lived = group && (await store.rotas.find(group.rota));
  if (!group || !lived) return null;
  const seen = { group, rota: lived.rota.name };
  const isOfNow = slot.startsWith(`${group.since.epochMilliseconds}/`);
  if (group.state !== 'in-step' && group.state !== 'waiting' && isOfNow) return groupTroubleMessage(seen);
  return posted && group.state === 'in-step' ? groupInStepMessage(seen) : null;
}
