-- What a milestone's followers were told last of the sprints to come: they hear again only when that has changed.
alter table milestones add column told text;
