import { nextMoment } from '../../domain/due-moments.ts';
import { planningReader } from '../../domain/moment-times.ts';
import { earlierOf, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { teamGroups } from '../../shared/teams/team-groups.ts';
import { announceInPlanningChannel } from './announce-in-planning-channel.ts';
import { announceToTeams } from './announce-to-teams.ts';
import { personGroups } from './person-groups.ts';
import { remindPeople } from './remind-people.ts';

/** Records what the planning week has to say for the time that has passed: each thing once, however that time is cut. */
export async function passTime(deps: Deps, since: Temporal.Instant, now: Temporal.Instant): Promise<void> {
  const schedule = await scheduleOf(deps.store, deps.settings);
  const window = { since, now, schedule };
  const groups = await teamGroups(schedule, deps.store);
  await announceToTeams(groups, window, deps);
  await announceInPlanningChannel(groups, window, deps);
  await remindPeople(groups, window, deps);
}

/** The next moment for some team, the planning channel or some person, wherever they are. */
export async function nextPlanningMoment(deps: Deps, after: Temporal.Instant): Promise<Temporal.Instant | null> {
  const schedule = await scheduleOf(deps.store, deps.settings);
  const groups = await teamGroups(schedule, deps.store);
  const people = await personGroups(groups, schedule, deps);
  const readers = [
    planningReader(schedule),
    ...groups.map(({ reader }) => reader),
    ...people.map(({ reader }) => reader),
  ];
  const moments = readers.map((reader) => nextMoment(after, schedule, reader)?.at ?? null);
  return moments.reduce((first, at) => (first && at ? earlierOf(first, at) : (first ?? at)), null);
}
