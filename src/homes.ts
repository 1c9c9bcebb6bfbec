import type { KnownBlock } from '@slack/types';
import type { EarlyDeps, EarlyFeature, Feature, Ways } from './feature.ts';
import { fittingSections } from './slack/sections.ts';

/** Draws somebody's App Home from every feature's section, in the order of the features. */
export async function publishHome(
  person: string,
  features: readonly (Feature | EarlyFeature)[],
  deps: EarlyDeps,
): Promise<void> {
  const visitor = await deps.people.get(person);
  const sections: KnownBlock[][] = [];
  for (const feature of features) {
    if (!(deps.settings || feature.beforeSetUp)) continue;
    const section = await (feature as Ways<EarlyDeps>).home?.(visitor, deps);
    if (section && section.length > 0) sections.push(section);
  }
  const blocks = fittingSections(sections);
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
