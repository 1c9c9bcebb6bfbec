import type { KnownBlock } from '@slack/types';
import { sprintsLookedBack } from '../../domain/calibration.ts';
import { historyBySprint, type PastGoal } from '../../domain/history.ts';
import { successIn } from '../../domain/looking-back.ts';
import type { Person } from '../../domain/person.ts';
import type { Deps } from '../../feature.ts';
import { historyHome } from './history-home.ts';

/** Of the teams that somebody is in; whoever is in none sees all. */
export async function showHistoryAtHome(visitor: Person, { store }: Deps): Promise<{ history: KnownBlock[] }> {
  const { history } = store;
  const teams = (await store.teams.ofPerson(visitor.id)).map(({ id }) => id);
  const newest = await Promise.all((teams.length > 0 ? teams : [undefined]).map((team) => history.newestSprint(team)));
  const last = Math.max(...newest.map((sprint) => sprint ?? Number.NEGATIVE_INFINITY));
  if (!Number.isFinite(last)) return { history: historyHome({ sprints: [], ...nothing }) };

  const from = last - 2 * sprintsLookedBack + 1;
  const reads = (teams.length > 0 ? teams : [undefined]).map((team) => history.goals({ team, from }));
  const goals = (await Promise.all(reads)).flat();
  const isLate = ({ sprint }: PastGoal) => sprint > last - sprintsLookedBack;
  const now = goals.filter(isLate);
  const before = goals.filter((goal) => !isLate(goal));
  const seen = { sprints: historyBySprint(now), now: successIn(now), before: successIn(before) };
  return { history: historyHome(seen) };
}

const nothing = { now: { succeeded: 0, of: 0 }, before: { succeeded: 0, of: 0 } };
