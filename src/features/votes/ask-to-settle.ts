import type { Person } from '../../domain/person.ts';
import { reminderTimes } from '../../domain/reminder-times.ts';
import type { Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import { voteLeftOpen } from '../../shared/outcomes/vote-posts.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { scheduleOf, teamReader } from '../../shared/sprints/schedule.ts';
import type { Store } from '../../store/index.ts';
import type { VoteScene } from './vote-shown.ts';

/** Who is asked what a vote left open: the lead, in their own day, or else the team's channel. */
export interface Asked {
  channel: string;
  /** When to ask at the earliest, from the close on. */
  timeFrom: (at: Temporal.Instant) => Temporal.Instant;
}

export async function deciderOf({ team }: Pick<VoteScene, 'team'>, deps: Deps): Promise<Asked> {
  const { store, settings, people, clock } = deps;
  const absent = await absentLeads([team], deps, clock());
  const lead = team.members.find(({ role, person }) => role === 'lead' && !absent.includes(person));
  if (!lead) return { channel: team.channel, timeFrom: (at) => at };

  const schedule = await scheduleOf(store, settings);
  const { calendar } = await teamReader(team, schedule, store);
  const { timeZone }: Person = await people.get(lead.person);
  const timesFrom = (from: Temporal.Instant) =>
    reminderTimes({ from, until: from.add({ hours: 14 * 24 }) }, { timeZone, calendar }, () => false);
  return { channel: lead.person, timeFrom: (at) => timesFrom(at)[0] ?? at };
}

export async function askToSettle(
  store: Store,
  { team, sprint }: Pick<VoteScene, 'team' | 'sprint'>,
  { channel, timeFrom }: Asked,
  at: Temporal.Instant,
): Promise<void> {
  const key = { kind: voteLeftOpen, subject: team.id, slot: sprintSlot(sprint.number) };
  await store.announcements.add({ ...key, channel, threadOf: null, dueAt: timeFrom(at), position: 2, joins: true });
}
