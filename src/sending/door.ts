import { Temporal } from '../domain/time.ts';
import { troubleOf } from '../slack/trouble.ts';
import type { Sending } from './sending.ts';

/** Whether Slack lets the bot in at all. */
export interface Door {
  isOpen(): boolean;
  /** Slack has shut the bot out, with this word. */
  shut(code: string): void;
  /** Asks a Slack that has shut the bot out whether it still does, unless it was asked just now. */
  knock(): Promise<void>;
}

export function createDoor({ slack, pace, log, workspace }: Sending): Door {
  let knockAt: Temporal.Instant | null = null;
  const later = () => Temporal.Now.instant().add({ milliseconds: pace.recheck });

  return {
    isOpen: () => knockAt === null,
    shut(code) {
      if (knockAt === null)
        log.error(`Slack lets the bot say nothing in ${workspace} (${code}): all waits until it does.`);
      knockAt = later();
    },
    async knock() {
      if (knockAt === null || Temporal.Instant.compare(knockAt, Temporal.Now.instant()) > 0) return;
      knockAt = later();
      try {
        await slack.auth.test();
        knockAt = null;
      } catch (error) {
        log.warn(`Slack still keeps the bot out of ${workspace}: ${troubleOf(error).code}`);
      }
    },
  };
}
