import { type Success, shareOf } from '../domain/history.ts';
import type { Outcome } from '../domain/outcome.ts';

/** How the report names things and colours them; the colours can be told apart without seeing red and green. */

export const outcomeNames: Record<Outcome, string> = { nailed: 'Nailed', scraped: 'Scraped', failed: 'Failed' };

export const outcomeColours: Record<Outcome, string> = { nailed: '#1b7f5c', scraped: '#e5a823', failed: '#b8392f' };

/** "3 of 6 (50 %)", or a dash where there was nothing to succeed. */
export function successWords(success: Success): string {
  const share = shareOf(success);
  return share === null ? '–' : `${success.succeeded} of ${success.of} (${percentWords(share)})`;
}

/** "50 %", on one line. */
export const percentWords = (share: number): string => `${Math.round(100 * share)}\u00a0%`;
