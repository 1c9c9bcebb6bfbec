import type { Generated } from 'kysely';
import type { CommittedHow, DependencyAnswer, GoalState, Kind, Mark } from '../domain/goal.ts';
import type { Heaviness } from '../domain/hand-over-note.ts';
import type { GroupState } from '../domain/hero-group.ts';
import type { SignKind, SignState } from '../domain/hero-sign.ts';
import type { Health, MilestoneState, PartnerFunction, Side } from '../domain/milestone.ts';
import type { Outcome, OutcomeHow } from '../domain/outcome.ts';
import type { Overlay } from '../domain/overlay.ts';
import type { Person } from '../domain/person.ts';
import type { QuickAnswer } from '../domain/quick-retro.ts';
import type { NoteKind } from '../domain/retro.ts';
import type { RetroAction } from '../domain/retro-action.ts';
import type { TurnLength } from '../domain/rota.ts';
import type { Fate } from '../domain/sequel.ts';
import type { Sidequest } from '../domain/sidequest.ts';
import type { Membership } from '../domain/team.ts';
import type { TidyUpState } from '../domain/tidy-up.ts';
import type { Weekday } from '../domain/time.ts';
import type { Yielding } from '../domain/toe-step.ts';
import type { TurnRequest } from '../domain/turn-request.ts';
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
    renamed_at: string | null;
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
  imports: Owned & {
    id: string;
    kind: 'workspace' | 'sprints';
    state: 'staging' | 'done';
    digest: string;
    by_person: string;
    began_at: string;
    done_at: string | null;
    /** JSON. */
    counts: string;
    run: string | null;
  };
  sprints: Owned & {
    number: number;
    name: string | null;
    first_on: string;
    last_on: string;
    import_id: string | null;
    guessed: string | null;
  };
  teams: Owned & {
    id: string;
    name: string;
    channel: string;
    time_zone: string;
    working_days: string | null;
    holiday_calendar_id: string | null;
    has_anonymous_votes: Flag;
    archived_at: string | null;
    import_id: Generated<string | null>;
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
  milestones: Owned & {
    id: string;
    form_id: string;
    title: string;
    goal: string;
    owner_id: string;
    starts: string | null;
    ends: string | null;
    said_on: string;
    /** JSON. */
    links: string;
    context: string | null;
    context_by: string | null;
    metrics: string | null;
    why: string | null;
    company_goal: string | null;
    follow_channel: string | null;
    state: MilestoneState;
    suggested_by: string;
    suggested_at: string;
    results: string | null;
    ended_at: string | null;
    answer: string | null;
    answered_by: string | null;
    answered_at: string | null;
    page_position: number | null;
    page_source: string | null;
    told: string | null;
    version: number;
  };
  milestone_people: Owned & {
    milestone_id: string;
    person_id: string;
    part: PartnerFunction | 'follower' | `agreed-${Side}`;
    position: number;
    since: string | null;
  };
  milestone_teams: Owned & { milestone_id: string; team_id: string; position: number };
  milestone_updates: Owned & {
    milestone_id: string;
    position: number;
    health: Health;
    says: string;
    by_person: string;
    made_at: string;
  };
  milestone_moves: Owned & {
    milestone_id: string;
    position: number;
    from_start: string | null;
    from_end: string | null;
    to_start: string | null;
    to_end: string | null;
    by_person: string;
    moved_at: string;
  };
  milestone_settings: Owned & {
    product_id: string | null;
    engineering_id: string | null;
    follow_up_weeks: number;
    page_opening: string | null;
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
  toe_steps: Owned & {
    id: string;
    form_id: string;
    team_id: string;
    sprint: number;
    incoming_id: string;
    why: string;
    yielding_id: string | null;
    yielded_how: Yielding['how'] | null;
    what_stays: string | null;
    by_person: string;
    stepped_at: string;
    /** Ids, a space between. */
    told_people: string;
    told_teams: string;
  };
  work_items: Owned & {
    id: string;
    team_id: string;
    sprint: number;
    goal_id: string | null;
    title: string;
    person_id: string | null;
    is_done: Flag;
    position: number;
  };
  toe_verdicts: Owned & { step_id: string; person_id: string; was_right: Flag };
  sidequests: Owned & {
    id: string;
    form_id: string;
    team_id: string;
    sprint: number;
    person_id: string;
    title: string;
    link: string | null;
    annoyed: Flag;
    state: Sidequest['state'];
    done_at: string | null;
    recorded_at: string;
    version: number;
  };
  moments: Owned & { name: string; days: number | null; at_time: string | null };
  reminders: Owned & { person_id: string; reminded_on: string; announcement_id: string };
  snoozes: Owned & { person_id: string; sprint: number };
  retros: Owned & {
    team_id: string;
    sprint: number;
    is_anonymous: Flag;
    revealed_at: string | null;
    revealed_by: string | null;
    revealed_for_lead: Flag | null;
    version: number;
  };
  retro_notes: Owned & {
    id: string;
    team_id: string;
    sprint: number;
    about: NoteKind;
    words: string;
    person_id: string | null;
  };
  retro_actions: Owned & {
    id: string;
    team_id: string;
    sprint: number;
    words: string;
    owner_id: string;
    state: RetroAction['state'];
    agreed_by: string;
    agreed_at: string;
    settled_by: string | null;
    settled_at: string | null;
    version: number;
  };
  quick_retro_answers: Owned & {
    sprint: number;
    question: QuickAnswer['question'];
    person_id: string;
    says: QuickAnswer['says'];
    words: string | null;
    answered_at: string;
  };
  rotas: Owned & {
    id: string;
    name: string;
    team_id: string | null;
    channel: string;
    time_zone: string;
    ended_at: string | null;
    version: number;
  };
  rota_versions: Owned & {
    rota_id: string;
    first_on: string;
    weekday: Weekday;
    at_time: string;
    turn_count: number;
    turn_unit: TurnLength['unit'];
    weekdays: string;
    minimum_gap: number;
    time_zone: string | null;
  };
  rota_people: Owned & {
    rota_id: string;
    version_first_on: string;
    position: number;
    person_id: string;
    from_on: string | null;
    last_on: string | null;
  };
  rota_gaps: Owned & { rota_id: string; first_on: string; last_on: string };
  overlays: Owned & {
    id: string;
    rota_id: string;
    kind: Overlay['kind'];
    by_person: string;
    made_at: string;
    position: number;
    undone_by: string | null;
    undone_at: string | null;
  };
  overlay_parts: Owned & {
    overlay_id: string;
    position: number;
    from_at: string;
    until_at: string;
    out_person: string;
    in_person: string;
  };
  turn_requests: Owned & {
    id: string;
    rota_id: string;
    kind: TurnRequest['kind'];
    hero_id: string;
    from_at: string;
    until_at: string;
    return_from_at: string | null;
    return_until_at: string | null;
    of_everyone: Flag;
    note: string | null;
    by_person: string;
    asked_at: string;
    expires_at: string;
    state: TurnRequest['state'];
    taken_by: string | null;
    version: number;
  };
  turn_request_people: Owned & { request_id: string; person_id: string; position: number; says_no: Flag };
  calendar_links: Owned & { person_id: string; shows: string; token: string; made_at: string };
  hero_answers: Owned & { channel: string; answered_at: string };
  rota_settings: Owned & { rota_id: string; hours_from: string | null; hours_until: string | null };
  follow_up_days: Owned & { person_id: string; kept_on: string; is_half: Flag };
  hero_groups: Owned & {
    group_id: string;
    rota_id: string;
    part: 'hero' | 'next';
    handle: string;
    chosen_by: string;
    person_id: string | null;
    mine: string | null;
    trying: string | null;
    found: string | null;
    state: GroupState;
    slack_word: string | null;
    since: string;
    try_at: string | null;
    tries: number;
    version: number;
  };
  hero_signs: Owned & {
    rota_id: string;
    kind: SignKind;
    is_wanted: Flag;
    chosen_by: string;
    shows: string | null;
    mine_in: string | null;
    mine: string | null;
    trying_in: string | null;
    trying: string | null;
    found: string | null;
    state: SignState;
    slack_word: string | null;
    since: string;
    try_at: string | null;
    tries: number;
    version: number;
  };
  hand_over_notes: Owned & {
    rota_id: string;
    turn_from: string;
    person_id: string;
    heaviness: Heaviness;
    watch: string | null;
    written_at: string;
  };
  hand_over_items: Owned & {
    id: string;
    rota_id: string;
    words: string;
    position: number;
    opened_in: string;
    opened_by: string;
    settled_in: string | null;
    settled_by: string | null;
  };
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
