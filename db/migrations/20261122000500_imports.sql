-- Imports: a file on its way in, how far it is, and what came of it. The content holds no column that may not be
-- kept, and is emptied once the file is in; the failed rows stay, to be fixed and loaded again.
create table import_run (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  account_id uuid not null,
  file_name text not null,
  status text not null check (status in ('open', 'running', 'done', 'stopped')),
  content jsonb,
  choices jsonb not null default '{}',
  answers jsonb not null default '{}',
  row_count integer not null,
  rows_done integer not null default 0,
  outcome jsonb,
  created_at timestamptz not null,
  beat_at timestamptz,
  finished_at timestamptz,
  primary key (organisation_id, id)
);
create index import_run_created on import_run (organisation_id, created_at desc);
select protect_tenant_table('import_run', 'select, insert, update');

-- How somebody read the columns of a file with these headers, for the next file that has them.
create table import_mapping (
  organisation_id uuid not null default current_organisation() references organisation,
  headers text not null,
  choices jsonb not null,
  saved_at timestamptz not null,
  primary key (organisation_id, headers)
);
select protect_tenant_table('import_mapping', 'select, insert, update');

-- For commands at a terminal, before they act for an organisation: which one has exactly this name or id, and
-- whether any real one lives here.
create function organisation_called(wanted text) returns table (id uuid, name text, is_fictional boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.id, o.name, o.is_fictional from organisation o where o.name = wanted or o.id::text = wanted
$$;
create function has_real_organisation() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from organisation o where not o.is_fictional)
$$;
grant create on schema public to naast_sessions;
alter function organisation_called(text) owner to naast_sessions;
alter function has_real_organisation() owner to naast_sessions;
revoke create on schema public from naast_sessions;
revoke all on function organisation_called(text), has_real_organisation() from public;
grant execute on function organisation_called(text), has_real_organisation() to naast_app;
