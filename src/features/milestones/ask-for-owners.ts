import { isGoingOn, type Milestone } from '../../domain/milestone.ts';
import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { ownerMissed } from './announce-milestone.ts';
import { ownerFoundMessage, ownerLeftMessage } from './owner-left-message.ts';
import type { Window } from './passing-window.ts';

/** Asks partners, or else admins, who owns what somebody owned who has left: once for each of them. */
export async function askForOwners({ milestones, people, now }: Window, deps: Deps): Promise<void> {
  const orphans = milestones.filter(
    (one) => needsOwner(one) && people.get(one.owner ?? '')?.standing === 'deactivated',
  );
  for (const orphan of orphans) {
    for (const reader of await editorsOf(orphan, deps)) {
      await deps.store.announcements.add({
        ...{
          kind: ownerMissed,
          subject: orphan.id,
          slot: `${orphan.owner}/${reader}`,
          channel: reader,
          threadOf: null,
        },
        ...{ dueAt: now, position: 1, joins: true },
      });
    }
  }
}

/** While it goes on, or somebody has still to say what came of it. */
const needsOwner = (milestone: Milestone): boolean =>
  isGoingOn(milestone) || (milestone.state === 'closed' && milestone.endedAt !== null && milestone.answer === null);

/** As far as they are still there. */
async function editorsOf({ partners }: Milestone, { people, settings }: Deps): Promise<string[]> {
  const there = async (ids: readonly string[]) =>
    [...(await people.getAll(ids)).values()].filter(({ standing }) => standing === 'full').map(({ id }) => id);
  const able = await there(partners.map(({ person }) => person));
  return able.length > 0 ? able : there(settings.admins);
}

export async function drawOwnerMissed(
  { subject, slot, posted }: SaidAnnouncement,
  { store, people }: Deps,
): Promise<Message | null> {
  const [owner] = slot.split('/') as [string];
  const milestone = await store.milestones.find(subject);
  if (!milestone) return null;
  const { standing } = await people.get(owner);
  const isMissed = milestone.owner === owner && standing === 'deactivated' && needsOwner(milestone);
  if (isMissed) return ownerLeftMessage(milestone, owner);
  return posted ? ownerFoundMessage(milestone) : null;
}
