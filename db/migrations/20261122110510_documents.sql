-- Files in a dossier. The words about a file are ordinary dossier text; the file itself is encrypted with a key made
-- of its client's, in pieces, so that it is never whole in memory.
create table document (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('court-order', 'care-plan', 'living-will', 'letter', 'photo', 'other')),
  title text not null check (title <> ''),
  dated_on date,
  note text,
  is_shared boolean not null default false,
  account_id uuid not null,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdraw_reason text,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  check ((withdrawn_at is null) = (withdraw_reason is null))
);
create index document_client on document (organisation_id, client_id, added_at desc);
select protect_tenant_table('document', 'select, insert, update');

-- One version of a document. The key is that of the registration the file was added to: it stays when two
-- registrations of one client become one.
create table document_file (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  document_id uuid not null,
  number integer not null check (number > 0),
  person_key_id uuid not null,
  name text not null check (name <> ''),
  media_type text not null,
  size bigint not null check (size > 0),
  scan text not null check (scan in ('clean', 'not-scanned')),
  preview_size integer check (preview_size > 0),
  account_id uuid not null,
  added_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, document_id, number),
  foreign key (organisation_id, document_id) references document,
  foreign key (organisation_id, person_key_id) references person_key
);
select protect_tenant_table('document_file', 'select, insert');

create table document_chunk (
  organisation_id uuid not null default current_organisation() references organisation,
  file_id uuid not null,
  part text not null check (part in ('file', 'preview')),
  number integer not null check (number >= 0),
  is_last boolean not null,
  content bytea not null,
  primary key (organisation_id, file_id, part, number),
  foreign key (organisation_id, file_id) references document_file
);
-- What is encrypted cannot be made smaller.
alter table document_chunk alter column content set storage external;
select protect_tenant_table('document_chunk', 'select, insert');
