import type { MoveOutcome } from '../../domain/goal-move.ts';
import { counted } from '../../slack/numbers.ts';

type Because = Extract<MoveOutcome, { kind: 'refused' }>['because'];

/** What keeps a goal out of a sprint; `limit` is the workspace's. */
export const entryRefusals: Record<Because, (limit: number) => string> = {
  'above-limit': (limit) =>
    `${limitSentence(limit)}. One above it is possible, no more: choose fewer, or a later sprint.`,
  'sprint-takes-no-goals': () => 'That sprint takes no goals: choose the running one or one of the next three.',
  committed: () => 'It is committed: it can be dropped, with a reason, but is not carried on silently.',
  dropped: () => 'The goal has been dropped meanwhile.',
};

/** What one goal above the limit asks. */
export const limitQuestion = (limit: number): string =>
  `${limitSentence(limit)}, and this makes one more. If you mean it, send it again.`;

const limitSentence = (limit: number): string =>
  `The limit is ${counted(limit, 'committed goal')} for a team and sprint`;
