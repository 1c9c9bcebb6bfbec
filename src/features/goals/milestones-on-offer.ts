import { isGoingOn, type Milestone } from '../../domain/milestone.ts';
import type { Store } from '../../store/index.ts';

/** Those that go on, agreed ones first, and the one that a goal serves already. */
export async function milestonesOnOffer(store: Store, served: string | null = null): Promise<Milestone[]> {
  const all = (await store.milestones.all()).filter((one) => isGoingOn(one) || one.id === served);
  const isFirst = ({ state }: Milestone) => state !== 'suggested';
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
}
