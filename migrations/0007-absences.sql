create table absences (
  workspace_id   text    not null references workspaces (id),
  id             text    not null,
  person_id      text    not null,
  first_on       text    not null,
  last_on        text    not null,
  first_is_half  integer not null check (first_is_half in (0, 1)),
  last_is_half   integer not null check (last_is_half in (0, 1)),
  primary key (workspace_id, id)
);

create index absences_by_person on absences (workspace_id, person_id, last_on);
create index absences_by_day on absences (workspace_id, last_on);
