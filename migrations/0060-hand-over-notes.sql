-- What somebody hands over at the end of a turn of theirs, which its rota and its start name; what stays open is carried from note to note.
create table hand_over_notes (
  workspace_id  text not null,
  rota_id       text not null,
  turn_from     text not null,
  person_id     text not null,
  heaviness     text not null check (heaviness in ('quiet', 'usual', 'heavy', 'very-heavy')),
  watch         text,
  written_at    text not null,
  primary key (workspace_id, rota_id, turn_from, person_id),
  foreign key (workspace_id, rota_id) references rotas (workspace_id, id)
);

create table hand_over_items (
  workspace_id  text    not null,
  id            text    not null,
  rota_id       text    not null,
  words         text    not null,
  position      integer not null,
  opened_in     text    not null,
  opened_by     text    not null,
  settled_in    text,
  settled_by    text,
  primary key (workspace_id, id),
  foreign key (workspace_id, rota_id) references rotas (workspace_id, id)
);

create index hand_over_items_by_rota on hand_over_items (workspace_id, rota_id);
