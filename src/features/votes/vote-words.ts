import { outcomes } from '../../domain/outcome.ts';
import type { Counts, GoalResult, LeftOpen } from '../../domain/vote.ts';
import { outcomeWords } from '../../shared/outcomes/outcome-words.ts';
import { counted } from '../../slack/numbers.ts';

export const sealedPromise =
  ':lock: Sealed: nobody sees how a vote stands before it closes, and you can change yours until then.';

/** What anonymity holds, and what it does not: said wherever an anonymous vote is cast. */
export const anonymousPromise =
  ':bust_in_silhouette: Anonymous: at the close, ballots lose every trace of who cast them; below four, only the result is shown. Until the close, whoever runs the bot’s server could look; and if all vote alike, all know.';

/** "3 nailed, 1 scraped" */
function countsWords(counts: Counts): string {
  const cast = outcomes.filter((outcome) => counts[outcome] > 0);
  if (cast.length === 0) return 'no votes';
  return cast.map((outcome) => `${counts[outcome]} ${outcomeWords[outcome].name.toLowerCase()}`).join(', ');
}

/** Why a vote has said nothing of a goal. */
export function leftOpenWords(leftOpen: LeftOpen, quorum: number): string {
  const words: Record<LeftOpen, string> = {
    'no-quorum': `it takes ${counted(quorum, 'vote')}`,
    tie: 'a tie with both nailed and failed in it',
    undecided: 'the vote was too close, or had too few votes',
  };
  return words[leftOpen];
}

/** How many said what, and what the goal's owner said. */
export function ballotsWords({ counts, ownersVote }: GoalResult): string | null {
  if (!counts) return null;
  return ownersVote
    ? `${countsWords(counts)}; the owner: ${outcomeWords[ownersVote].name.toLowerCase()}`
    : countsWords(counts);
}
