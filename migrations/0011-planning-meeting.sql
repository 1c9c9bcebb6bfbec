-- What people say of a goal, and what a team it needs says, each for the sprint that the goal was in then.
create table goal_marks (
  workspace_id  text    not null,
  goal_id       text    not null,
  sprint        integer not null,
  question      text    not null check (question in ('right', 'ambitious')),
  by_person     text    not null,
  says          text    not null check (says in ('yes', 'no')),
  marked_at     text    not null,
  primary key (workspace_id, goal_id, sprint, question, by_person),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
);

create table dependency_answers (
  workspace_id  text    not null,
  goal_id       text    not null,
  sprint        integer not null,
  team_id       text    not null,
  says          text    not null check (says in ('can', 'talk', 'not-now')),
  by_person     text    not null,
  answered_at   text    not null,
  primary key (workspace_id, goal_id, sprint, team_id),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

-- How far the meeting that plans a sprint is. Its turns are there from the moment the first team presents.
create table meetings (
  workspace_id  text    not null references workspaces (id),
  sprint        integer not null,
  started_at    text,
  ended_at      text,
  version       integer not null,
  primary key (workspace_id, sprint)
);

create table meeting_turns (
  workspace_id  text    not null,
  sprint        integer not null,
  team_id       text    not null,
  position      integer not null,
  began_at      text,
  primary key (workspace_id, sprint, team_id),
  foreign key (workspace_id, sprint) references meetings (workspace_id, sprint),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

-- What the company aims for, and what it leaves aside.
create table company_goals (
  workspace_id  text    not null references workspaces (id),
  kind          text    not null check (kind in ('goal', 'non-goal')),
  position      integer not null,
  words         text    not null,
  primary key (workspace_id, kind, position)
);
