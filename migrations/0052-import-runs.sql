-- Whoever brings a file in has a name of its own: one that was taken for dead and comes back stages nothing more.
alter table imports add column run text;
