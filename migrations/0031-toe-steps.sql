-- Something more important came in mid-sprint: what, why, which goal yielded, who was told, and what the retro says of it.
create table toe_steps (
  workspace_id  text    not null,
  id            text    not null,
  form_id       text    not null,
  team_id       text    not null,
  sprint        integer not null,
  incoming_id   text    not null,
  why           text    not null,
  yielding_id   text,
  yielded_how   text check (yielded_how in ('overtaken', 'less')),
  what_stays    text,
  by_person     text    not null,
  stepped_at    text    not null,
  told_people   text    not null,
  told_teams    text    not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id),
  foreign key (workspace_id, incoming_id) references goals (workspace_id, id),
  foreign key (workspace_id, yielding_id) references goals (workspace_id, id)
);

create unique index toe_steps_by_form on toe_steps (workspace_id, form_id);
create index toe_steps_by_team on toe_steps (workspace_id, team_id, sprint);

create table toe_verdicts (
  workspace_id  text    not null,
  step_id       text    not null,
  person_id     text    not null,
  was_right     integer not null check (was_right in (0, 1)),
  primary key (workspace_id, step_id, person_id),
  foreign key (workspace_id, step_id) references toe_steps (workspace_id, id)
);
