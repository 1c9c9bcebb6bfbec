import type { EarlyDeps, EarlyFeature, EventArgs } from '../../feature.ts';

/** Keeps up with who people are, and draws their Home when they look at it. */
export const people: EarlyFeature = {
  beforeSetUp: true,
  events: { user_change: learnPerson, app_home_opened: openHome },
};

type SlackUser = Parameters<EarlyDeps['people']['learn']>[0];

async function learnPerson({ event }: EventArgs, { people }: EarlyDeps): Promise<void> {
  await people.learn(event.user as SlackUser);
}

async function openHome({ event }: EventArgs, { people, store, clock, refreshHomes }: EarlyDeps): Promise<void> {
  if (event.tab !== 'home' || typeof event.user !== 'string') return;
  const visitor = await people.get(event.user);
  await store.people.openedHome(visitor.id, clock());
  refreshHomes([visitor.id]);
}
