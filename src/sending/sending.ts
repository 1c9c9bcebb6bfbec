import type { Logger, WebClient } from '@slack/web-api';
import type { Clock } from '../domain/time.ts';
import type { Message } from '../slack/blocks.ts';
import type { Claim, Outcome, SaidAnnouncement, Storage } from '../store/index.ts';

/** In milliseconds of real time. */
export interface Pace {
  /** Between two posts to one channel. */
  post: number;
  /** Between any two posts. */
  anywhere: number;
  /** Before a living message may be drawn again. */
  redraw: number;
  /** After a first failure; twice as long after each further one. */
  retry: number;
  /** Before a Slack that has shut the bot out is asked whether it still does. */
  recheck: number;
  /** How long a channel belongs to who has claimed it: much longer than a call may take. */
  lease: number;
}

/** One message a second is what Slack allows a channel, and several hundred a minute what it allows a workspace. */
export const slackPace: Pace = {
  post: 1000,
  anywhere: 200,
  redraw: 5000,
  retry: 2000,
  recheck: 60_000,
  lease: 60_000,
};

/** What it takes to say things in one workspace. */
export interface Sending {
  storage: Storage;
  workspace: string;
  clock: Clock;
  /** With no retries of its own: a hidden one would post twice. */
  slack: WebClient;
  /** By whose id the bot knows its own messages where it may read them; null where it may not. */
  readsAs: string | null;
  /** How an announcement reads now; null when there is nothing left to say. */
  draw(announcement: SaidAnnouncement): Promise<Message | null>;
  /** Hears of what has just been said, once that is written down. */
  said(announcements: readonly SaidAnnouncement[]): void;
  pace: Pace;
  log: Logger;
}

/** What one turn of a channel came to. */
export interface Turn {
  outcomes: Outcome[];
  /** Before the channel's next turn. */
  waitMs: number;
  /** Slack's word, where it has shut the bot out of the workspace. */
  shutOut?: string;
}

/** Null where the channel has passed to another process meanwhile. */
export type Act = (
  sending: Sending,
  claim: Claim,
  announcements: SaidAnnouncement[],
  mayCall: () => Promise<void>,
) => Promise<Turn | null>;
