import { concernsAbout } from '../../domain/milestone-outlook.ts';
import type { Deps } from '../../feature.ts';
import { sprintOffer } from '../../shared/sprints/sprint-offer.ts';
import { type MilestoneScene, nextOf } from './seen-milestone.ts';
import { sayersNow } from './who-agrees.ts';

/** null if there is no such milestone. */
export async function milestoneScene(id: string, visitor: string, deps: Deps): Promise<MilestoneScene | null> {
  const { store, people, settings } = deps;
  const milestone = await store.milestones.find(id);
  if (!milestone) return null;

  const offer = await sprintOffer(deps);
  const goals = await store.goals.ofMilestones([id]);
  const owner = milestone.owner === null ? null : await people.get(milestone.owner);
  const outlook = { goals, next: nextOf(offer), today: offer.today, isOrphan: owner?.standing === 'deactivated' };
  return {
    ...{ milestone, goals, settings, offer },
    teams: new Map((await store.teams.all()).map((team) => [team.id, team])),
    visitor: await people.get(visitor),
    sayers: await sayersNow(deps),
    concerns: concernsAbout(milestone, outlook),
  };
}
