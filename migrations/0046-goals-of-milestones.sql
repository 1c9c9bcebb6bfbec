-- Which milestone a goal serves, if any.
alter table goals add column milestone_id text;
create index goals_by_milestone on goals (workspace_id, milestone_id, sprint);
