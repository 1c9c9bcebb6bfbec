-- Calendar programs take an event's new words where its last change is newer than the one they know.
alter table people add column renamed_at text;
