-- When a channel may next be posted to, and who holds it until then: lease, pace and Retry-After in one, in real time.
create table outboxes (
  workspace_id  text not null references workspaces (id),
  channel       text not null,
  free_at       text not null,
  held_by       text,
  primary key (workspace_id, channel)
);

-- What the bot says, once for each (kind, subject, slot). A living one is drawn again while `wanted` is ahead of `drawn`.
-- `position` orders what is due at the same instant: a thread's first message before its replies. Several that join stand in one
-- message and share its ts. `tried_at` is the first attempt, `strikes` counts attempts that came to no clear end.
create table announcements (
  workspace_id    text    not null,
  id              text    not null,
  kind            text    not null,
  subject         text    not null,
  slot            text    not null,
  channel         text    not null,
  thread_of       text,
  due_at          text    not null,
  position        integer not null,
  expires_at      text,
  joins           integer not null check (joins in (0, 1)),
  replaces_older  integer not null check (replaces_older in (0, 1)),
  state           text    not null check (state in ('due', 'saying', 'said', 'failed', 'dropped')),
  drop_reason     text    check (drop_reason in ('expired', 'superseded', 'needless')),
  is_late         integer not null check (is_late in (0, 1)),
  is_repeat       integer not null check (is_repeat in (0, 1)),
  attempt         integer not null,
  strikes         integer not null,
  tried_at        text,
  posted_in       text,
  ts              text,
  said_at         text,
  trouble         text,
  wanted          integer not null,
  drawn           integer not null,
  redraw_at       text    not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, channel) references outboxes (workspace_id, channel)
);

create unique index announcements_once on announcements (workspace_id, kind, subject, slot);
create index announcements_by_due on announcements (workspace_id, due_at);
create index announcements_by_message on announcements (workspace_id, posted_in, ts);
create index announcements_to_say on announcements (workspace_id, due_at) where state in ('due', 'saying');
create index announcements_in_channel on announcements (workspace_id, channel, due_at) where state in ('due', 'saying', 'failed');
create index announcements_to_redraw on announcements (workspace_id, redraw_at) where state = 'said' and wanted > drawn;
