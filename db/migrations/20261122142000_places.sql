-- Points of postcodes and places that a foundation brought in itself; what they lack, the built-in list of places knows.
-- A table is looked at first ('shown'); only then it is used, and it replaces the one before.
create table place_import (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  state text not null default 'shown' check (state in ('shown', 'used')),
  point_count integer not null check (point_count >= 0),
  -- Rows that were not taken: number and reason, no words out of the file.
  refused jsonb not null default '[]',
  account_id uuid not null references account,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
create unique index place_import_used on place_import (organisation_id) where state = 'used';
select protect_tenant_table('place_import', 'select, insert, update, delete');

create table place_point (
  organisation_id uuid not null default current_organisation() references organisation,
  place_import_id uuid not null,
  -- A postcode ('1012' or '1012AB'), or a place as it is compared.
  key text not null check (key <> ''),
  province text not null default '' check (province in ('', 'drenthe', 'flevoland', 'friesland', 'gelderland', 'groningen',
    'limburg', 'noord-brabant', 'noord-holland', 'overijssel', 'utrecht', 'zeeland', 'zuid-holland')),
  latitude double precision not null check (latitude between 50 and 54),
  longitude double precision not null check (longitude between 3 and 8),
  primary key (organisation_id, place_import_id, key, province),
  foreign key (organisation_id, place_import_id) references place_import on delete cascade
);
create index place_point_key on place_point (organisation_id, key);
select protect_tenant_table('place_point', 'select, insert, delete');
