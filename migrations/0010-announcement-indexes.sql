-- What is asked for often, and by what: all about a subject; what was told, or is in trouble, by when it was due.
drop index announcements_once;
create unique index announcements_once on announcements (workspace_id, subject, kind, slot);

drop index announcements_by_due;
create index announcements_told on announcements (workspace_id, due_at) where state in ('said', 'failed', 'dropped');
create index announcements_in_trouble on announcements (workspace_id, due_at) where trouble is not null;
