-- User groups of Slack's that are kept to whoever is on duty in a rota, or to whoever is next. `mine` are the people who were put into it
-- last (null: whoever is in it may be replaced), `trying` those who are being put, `found` others who were found in it.
create table hero_groups (
  workspace_id  text    not null,
  group_id      text    not null,
  rota_id       text    not null,
  part          text    not null check (part in ('hero', 'next')),
  handle        text    not null,
  chosen_by     text    not null,
  person_id     text,
  mine          text,
  trying        text,
  found         text,
  state         text    not null,
  slack_word    text,
  since         text    not null,
  try_at        text,
  tries         integer not null,
  version       integer not null,
  primary key (workspace_id, group_id),
  foreign key (workspace_id, rota_id) references rotas (workspace_id, id)
);

create index hero_groups_by_rota on hero_groups (workspace_id, rota_id);
