import type { Logger } from '@slack/web-api';
import type { Flights } from './flights.ts';

/** Work beside all else, by name: never twice at once, and once more where it was asked for meanwhile. What fails is logged. */
export function createChores(flights: Flights, log: Logger) {
  const underWay = new Set<string>();
  const wanted = new Map<string, () => Promise<void>>();

  async function carryOut(name: string): Promise<void> {
    for (let work = wanted.get(name); work; work = wanted.get(name)) {
      wanted.delete(name);
      await work().catch((error) => log.error(`${name} could not be done:`, error));
    }
    underWay.delete(name);
  }

  return {
    afterwards(name: string, work: () => Promise<void>): void {
      wanted.set(name, work);
      if (underWay.has(name)) return;
      underWay.add(name);
      void flights.during(() => carryOut(name));
    },
  };
}
