-- `team_id` is null where the rota is the company's.
create table rotas (
  workspace_id  text    not null references workspaces (id),
  id            text    not null,
  name          text    not null,
  team_id       text,
  channel       text    not null,
  time_zone     text    not null,
  ended_at      text,
  version       integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

-- How its turns go from a hand-over on, until the next version begins.
create table rota_versions (
  workspace_id  text    not null,
  rota_id       text    not null,
  first_on      text    not null,
  weekday       integer not null check (weekday between 1 and 7),
  at_time       text    not null,
  turn_count    integer not null check (turn_count > 0),
  turn_unit     text    not null check (turn_unit in ('day', 'week')),
  weekdays      text    not null,
  minimum_gap   integer not null,
  primary key (workspace_id, rota_id, first_on),
  foreign key (workspace_id, rota_id) references rotas (workspace_id, id)
);

create table rota_people (
  workspace_id      text    not null,
  rota_id           text    not null,
  version_first_on  text    not null,
  position          integer not null,
  person_id         text    not null,
  from_on           text,
  last_on           text,
  primary key (workspace_id, rota_id, version_first_on, position),
  foreign key (workspace_id, rota_id, version_first_on) references rota_versions (workspace_id, rota_id, first_on)
);

create table rota_gaps (
  workspace_id  text not null,
  rota_id       text not null,
  first_on      text not null,
  last_on       text not null,
  primary key (workspace_id, rota_id, first_on),
  foreign key (workspace_id, rota_id) references rotas (workspace_id, id)
);

-- Swaps, covers and take-overs. They stay when they are undone.
create table overlays (
  workspace_id  text not null,
  id            text not null,
  rota_id       text not null,
  kind          text not null check (kind in ('swap', 'cover', 'take-over')),
  by_person     text not null,
  made_at       text not null,
  undone_by     text,
  undone_at     text,
  primary key (workspace_id, id),
  foreign key (workspace_id, rota_id) references rotas (workspace_id, id)
);

create index overlays_by_rota on overlays (workspace_id, rota_id, made_at);

create table overlay_parts (
  workspace_id  text    not null,
  overlay_id    text    not null,
  position      integer not null,
  from_at       text    not null,
  until_at      text    not null,
  out_person    text    not null,
  in_person     text    not null,
  primary key (workspace_id, overlay_id, position),
  foreign key (workspace_id, overlay_id) references overlays (workspace_id, id)
);
