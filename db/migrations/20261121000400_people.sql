-- Clients, their homes, measures and near ones; institutions; mentors.

create table institution (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  name text not null check (name <> ''),
  kind text not null default 'other'
    check (kind in ('nursing-home', 'disability-care', 'mental-health', 'addiction-care', 'shelter', 'home-care', 'hospital', 'other')),
  address text, postcode text, place text, phone text, note text,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
select protect_tenant_table('institution', 'select, insert, update');

create table client (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  external_number text,
  given_name text not null check (given_name <> ''),
  name_prefix text,
  family_name text,
  address_form text not null default 'neutral' check (address_form in ('mevrouw', 'meneer', 'neutral')),
  birth_date date,
  phone text,
  languages text[] not null default '{}',
  communication text,
  good_to_know text,
  note text,
  merged_into_id uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, merged_into_id) references client
);
create unique index client_external_number on client (organisation_id, external_number) where merged_into_id is null;
create index client_name on client (organisation_id, given_name, family_name);
select protect_tenant_table('client', 'select, insert, update');

create table living_situation (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('at-home', 'institution', 'shelter', 'hospital', 'with-family', 'other', 'unknown')),
  institution_id uuid,
  detail text, address text, postcode text, place text, phone text,
  since date,
  until date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, institution_id) references institution
);
create index living_situation_client on living_situation (organisation_id, client_id);
create unique index living_situation_now on living_situation (organisation_id, client_id) where until is null;
create index living_situation_institution on living_situation (organisation_id, institution_id);
select protect_tenant_table('living_situation', 'select, insert, update');

create table near_person (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  name text not null check (name <> ''),
  relation text not null
    check (relation in ('partner', 'parent', 'child', 'sibling', 'other-family', 'friend', 'neighbour',
                        'care-contact', 'doctor', 'bewindvoerder', 'curator', 'other')),
  is_emergency_contact boolean not null default false,
  phone text, email text, note text,
  ended_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client
);
create index near_person_client on near_person (organisation_id, client_id);
select protect_tenant_table('near_person', 'select, insert, update');

create table protective_measure (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('mentorschap', 'bewind', 'curatele')),
  order_date date, valid_from date, valid_until date,
  court text, rekestnummer text, appointed text,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client
);
create index protective_measure_client on protective_measure (organisation_id, client_id);
select protect_tenant_table('protective_measure', 'select, insert, update');

create table mentor (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  external_number text,
  given_name text not null check (given_name <> ''),
  name_prefix text,
  family_name text,
  email text, phone text, place text,
  languages text[] not null default '{}',
  capacity integer not null default 1 check (capacity between 0 and 20),
  vog_issued_on date,
  course_completed_on date,
  works_at_institution_id uuid,
  note text,
  merged_into_id uuid,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, merged_into_id) references mentor,
  foreign key (organisation_id, works_at_institution_id) references institution
);
create unique index mentor_external_number on mentor (organisation_id, external_number) where merged_into_id is null;
create index mentor_name on mentor (organisation_id, given_name, family_name);
select protect_tenant_table('mentor', 'select, insert, update');
alter table role_assignment add foreign key (organisation_id, mentor_id) references mentor;
alter table invitation add foreign key (organisation_id, mentor_id) references mentor;

create table mentor_status (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  mentor_id uuid not null,
  status text not null check (status in ('applicant', 'available', 'paused', 'stopped')),
  since date,
  reason text,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, mentor_id) references mentor
);
create index mentor_status_mentor on mentor_status (organisation_id, mentor_id, created_at desc);
select protect_tenant_table('mentor_status', 'select, insert');
