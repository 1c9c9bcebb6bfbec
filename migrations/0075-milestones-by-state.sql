-- Of many milestones few go on: Home, the planning and the passing of time read those alone.
create index milestones_by_state on milestones (workspace_id, state, suggested_at);
