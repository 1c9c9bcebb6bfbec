import type { Goal } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import type { Person } from '../../domain/person.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { mayYield } from '../../domain/toe-step.ts';
import type { Deps } from '../../feature.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { type SprintOffer, sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { type Message, saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';

/** Somebody who comes to step on toes, where they may, and what may yield there. */
export interface SteppingScene {
  person: Person;
  offer: SprintOffer;
  sprint: Sprint;
  teams: readonly Team[];
  /** Committed ones of those teams. */
  goals: readonly Goal[];
}

export async function steppingScene(visitor: string, deps: Deps): Promise<SteppingScene | Message> {
  const { store, people } = deps;
  const offer = await sprintOffer(deps);
  const sprint = offer.running === null ? null : sprintNumbered(offer.schedule.plan, offer.running);
  if (!sprint)
    return saying(mrkdwn`No sprint is running, so there are no toes to step on: \`/goal\` proposes for the next one.`);

  const person = await people.get(visitor);
  const own = await store.teams.ofPerson(visitor);
  const right = (team: Team) => rightToStep(person, team, deps);
  const teams = own.filter((team) => right(team).allowed);
  const refused = own[0] && right(own[0]);
  if (teams.length === 0)
    return refused && !refused.allowed ? saying(await refusal('step-on-toes', refused, deps)) : inNoTeam();
  const ids = teams.map(({ id }) => id);
  const goals = await store.goals.ofTeams(ids, sprint.number, sprint.number);
  return { person, offer, sprint, teams, goals: inOrder(goals.filter(mayYield)) };
}

/** Why somebody cannot step on this team's toes, with names; null where they can. */
export async function refusalToStep(visitor: string, team: Team, deps: Deps): Promise<string | null> {
  const right = rightToStep(await deps.people.get(visitor), team, deps);
  return right.allowed ? null : refusalInWords('step-on-toes', right, deps);
}

const rightToStep = (person: Person, team: Team, { settings }: Deps): Right =>
  rightTo('step-on-toes', { person, settings, teams: [team] });

const inNoTeam = () =>
  saying(
    mrkdwn`:wave: You can let something into a sprint of your own team, and you're in none yet: a lead or an admin adds you with \`/roofshot teams\`.`,
  );
