-- A team votes once on its goals of a sprint. Who has voted on what stands apart from how, and neither has a time.
-- While an anonymous vote is open its ballots are sealed with a key made of `salt` and a secret that is not in this
-- database; at its close they are put into `ballots` in random order, without a person, and the salt is forgotten.
create table votes (
  workspace_id  text    not null references workspaces (id),
  team_id       text    not null,
  sprint        integer not null,
  is_anonymous  integer not null check (is_anonymous in (0, 1)),
  salt          text,
  opened_at     text    not null,
  closed_at     text,
  closed_how    text check (closed_how in ('on-time', 'early', 'without-result')),
  closed_by     text,
  roll          integer,
  present       integer,
  quorum        integer,
  voted         integer,
  version       integer not null,
  primary key (workspace_id, team_id, sprint),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

create index votes_open on votes (workspace_id, closed_at, sprint);

create table vote_members (
  workspace_id  text    not null,
  team_id       text    not null,
  sprint        integer not null,
  person_id     text    not null,
  primary key (workspace_id, team_id, sprint, person_id),
  foreign key (workspace_id, team_id, sprint) references votes (workspace_id, team_id, sprint)
);

create table voters (
  workspace_id  text    not null,
  team_id       text    not null,
  sprint        integer not null,
  goal_id       text    not null,
  person_id     text    not null,
  primary key (workspace_id, team_id, sprint, goal_id, person_id),
  foreign key (workspace_id, team_id, sprint) references votes (workspace_id, team_id, sprint),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
); -- unordered

create table ballots (
  workspace_id  text    not null,
  id            text    not null,
  team_id       text    not null,
  sprint        integer not null,
  goal_id       text    not null,
  person_id     text,
  choice        text    not null check (choice in ('nailed', 'scraped', 'failed')),
  note          text,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id, sprint) references votes (workspace_id, team_id, sprint),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
); -- unordered

create index ballots_by_vote on ballots (workspace_id, team_id, sprint);

create table sealed_ballots (
  workspace_id  text    not null,
  key           text    not null,
  team_id       text    not null,
  sprint        integer not null,
  goal_id       text    not null,
  sealed        text    not null,
  primary key (workspace_id, key),
  foreign key (workspace_id, team_id, sprint) references votes (workspace_id, team_id, sprint),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
); -- unordered

create table vote_results (
  workspace_id      text    not null,
  team_id           text    not null,
  sprint            integer not null,
  goal_id           text    not null,
  outcome           text check (outcome in ('nailed', 'scraped', 'failed')),
  left_open         text check (left_open in ('no-quorum', 'tie', 'undecided')),
  nailed            integer,
  scraped           integer,
  failed            integer,
  owners_vote       text check (owners_vote in ('nailed', 'scraped', 'failed')),
  settled_by        text,
  settled_for_lead  integer check (settled_for_lead in (0, 1)),
  primary key (workspace_id, team_id, sprint, goal_id),
  foreign key (workspace_id, team_id, sprint) references votes (workspace_id, team_id, sprint),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
);
