import type { Person } from '../../domain/person.ts';
import { sprintProgress } from '../../domain/sprint-progress.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { whyThisOne } from './glance-words.ts';
import { ownTeams } from './own-teams.ts';
import { planningOf } from './planning.ts';
import { sprintScene } from './sprint-scene.ts';
import { sprintsHome } from './sprints-home.ts';

export async function showSprintAtHome(visitor: Person, deps: Deps): Promise<HomeSections> {
  const scene = await sprintScene(deps);
  const { schedule, today, running, next } = scene;
  const sprint = running ?? next;
  const section = sprintsHome({
    sprint,
    progress: sprintProgress(sprint, schedule.calendar, today),
    remark: running ? null : whyThisOne(scene),
    planning: planningOf(sprint, await ownTeams(visitor.id, schedule, deps.store), scene, deps.settings),
    today,
  });
  return running ? { sprint: section } : { next: section };
}
