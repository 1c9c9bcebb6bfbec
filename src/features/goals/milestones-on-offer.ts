import type { Milestone } from '../../domain/milestone.ts';
import type { Store } from '../../store/index.ts';

/** Those that go on, agreed ones first, and the one that a goal serves already. */
export async function milestonesOnOffer(store: Store, served: string | null = null): Promise<Milestone[]> {
  const goingOn = await store.milestones.goingOn();
  const isAmong = served === null || goingOn.some(({ id }) => id === served);
  const past = isAmong ? null : await store.milestones.find(served);
  const all = past ? [past, ...goingOn] : goingOn;
  const isFirst = ({ state }: Milestone) => state !== 'suggested';
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
}
