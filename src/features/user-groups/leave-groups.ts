import { hasEnded } from '../../domain/rota-ending.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { refreshHomesOfEditors } from '../../shared/hero/rota-homes.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { groupLeftMessage } from './group-left-message.ts';
import type { KeptGroup } from './kept-groups.ts';

/** The announcement's kind: of a rota that has ended (subject), to somebody who looks after a group that it kept (slot: the group, its handle, who is in it and the reader). */
export const groupLeft = 'group-left';

/** Slack empties no group: what an ended rota kept stays as it is, and another may take it. Who looks after it is told. */
export async function leaveGroups(kept: readonly KeptGroup[], deps: Deps, now: Temporal.Instant): Promise<void> {
  for (const { group, agreed } of kept.filter(({ agreed }) => hasEnded(agreed.rota, now))) {
    const left = group.state === 'in-step' ? (group.person ?? '') : '';
    await deps.store.transaction(async (store) => {
      await store.heroGroups.forget(group.id);
      await store.announcements.redrawAbout(group.id);
      for (const reader of new Set([group.chosenBy, ...deps.settings.admins])) {
        const slot = [group.id, group.handle, left, reader].join('/');
        const about = { kind: groupLeft, subject: agreed.rota.id, slot, channel: reader, threadOf: null };
        await store.announcements.add({ ...about, dueAt: now, position: 1 });
      }
    });
    await refreshHomesOfEditors(agreed.rota, deps);
  }
}

export async function drawGroupLeft({ subject, slot }: SaidAnnouncement, { store }: Deps): Promise<Message | null> {
  const lived = await store.rotas.find(subject);
  const [, handle = '', left] = slot.split('/');
  return lived && groupLeftMessage({ rota: lived.rota.name, handle, person: left || null });
}
