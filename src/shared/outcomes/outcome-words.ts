import type { Outcome } from '../../domain/outcome.ts';

/** How we speak of outcomes, wherever they are seen. */
export const outcomeWords: Record<Outcome, { name: string; emoji: string; means: string }> = {
  nailed: { name: 'Nailed', emoji: ':large_green_circle:', means: 'We did what we set out to do' },
  scraped: { name: 'Scraped', emoji: ':large_yellow_circle:', means: 'Most of it is there, and something is left' },
  failed: { name: 'Failed', emoji: ':red_circle:', means: 'We did not get there, and learnt something' },
};
