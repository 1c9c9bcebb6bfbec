import type { Absence } from '../../domain/absence.ts';
import { type Away, awayAmong } from '../../domain/away.ts';
import type { Goal } from '../../domain/goal.ts';
import { inOrder } from '../../domain/goal-order.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { type SprintProgress, sprintProgress } from '../../domain/sprint-progress.ts';
import type { Team } from '../../domain/team.ts';
import { laterOf } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { turnoutOf } from '../../shared/outcomes/turnout.ts';
import { teamWorkload } from '../../shared/teams/team-workload.ts';
import { noTeamWords, whyThisOne } from './glance-words.ts';
import { heroesNow } from './heroes-now.ts';
import { type OwnTeam, ownTeams } from './own-teams.ts';
import { planningOf } from './planning.ts';
import type { SprintGlance } from './sprint-message.ts';
import type { SprintScene } from './sprint-scene.ts';
import type { TeamPart } from './team-blocks.ts';

/** What this person sees of a sprint now: their own teams' goals, who of them is away, and where its planning is. */
export async function glanceOf(sprint: Sprint, visitor: string, scene: SprintScene, deps: Deps): Promise<SprintGlance> {
  const { store, settings, people } = deps;
  const { schedule, today, running, next } = scene;
  const own = await ownTeams(visitor, schedule, store);
  const teams = own.map(({ team }) => team.id);
  const progress = sprintProgress(sprint, schedule.calendar, today);
  const goals = await store.goals.ofTeams(teams, sprint.number, sprint.number);
  const sidequests = await store.sidequests.ofTeams(teams, sprint.number);
  const absences = await store.absences.between(laterOf(sprint.firstOn, today), sprint.lastOn);
  const isCurrent = sprint.number === (running ?? next).number;

  return {
    sprint,
    progress,
    remark: isCurrent && !running ? whyThisOne(scene) : null,
    planning: planningOf(sprint, own, scene, settings),
    parts: await Promise.all(own.map(({ team }) => partOf(team, { sprint, progress, goals, schedule }, deps))),
    sidequests: progress.standing === 'coming' ? [] : sidequests,
    noTeam: noTeamWords((await store.teams.all()).some(({ isArchived }) => !isArchived)),
    heroes: progress.standing === 'running' ? await heroesNow(visitor, deps) : [],
    away: awayFrom(sprint, own, absences, scene),
    mayEditDates: rightTo('edit-dates', { person: await people.get(visitor), settings }).allowed,
    beside: besideOf(isCurrent, scene),
    today,
  };
}

interface Facts {
  sprint: Sprint;
  progress: SprintProgress;
  goals: readonly Goal[];
  schedule: PlanningSchedule;
}

async function partOf(team: Team, { sprint, progress, goals, schedule }: Facts, deps: Deps): Promise<TeamPart> {
  const { store } = deps;
  const living = goals.filter((goal) => goal.team === team.id && goal.state !== 'dropped');
  const isToCome = progress.standing === 'coming';
  const workload = await teamWorkload(team, sprint, schedule, store);
  const dropped = goals.filter((goal) => goal.team === team.id && goal.state === 'dropped' && goal.committedAs);
  const endings = await store.endings.of(living.filter(({ outcome }) => outcome));
  const vote = await store.votes.ofTeam(team.id, sprint.number);
  const turnout = vote?.closed === null ? await turnoutOf(vote, goals, deps) : null;
  return { team, goals: inOrder(living), workload: isToCome ? workload : null, endings, dropped, turnout };
}

/** From today on, by when they are; somebody in several teams by the working days of the first. */
function awayFrom(
  { firstOn, lastOn }: Sprint,
  own: readonly OwnTeam[],
  absences: readonly Absence[],
  { today }: SprintScene,
): Away[] {
  const calendars = new Map(
    own.toReversed().flatMap(({ team, reader }) => team.members.map(({ person }) => [person, reader.calendar])),
  );
  const people = [...new Set(absences.map(({ person }) => person))].filter((person) => calendars.has(person));
  const fromNow = { firstOn: laterOf(firstOn, today), lastOn };
  return awayAmong(people, absences, fromNow, (person) => calendars.get(person)!);
}

function besideOf(isCurrent: boolean, { running }: SprintScene): SprintGlance['beside'] {
  if (isCurrent) return running ? 'next' : null;
  return running ? 'current' : 'next';
}
