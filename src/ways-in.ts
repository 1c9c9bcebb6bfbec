import type { Command, EarlyDeps, EarlyFeature, Feature, Handler, Ways } from './feature.ts';

/** A feature's way in, and whether it is open before the workspace is set up. */
export interface Way<Run> {
  run: Run;
  beforeSetUp: boolean;
}

type Kind = 'submissions' | 'closings' | 'buttons' | 'shortcuts' | 'events';

/**
 * Every way in of one kind over all features, by its name; a name used twice is a mistake in the code and throws.
 *
 * Who calls one that is not open before set-up has checked that there are settings: that is what makes its deps the narrower ones.
 */
export function waysIn<Args>(
  features: readonly (Feature | EarlyFeature)[],
  kind: Kind,
): Map<string, Way<Handler<Args, EarlyDeps>>> {
  return gathered(features, (feature) => Object.entries(feature[kind] ?? {}) as [string, Handler<Args, EarlyDeps>][]);
}

export type Commands = ReadonlyMap<string, Way<Command<EarlyDeps>>>;

export function commandsOf(features: readonly (Feature | EarlyFeature)[]): Commands {
  return gathered(features, (feature) => Object.entries((feature as Ways<EarlyDeps>).commands ?? {}));
}

export function messagesOf(features: readonly (Feature | EarlyFeature)[]) {
  return gathered(features, (feature) => Object.entries((feature as Ways<EarlyDeps>).messages ?? {}));
}

export function afterSayingOf(features: readonly (Feature | EarlyFeature)[]) {
  return gathered(features, (feature) => Object.entries((feature as Ways<EarlyDeps>).afterSaying ?? {}));
}

export function cardsOf(features: readonly (Feature | EarlyFeature)[]) {
  return gathered(features, (feature) => Object.entries((feature as Ways<EarlyDeps>).cards ?? {}));
}

export function optionsOf(features: readonly (Feature | EarlyFeature)[]) {
  return gathered(features, (feature) => Object.entries((feature as Ways<EarlyDeps>).options ?? {}));
}

export function pagesOf(features: readonly (Feature | EarlyFeature)[]) {
  return gathered(features, (feature) => Object.entries((feature as Ways<EarlyDeps>).pages ?? {}));
}

function gathered<Run>(
  features: readonly (Feature | EarlyFeature)[],
  of: (feature: Feature | EarlyFeature) => [string, Run][],
) {
  const found = new Map<string, Way<Run>>();
  for (const feature of features) {
    for (const [name, run] of of(feature)) {
      if (found.has(name)) throw new Error(`Two features answer to ${name}.`);
      found.set(name, { run, beforeSetUp: feature.beforeSetUp === true });
    }
  }
  return found;
}
