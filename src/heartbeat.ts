import { schedule } from 'node-cron';

/** Beats every minute, in UTC, so that no change of clocks skips one; never twice at once. Stops by what it answers. */
export function startHeartbeat(beat: () => Promise<void>): () => void {
  const task = schedule('* * * * *', beat, { timezone: 'Etc/UTC', noOverlap: true, suppressMissedWarning: true });
  return () => void task.destroy();
}
