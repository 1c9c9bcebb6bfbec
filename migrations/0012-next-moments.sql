-- When a workspace has something to do next, as of `version`, which counts what may change that; null where it must be found out.
alter table workspaces add column next_at text;
