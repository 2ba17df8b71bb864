-- Why an import stopped, when that is known: it touches a dossier that is frozen.
alter table import_run add column stopped_because text check (stopped_because in ('frozen'));
