import { dependencyClosed, needsOf } from '../../domain/dependency.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { Deps } from '../../feature.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { readTeamSprint } from '../../shared/sprints/team-sprint.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { dependencyMessage } from './dependency-message.ts';

/** How the question to a needed team reads now. It is not asked for a sprint that is over, nor when it was taken back in time. */
export async function drawDependency({ subject, slot, posted }: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const { store, settings, clock } = deps;
  const goal = await store.goals.find(subject);
  const asked = readTeamSprint(slot);
  const asking = goal && (await store.teams.find(goal.team));
  if (!goal || !asked || !asking) return null;

  const schedule = await scheduleOf(store, settings);
  const sprint = sprintNumbered(schedule.plan, asked.sprint)!;
  if (isBefore(sprint.lastOn, dateIn(schedule.timeZone, clock()))) return null;
  if (dependencyClosed(goal, asked) && !posted) return null;
  const answer = needsOf(goal).find(({ team }) => team === asked.team)?.answer ?? null;
  return dependencyMessage({ goal, asking, needed: asked.team, sprint, answer });
}
