-- Small work that somebody cares about. It belongs to the sprint it was recorded in, or else to the one it was done in.
create table sidequests (
  workspace_id  text    not null references workspaces (id),
  id            text    not null,
  form_id       text    not null,
  team_id       text    not null,
  sprint        integer not null,
  person_id     text    not null,
  title         text    not null,
  link          text,
  annoyed       integer not null check (annoyed in (0, 1)),
  state         text    not null check (state in ('open', 'done', 'dropped')),
  done_at       text,
  recorded_at   text    not null,
  version       integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

create unique index sidequests_by_form on sidequests (workspace_id, form_id);
create index sidequests_by_team on sidequests (workspace_id, team_id, sprint);
create index sidequests_by_person on sidequests (workspace_id, person_id, state);
