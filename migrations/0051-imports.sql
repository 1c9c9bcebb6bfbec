-- What was brought in from files. While one is `staging` nothing of it is seen; `digest` is the file's, so that the same file twice is one import.
create table imports (
  workspace_id  text    not null references workspaces (id),
  id            text    not null,
  kind          text    not null check (kind in ('workspace', 'sprints')),
  state         text    not null check (state in ('staging', 'done')),
  digest        text    not null,
  by_person     text    not null,
  began_at      text    not null,
  done_at       text,
  counts        text    not null,
  primary key (workspace_id, id)
);

create unique index imports_by_file on imports (workspace_id, digest);
create index goals_by_import on goals (workspace_id, import_id);

-- A sprint that was brought in; its guessed dates are said in words.
alter table sprints add column import_id text;
alter table sprints add column guessed text;
alter table teams add column import_id text;
