-- How a team divides a sprint: parts of its goals, and other work in its order. A list, not a tracker.
create table work_items (
  workspace_id  text    not null,
  id            text    not null,
  team_id       text    not null,
  sprint        integer not null,
  goal_id       text,
  title         text    not null,
  person_id     text,
  is_done       integer not null check (is_done in (0, 1)),
  position      integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
);

create index work_items_by_team on work_items (workspace_id, team_id, sprint, position);
