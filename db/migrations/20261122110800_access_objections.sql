-- A client, or who helps him, objects to somebody having looked in his dossier, or asks why. It goes around the
-- mentor, who represents the client: who it is about does not answer it.
create table access_objection (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  about_account_id uuid references account,
  words text not null check (words <> ''),
  told_by text not null check (told_by in ('client', 'relative', 'on-paper')),
  account_id uuid not null,
  made_at timestamptz not null,
  answer text check (answer <> ''),
  outcome text check (outcome in ('explained', 'agreed', 'incident')),
  answered_by uuid,
  answered_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  check ((answer is null) = (answered_at is null) and (answer is null) = (outcome is null))
);
create index access_objection_client on access_objection (organisation_id, client_id, made_at desc);
create index access_objection_open on access_objection (organisation_id, made_at) where answered_at is null;
select protect_tenant_table('access_objection', 'select, insert, update');
