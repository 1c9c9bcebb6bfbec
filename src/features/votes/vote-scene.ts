import type { Act } from '../../domain/acts.ts';
import { inOrder } from '../../domain/goal-order.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { goalsVotedOn, type Vote, type VotePlace } from '../../domain/vote.ts';
import { votesCloseAt } from '../../domain/vote-times.ts';
import type { Deps } from '../../feature.ts';
import { rollNow } from '../../shared/outcomes/turnout.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { VoteScene } from './vote-shown.ts';

/** null where there is no such vote. */
export async function voteScene(place: VotePlace, deps: Deps): Promise<VoteScene | null> {
  const { store, settings } = deps;
  const vote = await store.votes.ofTeam(place.team, place.sprint);
  const team = vote && (await store.teams.find(place.team));
  return team ? sceneOf(vote, team, await scheduleOf(store, settings), deps) : null;
}

export async function sceneOf(vote: Vote, team: Team, schedule: PlanningSchedule, deps: Deps): Promise<VoteScene> {
  const sprint = sprintNumbered(schedule.plan, vote.sprint)!;
  const goals = inOrder(goalsVotedOn(await deps.store.goals.ofTeam(team.id, vote.sprint), vote));
  return {
    ...{ team, sprint, vote, goals, closesAt: votesCloseAt(sprint, schedule) },
    roll: await rollNow(vote, goals, deps),
  };
}

/** What somebody may do about a vote, now. */
export async function rightOverVote<A extends Extract<Act, 'vote' | 'close-vote' | 'settle-vote'>>(
  act: A,
  { team, roll }: Pick<VoteScene, 'team' | 'roll'>,
  visitor: string,
  deps: Deps,
): Promise<Right> {
  const absent = await absentLeads([team], deps, deps.clock());
  const person = await deps.people.get(visitor);
  return rightTo(act, { person, settings: deps.settings, teams: [team], absentLeads: absent, roll });
}
