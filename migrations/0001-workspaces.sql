-- One row a Slack workspace. `version` is what a change of its settings locks; `ticked_at` is how far time has been lived through.
create table workspaces (
  id          text    not null primary key,
  name        text    not null,
  version     integer not null,
  ticked_at   text
);
