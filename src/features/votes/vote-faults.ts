import type { CastOutcome } from '../../domain/cast-ballots.ts';
import { isBefore, type Temporal } from '../../domain/time.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import type { VoteScene } from './vote-shown.ts';

type Because = Extract<CastOutcome, { kind: 'refused' }>['because'];

export const castFaults: Record<Because | 'missing', string> = {
  'vote-closed': 'This vote has closed: ballots stay as they are.',
  'not-on-roll': "You can't vote here: you were not in the team when the vote opened, and own none of its goals.",
  'goals-left': 'This goal has left the vote: it was dropped, or moved.',
  missing: 'There is no such vote any more.',
};

export const voteHasClosed = (): Message => saying(mrkdwn`${castFaults['vote-closed']}`);

/** Closed, or its time is over and it closes any moment. */
export const isOver = ({ vote, closesAt }: Pick<VoteScene, 'vote' | 'closesAt'>, now: Temporal.Instant): boolean =>
  vote.closed !== null || !isBefore(now, closesAt);
