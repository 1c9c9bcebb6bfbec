-- When a channel was last told in public who is support hero.
create table hero_answers (
  workspace_id  text not null references workspaces (id),
  channel       text not null,
  answered_at   text not null,
  primary key (workspace_id, channel)
);

-- Days that somebody keeps after a turn to finish what it left.
create table follow_up_days (
  workspace_id  text not null references workspaces (id),
  person_id     text not null,
  kept_on       text not null,
  primary key (workspace_id, person_id, kept_on)
);
