-- `working_days` and `holiday_calendar_id` are null where the workspace's count.
create table teams (
  workspace_id         text    not null references workspaces (id),
  id                   text    not null,
  name                 text    not null,
  channel              text    not null,
  time_zone            text    not null,
  working_days         text,
  holiday_calendar_id  text,
  archived_at          text,
  version              integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, holiday_calendar_id) references holiday_calendars (workspace_id, id)
);

create table memberships (
  workspace_id  text    not null,
  team_id       text    not null,
  person_id     text    not null,
  role          text    not null check (role in ('lead', 'member', 'partner')),
  share         integer not null check (share between 1 and 100),
  position      integer not null,
  primary key (workspace_id, team_id, person_id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

create index memberships_by_person on memberships (workspace_id, person_id);
