-- A project over several sprints. Texts are as typed; `starts` and `ends` are kept as said ("Aug 2021"), and `said_on` is when.
-- An imported one may have no owner (''), and keeps what was read: its part of the page, and where it stood.
create table milestones (
  workspace_id   text    not null references workspaces (id),
  id             text    not null,
  form_id        text    not null,
  title          text    not null,
  goal           text    not null,
  owner_id       text    not null,
  starts         text,
  ends           text,
  said_on        text    not null,
  links          text    not null,
  context        text,
  context_by     text,
  metrics        text,
  why            text,
  company_goal   text,
  follow_channel text,
  state          text    not null check (state in ('suggested', 'agreed', 'closed', 'given-up')),
  suggested_by   text    not null,
  suggested_at   text    not null,
  results        text,
  ended_at       text,
  answer         text,
  answered_by    text,
  answered_at    text,
  page_position  integer,
  page_source    text,
  version        integer not null,
  primary key (workspace_id, id)
);

create unique index milestones_by_form on milestones (workspace_id, form_id);

create table milestone_people (
  workspace_id  text    not null,
  milestone_id  text    not null,
  person_id     text    not null,
  part          text    not null check (part in ('product', 'design', 'other', 'follower', 'agreed-product', 'agreed-engineering')),
  position      integer not null,
  since         text,
  primary key (workspace_id, milestone_id, person_id, part),
  foreign key (workspace_id, milestone_id) references milestones (workspace_id, id)
);

create table milestone_teams (
  workspace_id  text    not null,
  milestone_id  text    not null,
  team_id       text    not null,
  position      integer not null,
  primary key (workspace_id, milestone_id, team_id),
  foreign key (workspace_id, milestone_id) references milestones (workspace_id, id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id)
);

create table milestone_updates (
  workspace_id  text    not null,
  milestone_id  text    not null,
  position      integer not null,
  health        text    not null check (health in ('on-track', 'at-risk', 'off-track')),
  says          text    not null,
  by_person     text    not null,
  made_at       text    not null,
  primary key (workspace_id, milestone_id, position),
  foreign key (workspace_id, milestone_id) references milestones (workspace_id, id)
);

create table milestone_moves (
  workspace_id  text    not null,
  milestone_id  text    not null,
  position      integer not null,
  from_start    text,
  from_end      text,
  to_start      text,
  to_end        text,
  by_person     text    not null,
  moved_at      text    not null,
  primary key (workspace_id, milestone_id, position),
  foreign key (workspace_id, milestone_id) references milestones (workspace_id, id)
);

-- Who says, for product and for engineering, that a suggested one is agreed (null: an admin), how many weeks after closing the owner is asked,
-- and what stands before the milestones on the handbook's page.
create table milestone_settings (
  workspace_id     text    not null references workspaces (id),
  product_id       text,
  engineering_id   text,
  follow_up_weeks  integer not null,
  page_opening     text,
  primary key (workspace_id)
);
