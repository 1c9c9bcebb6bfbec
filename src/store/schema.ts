import type { CommittedHow, DependencyAnswer, GoalState, Kind, Mark } from '../domain/goal.ts';
import type { Outcome, OutcomeHow } from '../domain/outcome.ts';
import type { Person } from '../domain/person.ts';
import type { Fate } from '../domain/sequel.ts';
import type { Membership } from '../domain/team.ts';
import type { TidyUpState } from '../domain/tidy-up.ts';
import type { Weekday } from '../domain/time.ts';
import type { ClosedVote, LeftOpen } from '../domain/vote.ts';

/** 0 or 1, as both databases keep it. */
export type Flag = 0 | 1;

/** Every table but `workspaces` has it; rowsOf fills it in. */
interface Owned {
  workspace_id: string;
}

/** The tables as migrations/ leaves them. Instants are UTC text with milliseconds, dates YYYY-MM-DD. */
export interface Tables {
  workspaces: { id: string; name: string; version: number; ticked_at: string | null; next_at: string | null };
  changes: Owned & {
    id: string;
    at: string;
    by_person: string;
    subject: string;
    subject_id: string;
    act: string;
    details: string;
  };
  people: Owned & {
    id: string;
    name: string;
    time_zone: string;
    standing: Person['standing'];
    is_workspace_admin: Flag;
    read_at: string;
    home_opened_at: string | null;
  };
  holiday_calendars: Owned & { id: string; country: string | null; region: string | null; filled_until: number };
  holidays: Owned & { calendar_id: string; held_on: string; name: string };
  holiday_edits: Owned & { calendar_id: string; held_on: string; name: string | null };
  settings: Owned & {
    time_zone: string;
    working_days: string;
    sprint_weeks: number;
    sprint_starts_on: Weekday;
    meeting_weekday: Weekday;
    meeting_time: string;
    is_async: Flag;
    meeting_link: string | null;
    planning_channel: string | null;
    goal_limit: number;
    guests_may_join: Flag;
    /** Ids, a space between. */
    admins: string;
    holiday_calendar_id: string;
    set_up_at: string;
  };
  sprints: Owned & { number: number; name: string | null; first_on: string; last_on: string };
  teams: Owned & {
    id: string;
    name: string;
    channel: string;
    time_zone: string;
    working_days: string | null;
    holiday_calendar_id: string | null;
    has_anonymous_votes: Flag;
    archived_at: string | null;
    version: number;
  };
  memberships: Owned & {
    team_id: string;
    person_id: string;
    role: Membership['role'];
    share: number;
    position: number;
  };
  absences: Owned & {
    id: string;
    person_id: string;
    first_on: string;
    last_on: string;
    first_is_half: Flag;
    last_is_half: Flag;
  };
  goals: Owned & {
    id: string;
    form_id: string;
    team_id: string;
    sprint: number;
    title: string;
    measure: string | null;
    why: string | null;
    kind: Kind;
    owner_id: string;
    proposer_id: string;
    qualities: string;
    state: GoalState;
    drop_reason: string | null;
    committed_title: string | null;
    committed_kind: Kind | null;
    committed_how: CommittedHow | null;
    committed_by: string | null;
    committed_at: string | null;
    lacks_kind: Flag;
    import_id: string | null;
    /** JSON. */
    as_written: string | null;
    outcome: Outcome | null;
    outcome_voted: Outcome | null;
    outcome_how: OutcomeHow | null;
    outcome_by: string | null;
    outcome_reason: string | null;
    outcome_at: string | null;
    milestone_id: string | null;
    proposed_at: string;
    version: number;
  };
  sequels: Owned & {
    goal_id: string;
    left_words: string | null;
    left_by: string | null;
    left_at: string | null;
    lesson: string | null;
    lesson_by: string | null;
    lesson_at: string | null;
    fate: Fate | null;
    chosen_by: string | null;
    chosen_at: string | null;
    reshaped_as: string | null;
  };
  tidy_ups: Owned & {
    goal_id: string;
    sprint: number;
    owner_id: string;
    left_words: string;
    round: number;
    state: TidyUpState;
    settled_by: string | null;
    settled_at: string | null;
  };
  goal_helpers: Owned & { goal_id: string; person_id: string; position: number };
  goal_needs: Owned & { goal_id: string; team_id: string };
  goal_objections: Owned & {
    id: string;
    goal_id: string;
    quality: string;
    by_person: string;
    reason: string;
    made_at: string;
    answer: string | null;
    answered_by: string | null;
    answered_at: string | null;
  };
  goal_marks: Owned & {
    goal_id: string;
    sprint: number;
    question: Mark['question'];
    by_person: string;
    says: Mark['says'];
    marked_at: string;
  };
  dependency_answers: Owned & {
    goal_id: string;
    sprint: number;
    team_id: string;
    says: DependencyAnswer['says'];
    by_person: string;
    answered_at: string;
  };
  votes: Owned & {
    team_id: string;
    sprint: number;
    is_anonymous: Flag;
    /** With the secret that is kept elsewhere it makes the keys of an anonymous vote that is open. */
    salt: string | null;
    opened_at: string;
    closed_at: string | null;
    closed_how: ClosedVote['how'] | null;
    closed_by: string | null;
    roll: number | null;
    present: number | null;
    quorum: number | null;
    voted: number | null;
    version: number;
  };
  vote_members: Owned & { team_id: string; sprint: number; person_id: string };
  voters: Owned & { team_id: string; sprint: number; goal_id: string; person_id: string };
  ballots: Owned & {
    id: string;
    team_id: string;
    sprint: number;
    goal_id: string;
    person_id: string | null;
    choice: Outcome;
    note: string | null;
  };
  sealed_ballots: Owned & { key: string; team_id: string; sprint: number; goal_id: string; sealed: string };
  vote_results: Owned & {
    team_id: string;
    sprint: number;
    goal_id: string;
    outcome: Outcome | null;
    left_open: LeftOpen | null;
    nailed: number | null;
    scraped: number | null;
    failed: number | null;
    owners_vote: Outcome | null;
    settled_by: string | null;
    settled_for_lead: Flag | null;
  };
  meetings: Owned & { sprint: number; started_at: string | null; ended_at: string | null; version: number };
  meeting_turns: Owned & { sprint: number; team_id: string; position: number; began_at: string | null };
  company_goals: Owned & { kind: 'goal' | 'non-goal'; position: number; words: string };
  moments: Owned & { name: string; days: number | null; at_time: string | null };
  reminders: Owned & { person_id: string; reminded_on: string; announcement_id: string };
  snoozes: Owned & { person_id: string; sprint: number };
  outboxes: Owned & { channel: string; free_at: string; held_by: string | null };
  announcements: Owned & {
    id: string;
    kind: string;
    subject: string;
    slot: string;
    channel: string;
    thread_of: string | null;
    due_at: string;
    position: number;
    expires_at: string | null;
    joins: Flag;
    replaces_older: Flag;
    state: 'due' | 'saying' | 'said' | 'failed' | 'dropped';
    drop_reason: 'expired' | 'superseded' | 'needless' | null;
    is_late: Flag;
    is_repeat: Flag;
    attempt: number;
    strikes: number;
    tried_at: string | null;
    posted_in: string | null;
    ts: string | null;
    said_at: string | null;
    trouble: string | null;
    wanted: number;
    drawn: number;
    redraw_at: string;
  };
}
