import type { Trouble } from '../slack/trouble.ts';
import type { SaidAnnouncement } from '../store/index.ts';
import type { Sending } from './sending.ts';

/** So often may an announcement come to no clear end; then it has failed, until somebody asks for it again. */
export const mostStrikes = 8;

const longestWaitMs = 300_000;

/** How long to wait after trouble: what Slack asks for; else twice as long each time. */
export function patienceMs({ pace }: Sending, trouble: Trouble | null, { attempt, strikes }: SaidAnnouncement): number {
  if (trouble?.kind === 'retry' && trouble.afterSeconds !== null) return 1000 * trouble.afterSeconds;
  return Math.min(pace.retry * 2 ** Math.max(attempt, strikes), longestWaitMs);
}
