import type { Goal } from '../../domain/goal.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { lastSprintBegun, sprintsFrom } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, isBefore, type Temporal } from '../../domain/time.ts';
import { goalsVotedOn, votingMembers } from '../../domain/vote.ts';
import { isToOpen, type VoteTimes, voteTimes } from '../../domain/vote-times.ts';
import type { Deps } from '../../feature.ts';
import { announceVote } from '../../shared/outcomes/vote-posts.ts';
import type { TeamGroup } from '../../shared/teams/team-groups.ts';

export interface Window {
  since: Temporal.Instant;
  now: Temporal.Instant;
  schedule: PlanningSchedule;
}

interface Opening {
  team: Team;
  sprint: Sprint;
  times: VoteTimes;
}

/** Opens the votes whose time has come, one that was missed in a stop too: it closes at once, and the lead is asked. */
export async function beginVotes(groups: readonly TeamGroup[], window: Window, deps: Deps): Promise<void> {
  for (const opening of await openingsIn(groups, window, deps)) await begin(opening, window, deps);
}

/** The teams with goals to vote on that have no vote yet, in the sprints that ran in this time. */
async function openingsIn(groups: readonly TeamGroup[], window: Window, { store }: Deps): Promise<Opening[]> {
  const { since, now, schedule } = window;
  const bounds = { since, now, setUpAt: schedule.setUpAt };
  const due = sprintsIn(window).flatMap((sprint) =>
    groups.flatMap(({ teams, reader }) => {
      const times = voteTimes(sprint, schedule, reader);
      return isToOpen(times, bounds) ? teams.map((team) => ({ team, sprint, times })) : [];
    }),
  );
  if (due.length === 0) return [];

  const [first, last] = [due[0]!.sprint.number, due.at(-1)!.sprint.number];
  const goals = await store.goals.ofSprints(first, last);
  const votes = await store.votes.ofSprints(first, last);
  const isThere = ({ team, sprint }: Opening) =>
    votes.some((vote) => vote.team === team.id && vote.sprint === sprint.number);
  return due.filter((opening) => hasGoals(goals, opening) && !isThere(opening));
}

const hasGoals = (goals: readonly Goal[], { team, sprint }: Opening): boolean =>
  goalsVotedOn(goals, { team: team.id, sprint: sprint.number }).length > 0;

/** Those that ran at its beginning, its end or between. */
function sprintsIn({ since, now, schedule: { plan, timeZone } }: Window): Sprint[] {
  const last = lastSprintBegun(plan, dateIn(timeZone, now));
  if (!last) return [];
  const first = lastSprintBegun(plan, dateIn(timeZone, since))?.number ?? last.number;
  return sprintsFrom(plan, first, last.number - first + 1);
}

async function begin({ team, sprint, times }: Opening, { since, now }: Window, deps: Deps): Promise<void> {
  const { opensAt, closesAt } = times;
  const openedAt = isBefore(since, opensAt) ? opensAt : now;
  await deps.store.transaction(async (store) => {
    const { id, hasAnonymousVotes: isAnonymous } = team;
    const members = votingMembers(team);
    const isNew = await store.votes.begin({ team: id, sprint: sprint.number, isAnonymous, openedAt, members });
    if (isNew) await announceVote(store, team, sprint.number, { dueAt: openedAt, expiresAt: closesAt });
  });
  deps.refreshHomes(team.members.map(({ person }) => person));
}

/** When the next vote opens for some team: at once where one should be open that is not. */
export async function nextOpening(
  groups: readonly TeamGroup[],
  { after, schedule }: { after: Temporal.Instant; schedule: PlanningSchedule },
  deps: Deps,
): Promise<Temporal.Instant | null> {
  const overdue = await openingsIn(groups, { since: after, now: after, schedule }, deps);
  if (overdue.length > 0) return after.add({ seconds: 1 });

  const begun = lastSprintBegun(schedule.plan, dateIn(schedule.timeZone, after))?.number;
  const ahead = sprintsFrom(schedule.plan, begun ?? schedule.plan.pins[0]!.number, 2);
  const openings = ahead.flatMap((sprint) =>
    groups.map(({ reader }) => voteTimes(sprint, schedule, reader).opensAt).filter((at) => isBefore(after, at)),
  );
  return openings.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))[0] ?? null;
}
