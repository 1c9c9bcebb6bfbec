import { unsettledAmong } from '../../domain/goal-outcome.ts';
import { decidersOf } from '../../domain/missing.ts';
import type { Person } from '../../domain/person.ts';
import { lastSprintBegun, nextSprint } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { openVotesOf } from './open-votes-of.ts';
import { type VotesHome, votesHome } from './votes-home.ts';

export async function showVotesAtHome(visitor: Person, deps: Deps): Promise<HomeSections> {
  return { needs: votesHome({ open: await openVotesOf(visitor.id, deps), toSettle: await toSettleBy(visitor, deps) }) };
}

/** Of the running sprint and the one before: nobody is asked for ever. */
async function toSettleBy({ id }: Person, deps: Deps): Promise<VotesHome['toSettle']> {
  const { store, settings, clock } = deps;
  const own = await store.teams.ofPerson(id);
  if (own.length === 0) return [];
  const absent = await absentLeads(own, deps, clock());
  const decides = own.filter((team) => decidersOf(team, (person) => !absent.includes(person)).includes(id));

  const { plan, timeZone } = await scheduleOf(store, settings);
  const today = dateIn(timeZone, clock());
  const running = (lastSprintBegun(plan, today) ?? nextSprint(plan, today)).number;
  const votes = await store.votes.ofSprints(running - 1, running);
  const teams = decides.map((team) => team.id);
  const goals = await store.goals.ofTeams(teams, running - 1, running);
  const open = unsettledAmong(
    goals,
    votes.flatMap(({ closed }) => closed?.results ?? []),
  );
  return decides.flatMap((team) => open.filter((goal) => goal.team === team.id).map((goal) => ({ team, goal })));
}
