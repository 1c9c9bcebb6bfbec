-- Whom the bot reminds on which of their days: at most once a day over everything, and of each thing once.
create table reminders (
  workspace_id     text not null references workspaces (id),
  person_id        text not null,
  reminded_on      text not null,
  announcement_id  text not null,
  primary key (workspace_id, person_id, reminded_on)
);

create unique index reminders_once on reminders (workspace_id, announcement_id);

-- Who wants no reminder before the sprint after this one.
create table snoozes (
  workspace_id  text    not null references workspaces (id),
  person_id     text    not null,
  sprint        integer not null,
  primary key (workspace_id, person_id)
);
