-- Who asks whom to serve in their place. What came of it lies on the rota under the same id.
create table turn_requests (
  workspace_id     text    not null,
  id               text    not null,
  rota_id          text    not null,
  kind             text    not null check (kind in ('swap', 'cover')),
  hero_id          text    not null,
  from_at          text    not null,
  until_at         text    not null,
  return_from_at   text,
  return_until_at  text,
  of_everyone      integer not null check (of_everyone in (0, 1)),
  note             text,
  by_person        text    not null,
  asked_at         text    not null,
  expires_at       text    not null,
  state            text    not null check (state in ('open', 'accepted', 'declined', 'expired', 'withdrawn', 'undone')),
  taken_by         text,
  version          integer not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, rota_id) references rotas (workspace_id, id)
);

create index turn_requests_open on turn_requests (workspace_id, state, expires_at);

create table turn_request_people (
  workspace_id  text    not null,
  request_id    text    not null,
  person_id     text    not null,
  position      integer not null,
  says_no       integer not null check (says_no in (0, 1)),
  primary key (workspace_id, request_id, person_id),
  foreign key (workspace_id, request_id) references turn_requests (workspace_id, id)
);
