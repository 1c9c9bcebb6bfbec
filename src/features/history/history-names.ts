import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { sprintName } from '../../shared/sprints/sprint-words.ts';
import type { HistoryNames } from './seen-history.ts';

/** As they are now. */
export async function namesOf({ store, settings }: Pick<Deps, 'store' | 'settings'>): Promise<HistoryNames> {
  const teams = new Map((await store.teams.all()).map(({ id, name }) => [id, name]));
  const { plan } = await scheduleOf(store, settings);
  return {
    teamName: (team) => teams.get(team) ?? 'A team that is gone',
    sprintName: (number) => sprintName(sprintNumbered(plan, number) ?? { number, name: null }),
  };
}
