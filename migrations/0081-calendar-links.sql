-- A person's secret links to calendars of turns: `shows` is a rota's id, or 'own' for their own turns in all rotas.
create table calendar_links (
  workspace_id  text not null references workspaces (id),
  person_id     text not null,
  shows         text not null,
  token         text not null unique,
  made_at       text not null,
  primary key (workspace_id, person_id, shows)
);
