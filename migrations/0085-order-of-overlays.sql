-- Which of two agreements of one instant lies on the other, the time does not say: `position` counts those of a rota as they are made.
-- Those made before keep the order in which they were read so far. An export from before knows no position: then time and id decide, as they did.
alter table overlays add column position integer not null default 0;

update overlays set position = (
  select count(*) from overlays earlier
  where earlier.workspace_id = overlays.workspace_id and earlier.rota_id = overlays.rota_id
    and (earlier.made_at < overlays.made_at or (earlier.made_at = overlays.made_at and earlier.id < overlays.id)));
