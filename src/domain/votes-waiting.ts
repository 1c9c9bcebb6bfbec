import type { Goal } from './goal.ts';
import { unsettledAmong } from './goal-outcome.ts';
import type { Team } from './team.ts';
import { goalsVotedOn, rollOf, unvoted, type Vote } from './vote.ts';

export type VoteWaiting =
  /** They may vote on so many goals and have not. */
  | { kind: 'vote'; team: Team; sprint: number; count: number }
  /** The vote left so many goals open, and they decide. */
  | { kind: 'unsettled'; team: Team; sprint: number; count: number };

/** Looks up, among many votes, what waits for one person: as somebody on the roll, and where they decide. */
export function votesWaiting(votes: readonly Vote[], goals: readonly Goal[], teams: readonly Team[]) {
  const each = votes.flatMap((vote) => {
    const team = teams.find(({ id }) => id === vote.team);
    const own = goalsVotedOn(goals, vote);
    return team ? [{ vote, team, own, roll: new Set(rollOf(vote, own, () => true)) }] : [];
  });
  return (person: string, decides: readonly Team[]): VoteWaiting[] =>
    [
      ...each.map(({ vote, team, own, roll }): VoteWaiting => {
        const left = vote.closed || !roll.has(person) ? [] : unvoted(vote, own, person);
        return { kind: 'vote', team, sprint: vote.sprint, count: left.length };
      }),
      ...each.map(({ vote, team, own }): VoteWaiting => {
        const open = isAmong(decides, team) ? unsettledAmong(own, vote.closed?.results ?? []) : [];
        return { kind: 'unsettled', team, sprint: vote.sprint, count: open.length };
      }),
    ].filter(({ count }) => count > 0);
}

const isAmong = (teams: readonly Team[], { id }: Team): boolean => teams.some((team) => team.id === id);
