import type { Person } from '../../domain/person.ts';
import { openAfter } from '../../domain/sequel.ts';
import { lastSprintBegun } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps, HomeSections } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { outcomesHome } from './outcomes-home.ts';

/** How far back an unanswered goal is brought up. */
const sprintsBack = 3;

export async function showOutcomesAtHome(visitor: Person, { store, settings, clock }: Deps): Promise<HomeSections> {
  const { plan, timeZone } = await scheduleOf(store, settings);
  const running = lastSprintBegun(plan, dateIn(timeZone, clock()))?.number;
  if (running === undefined) return {};

  const goals = await store.goals.concerning(visitor.id, [], running - sprintsBack, running);
  const endings = await store.endings.of(goals.filter(({ owner, outcome }) => owner === visitor.id && outcome));
  const tidyUps = await store.endings.openTidyUps(running + 1);
  const needs = outcomesHome(
    endings.filter(({ goal, sequel }) => openAfter(goal, sequel)),
    tidyUps.filter(({ owner }) => owner === visitor.id),
  );
  return { needs };
}
