-- A team's setting: its votes are anonymous.
alter table teams add column has_anonymous_votes integer not null default 0 check (has_anonymous_votes in (0, 1));
