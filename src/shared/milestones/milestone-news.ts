import type { Goal } from '../../domain/goal.ts';
import type { Milestone } from '../../domain/milestone.ts';
import { newestFirst } from '../../domain/milestone-order.ts';
import { concernsAbout, goalsBySprint, type SprintGoals } from '../../domain/milestone-outlook.ts';
import { planningMeeting } from '../../domain/planning-meeting.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { sprintNumbered, sprintsFrom } from '../../domain/sprint-calendar.ts';
import { sprintsAhead } from '../../domain/team-roadmap.ts';
import { dateIn } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../sprints/schedule.ts';
import type { MilestoneNews, TeamMilestone } from './milestone-words.ts';

/** What a planning should know about milestones: what is to be pointed out, and what metrics said since the planning before. */
export async function milestoneNews(planned: Sprint, deps: Deps): Promise<MilestoneNews> {
  const { store, settings, people, clock } = deps;
  const all = newestFirst(await store.milestones.goingOn());
  const schedule = await scheduleOf(store, settings);
  const today = dateIn(schedule.timeZone, clock());
  const goals = await goalsOf(all, planned.number, deps);
  const owners = await people.getAll(all.flatMap(({ owner }) => owner ?? []));
  const concerned = all.map((milestone) => {
    const isOrphan = owners.get(milestone.owner ?? '')?.standing === 'deactivated';
    const own = goals.get(milestone.id) ?? [];
    return { milestone, concerns: concernsAbout(milestone, { goals: own, next: planned, today, isOrphan }) };
  });
  const before = sprintNumbered(schedule.plan, planned.number - 2);
  const since = before ? planningMeeting(before, schedule).at : null;
  return {
    concerned: concerned.filter(({ concerns }) => concerns.length > 0),
    answered: newestFirst(await store.milestones.answeredSince(since)),
    next: planned.number,
  };
}

/** A team's milestones with their goals of this sprint and the two after it. */
export async function teamMilestones(team: string, planned: Sprint, deps: Deps): Promise<TeamMilestone[]> {
  const { store, settings } = deps;
  const own = newestFirst(await store.milestones.goingOn()).filter(
    ({ teams, state }) => state === 'agreed' && teams.includes(team),
  );
  if (own.length === 0) return [];
  const { plan } = await scheduleOf(store, settings);
  const next = sprintsFrom(plan, planned.number, sprintsAhead).map(({ number }) => number);
  const goals = await goalsOf(own, planned.number, deps);
  return own.map((milestone) => ({ milestone, ahead: aheadOf(goals.get(milestone.id) ?? [], next) }));
}

const aheadOf = (goals: readonly Goal[], next: readonly number[]): SprintGoals[] =>
  goalsBySprint(goals, next).filter(({ sprint }) => next.includes(sprint));

/** From that sprint on. */
async function goalsOf(
  milestones: readonly Milestone[],
  first: number,
  { store }: Deps,
): Promise<Map<string | null, Goal[]>> {
  const ids = milestones.map(({ id }) => id);
  const found = await store.goals.ofMilestones(ids, first);
  return Map.groupBy(found, ({ milestone }) => milestone);
}
