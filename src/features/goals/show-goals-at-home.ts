import { type Goal, isToFinalise } from '../../domain/goal.ts';
import { openObjections } from '../../domain/goal-objection.ts';
import type { Person } from '../../domain/person.ts';
import { onlyReads, rightTo } from '../../domain/rights.ts';
import type { Sprint } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { ableAdmins } from '../../shared/people/able-admins.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { listed } from './goal-groups.ts';
import { goalNeedsHome, goalsHome, nextGoalsHome, readerHome } from './goals-home.ts';
import { noTeamMessage } from './no-team-message.ts';

export async function showGoalsAtHome(visitor: Person, deps: Deps): Promise<HomeSections> {
  const { store, settings, clock } = deps;
  const teams = await store.teams.ofPerson(visitor.id);
  if (teams.length === 0 && onlyReads({ person: visitor, settings })) return { sprint: readerHome() };
  if (teams.length === 0)
    return { sprint: noTeamMessage(visitor.id, await livingTeams(deps), await ableAdmins(deps)).blocks };

  const { sprints, running, today } = await sprintOffer(deps);
  const shown = sprints.slice(0, running === null ? 1 : 2);
  const goals = await store.goals.ofTeams(
    teams.map(({ id }) => id),
    shown[0]!.number,
    shown.at(-1)!.number,
  );
  const asking = { person: visitor, settings, absentLeads: await absentLeads(teams, deps, clock()) };

  const items = listed(teams, shown, goals);
  return {
    needs: goalNeedsHome({
      toAnswer: goals.flatMap((goal) => toAnswer(goal, teams, asking)),
      toFinalise: teams.flatMap((team) => shown.flatMap((sprint) => toFinalise(team, sprint, goals, asking))),
    }),
    sprint: goalsHome(items.filter(({ sprint }) => sprint.number === running)),
    next: nextGoalsHome(
      items.filter(({ sprint }) => sprint.number !== running),
      today,
      rightTo('propose-goal', { ...asking, teams }).allowed,
    ),
  };
}

const livingTeams = async ({ store }: Deps) => (await store.teams.all()).filter(({ isArchived }) => !isArchived);

type Asking = Omit<Parameters<typeof rightTo>[1], 'teams' | 'goal'>;

function toAnswer(goal: Goal, teams: readonly Team[], asking: Asking) {
  const team = teams.filter(({ id }) => id === goal.team);
  const mayAnswer = goal.state !== 'dropped' && rightTo('answer-objection', { ...asking, teams: team, goal }).allowed;
  return mayAnswer ? openObjections(goal).map((objection) => ({ goal, objection })) : [];
}

function toFinalise(team: Team, sprint: Sprint, goals: readonly Goal[], asking: Asking) {
  if (!rightTo('finalise-goals', { ...asking, teams: [team] }).allowed) return [];
  const open = goals.filter((goal) => goal.team === team.id && goal.sprint === sprint.number && isToFinalise(goal));
  return open.length > 0 ? [{ team, sprint, count: open.length }] : [];
}
