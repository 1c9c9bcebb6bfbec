import { newSalt } from './ballot-seal.ts';
import type { OwnedTable } from './rows.ts';

/** What an export says of a table: all its rows, but for what is named here. */
export interface Carried {
  /** Columns that stay where they are; an import leaves them empty, or makes them anew. */
  without?: Record<string, { because: string; anew?: (row: Record<string, unknown>) => string | null }>;
  /** Rows that stay where they are: those whose row of another table, found by columns of the same name, is as said. */
  unless?: { because: string; table: OwnedTable; by: readonly string[]; is: (row: Record<string, unknown>) => boolean };
}

interface LeftOut {
  leftOut: string;
}

const isOpenVote = (vote: Record<string, unknown>): boolean => vote.closed_at === null;

/** Every table of a workspace and what becomes of it in an export; a table stands below those it refers to. The settings are last: with them an import can be seen. */
export const exportPlan: Record<OwnedTable, Carried | LeftOut> = {
  outboxes: { leftOut: 'made anew from the channels that announcements name: leases of processes that are not there' },
  people: { without: { home_opened_at: { because: 'when somebody looked at their Home is nobody’s business' } } },
  holiday_calendars: {},
  holidays: {},
  holiday_edits: {},
  imports: { without: { run: { because: 'a process that is not there' } } },
  moments: {},
  company_goals: {},
  sprints: {},
  teams: {},
  memberships: {},
  absences: {},
  rotas: {},
  rota_versions: {},
  rota_people: {},
  rota_gaps: {},
  rota_settings: {},
  hero_groups: {},
  hero_signs: {},
  overlays: {},
  overlay_parts: {},
  turn_requests: {},
  turn_request_people: {},
  follow_up_days: {},
  hand_over_notes: {},
  hand_over_items: {},
  hero_answers: {},
  calendar_links: { leftOut: 'whoever has a link reads the calendar: they are made anew, and old ones lead nowhere' },
  milestones: {},
  milestone_people: {},
  milestone_teams: {},
  milestone_updates: {},
  milestone_moves: {},
  milestone_settings: {},
  goals: {},
  sidequests: {},
  toe_steps: {},
  work_items: {},
  toe_verdicts: {},
  goal_helpers: {},
  goal_needs: {},
  goal_objections: {},
  goal_marks: {},
  dependency_answers: {},
  votes: {
    without: {
      salt: {
        because: 'with it and the secret beside the database, sealed ballots could be opened',
        anew: (vote) => (vote.is_anonymous === 1 && vote.closed_at === null ? newSalt() : null),
      },
    },
  },
  vote_members: {},
  voters: {
    unless: {
      because: 'who has voted on what anonymously; an open vote is begun anew after an import',
      ...{ table: 'votes', by: ['team_id', 'sprint'], is: (vote) => vote.is_anonymous === 1 || isOpenVote(vote) },
    },
  },
  ballots: {
    unless: {
      because: 'nobody sees how a vote stands before it closes, not even an admin with an export',
      ...{ table: 'votes', by: ['team_id', 'sprint'], is: (vote) => isOpenVote(vote) },
    },
  },
  sealed_ballots: { leftOut: 'nobody but the database that sealed them can open them' },
  vote_results: {},
  retros: {},
  retro_notes: {},
  retro_actions: {},
  quick_retro_answers: {},
  sequels: {},
  tidy_ups: {},
  meetings: {},
  meeting_turns: {},
  announcements: {},
  reminders: {},
  snoozes: {},
  changes: {},
  settings: {},
};

export const isCarried = (plan: Carried | LeftOut): plan is Carried => !('leftOut' in plan);

/** The tables of an export, in the order in which they can be filled. */
export const carriedTables = (): [OwnedTable, Carried][] =>
  (Object.entries(exportPlan) as [OwnedTable, Carried | LeftOut][]).filter((entry): entry is [OwnedTable, Carried] =>
    isCarried(entry[1]),
  );
