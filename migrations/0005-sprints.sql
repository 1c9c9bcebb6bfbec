-- Sprints whose dates somebody said; the others follow from them.
create table sprints (
  workspace_id  text    not null references workspaces (id),
  number        integer not null,
  name          text,
  first_on      text    not null,
  last_on       text    not null,
  primary key (workspace_id, number)
);
