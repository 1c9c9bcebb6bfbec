-- Who changed what, and when: rows are only ever added. `details` is JSON.
create table changes (
  workspace_id  text not null references workspaces (id),
  id            text not null,
  at            text not null,
  by_person     text not null,
  subject       text not null,
  subject_id    text not null,
  act           text not null,
  details       text not null,
  primary key (workspace_id, id)
);

create index changes_by_subject on changes (workspace_id, subject, subject_id, at);
