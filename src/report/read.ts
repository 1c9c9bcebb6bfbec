import { type HeroLoad, heroLoads, heroSprintsLookedBack } from '../domain/hero-load.ts';
import type { Settings } from '../domain/settings.ts';
import { lastSprintBegun, sprintsFrom } from '../domain/sprint-calendar.ts';
import type { Temporal } from '../domain/time.ts';
import { scheduleOf } from '../shared/sprints/schedule.ts';
import type { Store } from '../store/index.ts';
import type { Reported } from './reported.ts';

export interface ReportPlace {
  workspace: string;
  /** null where the workspace is not set up. */
  settings: Settings | null;
  on: Temporal.PlainDate;
}

/** What there is to tell of a workspace, whatever its teams are called now. */
export async function readReport(store: Store, { workspace, settings, on }: ReportPlace): Promise<Reported> {
  const { history, teams } = store;
  const continued = await history.continued();
  return {
    ...{ workspace, on, goals: await history.goals(), lessons: await store.lessons.all() },
    teams: new Map((await teams.all()).map(({ id, name }) => [id, name])),
    milestones: new Map((await store.milestones.all()).map(({ id, title }) => [id, title])),
    continuations: await history.continuations(),
    continued: new Map(continued.map((goal) => [goal.id, goal])),
    sidequests: await store.sidequests.doneSince(-100_000),
    heroes: settings ? await heroesOf(store, settings, on) : [],
    people: new Map((await store.people.all()).map(({ id, name }) => [id, name])),
  };
}

async function heroesOf(store: Store, settings: Settings, on: Temporal.PlainDate): Promise<HeroLoad[]> {
  const { plan } = await scheduleOf(store, settings);
  const begun = lastSprintBegun(plan, on)?.number;
  if (begun === undefined) return [];
  const sprints = sprintsFrom(plan, begun - heroSprintsLookedBack + 1, heroSprintsLookedBack);
  return heroLoads(await store.rotas.all(), sprints, on);
}
