import type { CompanyGoals } from '../../domain/company-goals.ts';
import type { Goal } from '../../domain/goal.ts';
import type { Closing } from '../../domain/goal-mark.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { PlannedSprint } from '../../domain/meeting-times.ts';
import type { PlanningSchedule } from '../../domain/planning-schedule.ts';
import type { QuickAnswer } from '../../domain/quick-retro.ts';
import { sprintStart } from '../../domain/sprint.ts';
import type { Team } from '../../domain/team.ts';
import type { Temporal } from '../../domain/time.ts';

/** How the planning of a sprint stands, over all teams. */
export interface PlanningScene extends PlannedSprint {
  schedule: PlanningSchedule;
  /** Those that are not archived. */
  teams: readonly Team[];
  /** These and the archived, by id. */
  teamsById: ReadonlyMap<string, Team>;
  /** Every team's for that sprint, in order; none that was dropped. */
  goals: readonly Goal[];
  /** Every team's of the sprint before that were committed to and not dropped. */
  ended: readonly Goal[];
  companyGoals: CompanyGoals;
  /** How far its meeting is. */
  progress: Meeting;
  /** What people say about the sprint before. */
  quickRetro: readonly QuickAnswer[];
  isAsync: boolean;
  meetingLink: string | null;
  now: Temporal.Instant;
  today: Temporal.PlainDate;
}

type Closed = Pick<PlanningScene, 'sprint' | 'meeting' | 'schedule' | 'progress' | 'isAsync'>;

/** What closes the two questions about goals of this sprint. */
export const closingOf = ({ sprint, meeting, schedule, progress, isAsync }: Closed): Closing => ({
  meeting: progress,
  deadline: isAsync && meeting ? meeting.at : null,
  sprintStart: sprintStart(sprint, schedule.timeZone),
});
