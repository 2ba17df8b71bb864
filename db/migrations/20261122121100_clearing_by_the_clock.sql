-- What the clock cleared when a term had passed that needs no second person: the kind of data and how many rows.
create table retention_clearing (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  kind text not null,
  rows integer not null check (rows > 0),
  cleared_at timestamptz not null,
  primary key (organisation_id, id)
);
create index retention_clearing_newest on retention_clearing (organisation_id, kind, cleared_at desc);
select protect_tenant_table('retention_clearing', 'select');
revoke update, delete on retention_clearing from naast_destroy;
grant insert on retention_clearing to naast_destroy;
