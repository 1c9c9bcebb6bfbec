import type { Temporal, Weekday, WeeklyTime } from './time.ts';

/** What set-up asks of a workspace. */
export interface Settings {
  timeZone: string;
  workingDays: readonly Weekday[];
  /** 1 to 6. */
  sprintWeeks: number;
  /** Sprints begin on this weekday, but for those whose dates were edited. */
  sprintStartsOn: Weekday;
  /** The planning meeting; async workspaces use it as the deadline. */
  meeting: WeeklyTime;
  isAsync: boolean;
  meetingLink: string | null;
  planningChannel: string | null;
  /** Committed goals per team and sprint, 1 to 5. */
  goalLimit: number;
  guestsMayJoin: boolean;
  /** People who may set up the workspace, besides Slack's own admins. */
  admins: readonly string[];
  /** Nothing is due for a time before this. */
  setUpAt: Temporal.Instant;
}
