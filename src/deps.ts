import type { Logger, WebClient } from '@slack/web-api';
import { createChores } from './chores.ts';
import type { Clock } from './domain/time.ts';
import type { EarlyDeps, EarlyFeature, Feature } from './feature.ts';
import type { Flights } from './flights.ts';
import { createRefresher, publishHome } from './homes.ts';
import type { Store } from './store/index.ts';
import { cardsOf } from './ways-in.ts';

interface Surroundings {
  features: readonly (Feature | EarlyFeature)[];
  store: Store;
  clock: Clock;
  slack: WebClient;
  people: EarlyDeps['people'];
  grantedScopes: EarlyDeps['grantedScopes'];
  log: Logger;
  flights: Flights;
  /** Milliseconds between two drawings of one Home. */
  redrawPause: number;
  publicUrl(): string | null;
}

/** Whoever has not looked at their Home since then sees it drawn when they do. */
const lately = { hours: 7 * 24 };

/** What a feature is given when it acts, with the settings of that moment; the Homes that are drawn by it, too. */
export function createDeps({ features, flights, redrawPause, publicUrl, ...fixed }: Surroundings) {
  const { store, clock, log } = fixed;
  const { afterwards } = createChores(flights, log);
  const cards = cardsOf(features);
  const homes = createRefresher(
    async (person) =>
      publishHome(person, features, await deps()).catch((error) => log.warn(`Home of ${person}:`, error)),
    redrawPause,
  );
  const refreshOpened = async (people: readonly string[]) => {
    const opened = await store.people.withHomeOpenSince(clock().subtract(lately));
    homes.refresh(people.filter((person) => opened.includes(person)));
  };
  const deps = async (): Promise<EarlyDeps> => ({
    ...fixed,
    publicUrl: publicUrl(),
    settings: await store.settings.read(),
    afterwards,
    refreshHomes: (people) => void flights.during(() => refreshOpened(people)),
    drawCard: async (kind, id, visitor) => (await cards.get(kind)?.run(id, visitor, await deps())) ?? null,
  });
  return { deps, homes, afterwards };
}
