-- A team looks back on a sprint. In an anonymous retro a note has no person, no time and no place in an order: its id is scrambled.
create table retros (
  workspace_id       text    not null references workspaces (id),
  team_id            text    not null,
  sprint             integer not null,
  is_anonymous       integer not null check (is_anonymous in (0, 1)),
  revealed_at        text,
  revealed_by        text,
  revealed_for_lead  integer check (revealed_for_lead in (0, 1)),
  version            integer not null,
  primary key (workspace_id, team_id, sprint),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

create table retro_notes (
  workspace_id  text    not null,
  id            text    not null,
  team_id       text    not null,
  sprint        integer not null,
  about         text    not null check (about in ('went-well', 'to-change')),
  words         text    not null,
  person_id     text,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id, sprint) references retros (workspace_id, team_id, sprint)
); -- unordered

create index retro_notes_by_retro on retro_notes (workspace_id, team_id, sprint);

create table retro_actions (
  workspace_id  text    not null,
  id            text    not null,
  team_id       text    not null,
  sprint        integer not null,
  words         text    not null,
  owner_id      text    not null,
  state         text    not null check (state in ('open', 'done', 'dropped')),
  agreed_by     text    not null,
  agreed_at     text    not null,
  settled_by    text,
  settled_at    text,
  version       integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id, sprint) references retros (workspace_id, team_id, sprint)
);

create index retro_actions_by_team on retro_actions (workspace_id, team_id, sprint);
create index retro_actions_open on retro_actions (workspace_id, owner_id) where state = 'open';

-- What people say in the planning meeting about the sprint that ends.
create table quick_retro_answers (
  workspace_id  text    not null references workspaces (id),
  sprint        integer not null,
  question      text    not null check (question in ('all-done', 'others-first')),
  person_id     text    not null,
  says          text    not null check (says in ('yes', 'no')),
  words         text,
  answered_at   text    not null,
  primary key (workspace_id, sprint, question, person_id)
);
