-- Keys of keys: the secret of the installation wraps the key of an organisation, which wraps the keys of its clients.
-- A row whose `wrapped` is gone is a tombstone: what was encrypted with it can never be read again.
create table organisation_key (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  wrapped text,
  made_at timestamptz not null,
  retired_at timestamptz,
  primary key (organisation_id, id),
  check ((wrapped is null) = (retired_at is not null))
);
create unique index organisation_key_now on organisation_key (organisation_id) where retired_at is null;
select protect_tenant_table('organisation_key', 'select, insert, update');

create table person_key (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  organisation_key_id uuid not null,
  wrapped text,
  made_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, organisation_key_id) references organisation_key,
  check ((wrapped is null) = (destroyed_at is not null))
);
-- One key per client, ever: a destroyed one is not made again behind somebody's back.
create unique index person_key_client on person_key (organisation_id, client_id);
select protect_tenant_table('person_key', 'select, insert, update');
