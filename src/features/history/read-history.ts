import { calibratePast } from '../../domain/calibration.ts';
import { heroLoads, heroSprintsLookedBack } from '../../domain/hero-load.ts';
import { longGoals } from '../../domain/long-goals.ts';
import { spanOf } from '../../domain/looking-back.ts';
import { lastSprintBegun, sprintsFrom } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { namesOf } from './history-names.ts';
import type { Place } from './history-place.ts';
import type { SeenHistory } from './seen-history.ts';

type Reading = Pick<Deps, 'store' | 'settings' | 'clock'>;

export async function readHistory(asked: Place, { store, settings, clock }: Reading): Promise<SeenHistory> {
  const { plan, timeZone } = await scheduleOf(store, settings);
  const today = dateIn(timeZone, clock());
  const team = asked.team === null ? null : await store.teams.find(asked.team);
  const own = team?.id;
  const begun = lastSprintBegun(plan, today)?.number ?? plan.pins[0]!.number;
  const newest = (await store.history.newestSprint(own)) ?? begun;
  const oldest = plan.pins[0]!.number;
  const { first, last, from, until } = spanOf(asked.period, asked.until, oldest, newest);
  const all = await store.history.goals({ team: own, ...(from !== null && { from }), to: last });
  const goals = all.filter(({ sprint }) => sprint >= first);

  const members = team && new Set(team.members.map(({ person }) => person));
  const end = until ?? Math.max(begun, last);
  const sprints = sprintsFrom(plan, first, Math.max(1, Math.min(begun, end) - first + 1)).slice(-heroSprintsLookedBack);
  const isWithin = (sprint: number) => sprint >= first && sprint <= end;
  return {
    place: { ...asked, team: own ?? null, until },
    ...{ team, first, last, goals },
    hasEarlier: first > oldest,
    before: all.filter(({ sprint }) => sprint < first),
    calibration: calibratePast(goals),
    long: longGoals(
      {
        continuations: await store.history.continuations(),
        continued: await store.history.continued(own),
        tidied: await store.history.tidied(),
      },
      first,
    ).filter((goal) => goal.sprints.some(isWithin)),
    milestones: new Map((await store.milestones.all()).map(({ id, title }) => [id, title])),
    sidequests: (await store.sidequests.doneSince(first, own)).filter(({ sprint }) => isWithin(sprint)),
    heroes: heroLoads(await store.rotas.all(), sprints, today).filter(({ person }) => members?.has(person) ?? true),
    heroesSince: sprints[0]?.number ?? first,
    lessons: await store.lessons.count({ from: first, to: end, team: own }),
    names: await namesOf({ store, settings }),
  };
}
