import { dependenciesOf } from '../../domain/dependency.ts';
import type { Person } from '../../domain/person.ts';
import { rightTo } from '../../domain/rights.ts';
import { lastSprintBegun, nextSprint } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { questionsHome } from './questions-home.ts';

export async function showQuestionsAtHome(visitor: Person, deps: Deps): Promise<HomeSections> {
  const { store, settings, clock } = deps;
  const own = await store.teams.ofPerson(visitor.id);
  const answering = own.filter(
    (team) => rightTo('answer-dependency', { person: visitor, settings, teams: [team] }).allowed,
  );
  if (answering.length === 0) return {};

  const { plan, timeZone } = await scheduleOf(store, settings);
  const today = dateIn(timeZone, clock());
  const next = nextSprint(plan, today).number;
  const goals = await store.goals.ofSprints(lastSprintBegun(plan, today)?.number ?? next, next);
  const ids = new Set(answering.map(({ id }) => id));
  const open = goals.flatMap(dependenciesOf).filter(({ team, answer }) => answer === null && ids.has(team));
  if (open.length === 0) return {};
  return { needs: questionsHome(open, new Map((await store.teams.all()).map((team) => [team.id, team]))) };
}
