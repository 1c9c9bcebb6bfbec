-- What Slack last said of a person; Slack's word counts, this is a copy.
create table people (
  workspace_id        text    not null references workspaces (id),
  id                  text    not null,
  name                text    not null,
  time_zone           text    not null,
  standing            text    not null check (standing in ('full', 'guest', 'foreign', 'bot', 'deactivated')),
  is_workspace_admin  integer not null check (is_workspace_admin in (0, 1)),
  read_at             text    not null,
  home_opened_at      text,
  primary key (workspace_id, id)
);
