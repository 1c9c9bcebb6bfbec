-- What shows in a rota's channel who is on duty: the pinned hand-over, or the channel's topic. `shows` names what it was to show when it
-- was last looked at; `mine` is what stands there and is ours (a message's ts, or a text), `trying` what is being put there, each in its
-- channel; `found` is the topic that was found instead. One that is not wanted any more is taken away, and then its row is deleted.
create table hero_signs (
  workspace_id  text    not null,
  rota_id       text    not null,
  kind          text    not null check (kind in ('pin', 'topic')),
  is_wanted     integer not null check (is_wanted in (0, 1)),
  chosen_by     text    not null,
  shows         text,
  mine_in       text,
  mine          text,
  trying_in     text,
  trying        text,
  found         text,
  state         text    not null,
  slack_word    text,
  since         text    not null,
  try_at        text,
  tries         integer not null,
  version       integer not null,
  primary key (workspace_id, rota_id, kind),
  foreign key (workspace_id, rota_id) references rotas (workspace_id, id)
);
