-- Null where a version goes by the clocks of its rota, which are those of the newest one.
alter table rota_versions add column time_zone text;
