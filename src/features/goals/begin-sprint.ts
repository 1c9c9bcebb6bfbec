import { startSprint } from '../../domain/goal-moments.ts';
import { morningOf, type Reader } from '../../domain/moment-times.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import { type Sprint, sprintEnd } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import { laterOf, type Temporal } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { byTime } from '../../shared/by-time.ts';
import { announceGoals } from '../../shared/goals/announce-goals.ts';
import { sprintSlot } from '../../shared/goals/goal-lists.ts';
import { concerned } from '../../shared/goals/goal-scene.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { teamReader } from '../../shared/sprints/schedule.ts';
import { unfinalised } from './unfinalised-message.ts';

/** Settles the proposals that are open when a sprint begins. It may begin at night: what is new is said in the morning. */
export async function beginTeamSprint(
  team: Team,
  sprint: Sprint,
  at: Temporal.Instant,
  schedule: PlanningSchedule,
  deps: Deps,
): Promise<void> {
  const reader = await teamReader(team, schedule, deps.store);
  const morning = (reader: Reader) => laterOf(at, morningOf(sprint, schedule, reader));
  const lead = await presentLead(team, at, deps);

  const { goals } = await deps.store.transaction(async (store) => {
    const settle = (goals: Parameters<typeof startSprint>[0]) => startSprint(goals, sprint.number + 1, at);
    const outcome = await store.goals.changeOfTeam(team.id, sprint.number, settle, { by: byTime, at });
    if (outcome.goals.length === 0) return outcome;

    await announceGoals(store, team, outcome.goals, morning(reader), [sprint.number]);
    if (outcome.kind === 'stood' && lead) {
      const dueAt = morning({ ...reader, timeZone: lead.timeZone });
      await store.announcements.add({
        ...{ kind: unfinalised, subject: team.id, slot: sprintSlot(sprint.number) },
        ...{ channel: lead.id, threadOf: null, position: 0, joins: true },
        ...{ dueAt, expiresAt: sprintEnd(sprint, schedule.timeZone) },
      });
    }
    return outcome;
  });
  deps.refreshHomes(goals.flatMap((goal) => concerned({ team }, goal)));
}

async function presentLead(team: Team, at: Temporal.Instant, deps: Deps) {
  const absent = await absentLeads([team], deps, at);
  const lead = team.members.find(({ role, person }) => role === 'lead' && !absent.includes(person));
  return lead ? deps.people.get(lead.person) : null;
}
