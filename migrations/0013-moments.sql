-- Moments of the planning week that are not as usual: moved, or switched off (then `days` and `at_time` are null).
create table moments (
  workspace_id  text    not null references workspaces (id),
  name          text    not null,
  days          integer,
  at_time       text,
  primary key (workspace_id, name)
);
