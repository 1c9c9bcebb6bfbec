import type { Temporal } from './time.ts';

/** What finishes a scraped goal in a later sprint, one a sprint. Nobody votes on it, and it counts in no limit. */
export interface TidyUp {
  /** The goal that was scraped. */
  goal: string;
  /** In which it is to be done. */
  sprint: number;
  owner: string;
  /** What is left to do. */
  left: string;
  /** 1 in its first sprint, one more each time it was kept for another. */
  round: number;
  state: TidyUpState;
  settled: { by: string; at: Temporal.Instant } | null;
}

/** kept: for another sprint, as a new one · reshaped: as a goal · withdrawn: the goal was not scraped after all, or other was chosen. */
export type TidyUpState = 'open' | 'done' | 'kept' | 'reshaped' | 'dropped' | 'withdrawn';

/** What may become of one that is open. */
export const tidyUpFates = ['done', 'kept', 'reshaped', 'dropped'] as const;
export type TidyUpFate = (typeof tidyUpFates)[number];

export const isOpen = ({ state }: Pick<TidyUp, 'state'>): boolean => state === 'open';

/** Whether it asks what became of it while this sprint is planned: it was to be done before. */
const isOverdue = (tidyUp: TidyUp, planned: number): boolean => isOpen(tidyUp) && tidyUp.sprint < planned;

/** Not done at a second planning: then the lead says what becomes of it before the goals of this sprint are finalised. */
export const isForLead = (tidyUp: TidyUp, planned: number): boolean =>
  isOverdue(tidyUp, planned) && tidyUp.round + (planned - 1 - tidyUp.sprint) >= 2;

/** All of these, with those that are open taken back. */
export const withdrawn = (
  tidyUps: readonly TidyUp[],
  { by, now: at }: { by: string; now: Temporal.Instant },
): TidyUp[] => tidyUps.map((one) => (isOpen(one) ? { ...one, state: 'withdrawn', settled: { by, at } } : one));
