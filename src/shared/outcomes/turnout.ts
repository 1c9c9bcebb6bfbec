import type { Goal } from '../../domain/goal.ts';
import { takesPart } from '../../domain/person.ts';
import { doneVoting, goalsVotedOn, rollOf, type Vote } from '../../domain/vote.ts';
import type { Deps } from '../../feature.ts';
import type { Turnout } from './turnout-words.ts';

/** Of a team's goals in the sprint of its vote. */
export async function turnoutOf(vote: Vote, goals: readonly Goal[], deps: Deps): Promise<Turnout> {
  const votedOn = goalsVotedOn(goals, vote);
  const roll = await rollNow(vote, votedOn, deps);
  return { done: doneVoting(vote, votedOn, roll).length, roll: roll.length };
}

/** Everybody who may vote on these goals now. */
export async function rollNow(vote: Vote, goals: readonly Goal[], deps: Deps): Promise<string[]> {
  return rollOf(vote, goals, await eligibleAmong(rollOf(vote, goals, everybody), deps));
}

const everybody = () => true;

/** Whoever has become an owner since these were asked for was a full member a moment ago. */
export async function eligibleAmong(
  ids: readonly string[],
  { people, settings }: Deps,
): Promise<(id: string) => boolean> {
  const known = await people.getAll(ids);
  return (id) => {
    const person = known.get(id);
    return !person || takesPart(person, settings);
  };
}
