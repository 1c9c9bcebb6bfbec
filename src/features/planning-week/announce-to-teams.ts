import type { Team } from '../../domain/team.ts';
import type { Deps } from '../../feature.ts';
import { sprintSlot, sprintStarted } from '../../shared/goals/goal-lists.ts';
import type { TeamGroup } from '../../shared/teams/team-groups.ts';
import { type Due, dueIn, type Window } from './due-in.ts';

/** What a team's channel hears of, and the kind of announcement it is; what the vote says is not among it. */
const kinds = {
  'sprint-start': sprintStarted,
  'proposals-open': 'proposals-open',
  'team-session': 'team-session',
} as const;

type TeamMoment = keyof typeof kinds;
const teamMoments = Object.keys(kinds) as TeamMoment[];

export async function announceToTeams(groups: readonly TeamGroup[], window: Window, { store }: Deps): Promise<void> {
  const due = groups.flatMap(({ teams, reader }) => {
    const moments = dueIn(window, reader, teamMoments);
    return teams.flatMap((team) => moments.map((moment) => announcementOf(team, moment)));
  });
  if (due.length === 0) return;
  await store.transaction(async (store) => {
    for (const announcement of due) await store.announcements.add(announcement);
  });
}

const announcementOf = ({ id, channel }: Team, { name, sprint, at, expiresAt }: Due<TeamMoment>) => ({
  ...{ kind: kinds[name], subject: id, slot: sprintSlot(sprint), channel, threadOf: null, dueAt: at, position: 0 },
  ...{ expiresAt, joins: true, replacesOlder: true },
});
