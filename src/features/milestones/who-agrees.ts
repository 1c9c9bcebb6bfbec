import { sides } from '../../domain/milestone.ts';
import type { MilestoneSettings } from '../../domain/milestone-settings.ts';
import type { Deps } from '../../feature.ts';

/** Who says yes for each side: whom the settings name and who is still here; null where admins do. */
export async function sayersNow({ store, people }: Deps): Promise<MilestoneSettings['sayers']> {
  const { sayers } = await store.milestones.settings();
  const named = await people.getAll(sides.flatMap((side) => sayers[side] ?? []));
  const nowFor = (sayer: string | null) => (sayer !== null && named.get(sayer)?.standing === 'full' ? sayer : null);
  return { product: nowFor(sayers.product), engineering: nowFor(sayers.engineering) };
}
