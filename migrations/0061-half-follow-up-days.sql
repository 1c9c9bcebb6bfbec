-- A day that somebody keeps after a turn may be a half one.
alter table follow_up_days add column is_half integer not null default 0 check (is_half in (0, 1));
