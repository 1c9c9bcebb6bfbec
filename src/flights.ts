export type Flights = ReturnType<typeof createFlights>;

/** Counts what is under way, so that stopping and tests can wait for it. */
export function createFlights() {
  let underWay = 0;
  let begun = 0;
  let waiting: (() => void)[] = [];

  return {
    async during<T>(work: () => Promise<T>): Promise<T> {
      underWay += 1;
      begun += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0) {
          for (const landed of waiting) landed();
          waiting = [];
        }
      }
    },
    /** How many there have been. */
    begun: (): number => begun,
    /** Resolves when nothing is under way. */
    landed: (): Promise<void> => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
