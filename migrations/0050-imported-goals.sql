-- An imported goal may lack what every other goal has, a kind and an owner. No SQL that both databases read loosens a `not null` or a check
-- without building the table anew, and everything points at this one. So `lacks_kind` says not to believe the kind, and the owner is ''.
alter table goals add column lacks_kind integer not null default 0;
alter table goals add column import_id text;
-- JSON: the owner, kind and outcome as they were written, and what had to be guessed.
alter table goals add column as_written text;
