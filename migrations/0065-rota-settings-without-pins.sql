-- Nothing is pinned.
alter table rota_settings drop column pins;
