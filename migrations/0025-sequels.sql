-- What was said about a goal that was not nailed, what becomes of it, and what finishes a scraped one in later sprints.
create table sequels (
  workspace_id  text not null,
  goal_id       text not null,
  left_words    text,
  left_by       text,
  left_at       text,
  lesson        text,
  lesson_by     text,
  lesson_at     text,
  fate          text check (fate in ('keep', 'reshape', 'drop')),
  chosen_by     text,
  chosen_at     text,
  reshaped_as   text,
  primary key (workspace_id, goal_id),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
);

create index sequels_by_proposal on sequels (workspace_id, reshaped_as);

create table tidy_ups (
  workspace_id  text    not null,
  goal_id       text    not null,
  sprint        integer not null,
  owner_id      text    not null,
  left_words    text    not null,
  round         integer not null,
  state         text    not null check (state in ('open', 'done', 'kept', 'reshaped', 'dropped', 'withdrawn')),
  settled_by    text,
  settled_at    text,
  primary key (workspace_id, goal_id, sprint),
  foreign key (workspace_id, goal_id) references goals (workspace_id, id)
);

create index tidy_ups_by_sprint on tidy_ups (workspace_id, sprint);
create index tidy_ups_open on tidy_ups (workspace_id, sprint) where state = 'open';
