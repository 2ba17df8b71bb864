-- An import runs as a job: who asked for it, and how often it was begun. A second try is the last.
alter table import_run
  add column started_by uuid,
  add column tries integer not null default 0;
create index import_run_running on import_run (organisation_id, created_at) where status = 'running';
