-- Days a calendar names as holidays: a country's, filled in up to the end of a year.
create table holiday_calendars (
  workspace_id  text    not null references workspaces (id),
  id            text    not null,
  country       text,
  region        text,
  filled_until  integer not null,
  primary key (workspace_id, id)
);

create table holidays (
  workspace_id  text not null,
  calendar_id   text not null,
  held_on       text not null,
  name          text not null,
  primary key (workspace_id, calendar_id, held_on),
  foreign key (workspace_id, calendar_id) references holiday_calendars (workspace_id, id)
);

-- What people changed by hand: it lies on top of what a country gives, so that filling that in anew loses nothing.
-- `name` is null for a day that is worked although the country keeps it.
create table holiday_edits (
  workspace_id  text not null,
  calendar_id   text not null,
  held_on       text not null,
  name          text,
  primary key (workspace_id, calendar_id, held_on),
  foreign key (workspace_id, calendar_id) references holiday_calendars (workspace_id, id)
);

create table settings (
  workspace_id         text    not null primary key references workspaces (id),
  time_zone            text    not null,
  working_days         text    not null,
  sprint_weeks         integer not null check (sprint_weeks between 1 and 6),
  sprint_starts_on     integer not null check (sprint_starts_on between 1 and 7),
  meeting_weekday      integer not null check (meeting_weekday between 1 and 7),
  meeting_time         text    not null,
  is_async             integer not null check (is_async in (0, 1)),
  meeting_link         text,
  planning_channel     text,
  goal_limit           integer not null check (goal_limit between 1 and 5),
  guests_may_join      integer not null check (guests_may_join in (0, 1)),
  admins               text    not null,
  holiday_calendar_id  text    not null,
  set_up_at            text    not null,
  foreign key (workspace_id, holiday_calendar_id) references holiday_calendars (workspace_id, id)
);
