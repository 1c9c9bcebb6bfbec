import type { EarlyDeps, EarlyFeature, Feature } from './feature.ts';
import { homeBlocks, readHome } from './shared/home-page.ts';

/** Draws somebody's App Home from what every feature says there. */
export async function publishHome(
  person: string,
  features: readonly (Feature | EarlyFeature)[],
  deps: EarlyDeps,
): Promise<void> {
  const visitor = await deps.people.get(person);
  const blocks = homeBlocks(await readHome(visitor, features, deps));
  await deps.slack.views.publish({ user_id: person, view: { type: 'home', blocks } });
}

/** Calls `publish` for each person asked for, at once the first time, then at most every `paceMs`; the last state is always drawn. */
export function createRefresher(publish: (person: string) => Promise<void>, paceMs: number) {
  const resting = new Map<string, { isStale: boolean; timer: NodeJS.Timeout }>();
  const underWay = new Set<Promise<void>>();

  function draw(person: string): void {
    const drawing = publish(person).finally(() => underWay.delete(drawing));
    underWay.add(drawing);
    const timer = setTimeout(() => wakeUp(person), paceMs).unref();
    resting.set(person, { isStale: false, timer });
  }

  function wakeUp(person: string): void {
    const wasStale = resting.get(person)?.isStale;
    resting.delete(person);
    if (wasStale) draw(person);
  }

  return {
    refresh(people: readonly string[]): void {
      for (const person of new Set(people)) {
        const rest = resting.get(person);
        if (rest) rest.isStale = true;
        else draw(person);
      }
    },
    /** Resolves when nothing is being drawn; what rests is drawn first. */
    async settled(): Promise<void> {
      for (const [person, { isStale, timer }] of resting) {
        if (!isStale) continue;
        clearTimeout(timer);
        wakeUp(person);
      }
      await Promise.all(underWay);
    },
    stop(): void {
      for (const { timer } of resting.values()) clearTimeout(timer);
      resting.clear();
    },
  };
}
