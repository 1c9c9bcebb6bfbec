import { planningMeeting } from '../../domain/planning-meeting.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { Sprint } from '../../domain/sprint.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, type Temporal } from '../../domain/time.ts';
import { workingDaysBetween } from '../../domain/working-days.ts';
import type { Deps } from '../../feature.ts';
import { readSprintSlot } from '../../shared/goals/goal-lists.ts';
import { toldSteps } from '../../shared/goals/toe-steps.ts';
import { teamMilestones } from '../../shared/milestones/milestone-news.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { outlookOf } from './outlook.ts';
import { proposalsOpenMessage } from './proposals-open-message.ts';
import { sprintStartForAllMessage, sprintStartInThreadMessage } from './sprint-start-for-all-message.ts';
import { sprintStartMessage } from './sprint-start-message.ts';
import { livingGoals } from './team-goals.ts';
import { teamSessionMessage } from './team-session-message.ts';

/** What each moment's message says now; nothing about a team that has been archived. */

interface Scene {
  team: Team;
  schedule: PlanningSchedule;
  /** Where the team is. */
  today: Temporal.PlainDate;
  /** The one that the moment is about. */
  sprint: Sprint;
  next: Sprint;
}

type Said = Pick<SaidAnnouncement, 'subject' | 'slot'>;
type Draw = (said: Said, deps: Deps) => Promise<Message | null>;

const aboutTeam =
  (draw: (scene: Scene, deps: Deps) => Promise<Message>): Draw =>
  async ({ subject, slot }, deps) => {
    const team = await deps.store.teams.find(subject);
    if (!team || team.isArchived) return null;
    const schedule = await scheduleOf(deps.store, deps.settings);
    const number = readSprintSlot(slot);
    const sprint = sprintNumbered(schedule.plan, number)!;
    const next = sprintNumbered(schedule.plan, number + 1)!;
    return draw({ team, schedule, sprint, next, today: dateIn(team.timeZone, deps.clock()) }, deps);
  };

export const drawProposalsOpen = aboutTeam(async ({ team, schedule, sprint, next, today }, deps) => {
  const { store, settings } = deps;
  return proposalsOpenMessage({
    ...{ team, sprint: next, today, isAsync: settings.isAsync, limit: settings.goalLimit },
    meetingAt: planningMeeting(sprint, schedule).at,
    proposed: livingGoals(await store.goals.ofTeam(team.id, next.number)).length,
    outlook: await outlookOf(team, next, today, { schedule, store }),
    milestones: await teamMilestones(team.id, next, deps),
  });
});

export const drawTeamSession = aboutTeam(async ({ team, schedule, sprint, next, today }, { store }) =>
  teamSessionMessage({
    work: await store.workItems.ofTeam(team.id, next.number),
    toes: await toldSteps(team.id, sprint.number, store),
    ...{ team, sprint: next, today },
    goals: await store.goals.ofTeam(team.id, next.number),
    outlook: await outlookOf(team, next, today, { schedule, store }),
  }),
);

export const drawSprintStart = aboutTeam(async ({ team, schedule, sprint, today }, { store }) =>
  sprintStartMessage({
    ...{ team, sprint, today },
    goals: await store.goals.ofTeam(team.id, sprint.number),
    outlook: await outlookOf(team, sprint, today, { schedule, store }),
  }),
);

export const drawSprintStartInThread = aboutTeam(async ({ team, sprint }, { store }) =>
  sprintStartInThreadMessage({ team, goals: await store.goals.ofTeam(team.id, sprint.number) }),
);

export const drawSprintStartForAll: Draw = async ({ slot }, { store, settings, clock }) => {
  const schedule = await scheduleOf(store, settings);
  const sprint = sprintNumbered(schedule.plan, readSprintSlot(slot))!;
  const living = livingGoals(await store.goals.ofSprints(sprint.number, sprint.number));
  const byTeam = Map.groupBy(living, ({ team }) => team);
  const teams = (await store.teams.all()).filter(({ id, isArchived }) => !isArchived || byTeam.has(id));
  const listed = teams.map((team) => ({ team, goals: byTeam.get(team.id) ?? [] }));
  const days = workingDaysBetween(schedule.calendar, sprint.firstOn, sprint.lastOn).length;
  return sprintStartForAllMessage(sprint, listed, days, dateIn(schedule.timeZone, clock()));
};
