-- As committed: null until then; by nobody where the sprint began and the proposal stood.
-- `form_id` is the modal it was proposed with, so that a form sent twice is one goal.
create table goals (
  workspace_id     text    not null references workspaces (id),
  id               text    not null,
  form_id          text    not null,
  team_id          text    not null,
  sprint           integer not null,
  title            text    not null,
  measure          text,
  why              text,
  kind             text    not null check (kind in ('moonshot', 'roofshot')),
  owner_id         text    not null,
  proposer_id      text    not null,
  qualities        text    not null,
  state            text    not null check (state in ('planned', 'proposed', 'committed', 'dropped')),
  drop_reason      text,
  committed_title  text,
  committed_kind   text,
  committed_how    text check (committed_how in ('finalised', 'finalised-for-lead', 'not-finalised', 'joined')),
  committed_by     text,
  committed_at     text,
  proposed_at      text    not null,
  version          integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

create unique index goals_by_form on goals (workspace_id, form_id);
create index goals_by_team on goals (workspace_id, team_id, sprint);
create index goals_by_sprint on goals (workspace_id, sprint);
create index goals_by_owner on goals (workspace_id, owner_id, sprint);

create table goal_helpers (
  workspace_id  text    not null,
  goal_id       text    not null,
  person_id     text    not null,
  position      integer not null,
  primary key (workspace_id, goal_id, person_id),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
);

create table goal_needs (
  workspace_id  text not null,
  goal_id       text not null,
  team_id       text not null,
  primary key (workspace_id, goal_id, team_id),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

create table goal_objections (
  workspace_id  text not null,
  id            text not null,
  goal_id       text not null,
  quality       text not null,
  by_person     text not null,
  reason        text not null,
  made_at       text not null,
  answer        text,
  answered_by   text,
  answered_at   text,
  primary key (workspace_id, id),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
);

create index goal_objections_by_goal on goal_objections (workspace_id, goal_id);
