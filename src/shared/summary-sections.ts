import type { Store } from '../store/index.ts';
import type { SummaryPlace, SummarySection } from './summary-section.ts';

/** Reads a section from what is stored; null where there is nothing to say. */
type ReadSection = (place: SummaryPlace, store: Store) => Promise<SummarySection | null>;

/** What stands in a team's summary below its goals, in this order. */
export const summarySections: readonly ReadSection[] = [];
