-- What is set for a rota besides its order: the hours in which its hero answers, on the hero's own clock, and whether hand-overs are pinned.
create table rota_settings (
  workspace_id  text    not null,
  rota_id       text    not null,
  hours_from    text,
  hours_until   text,
  pins          integer not null check (pins in (0, 1)),
  primary key (workspace_id, rota_id),
  foreign key (workspace_id, rota_id) references rotas (workspace_id, id)
);
