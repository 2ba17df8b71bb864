-- Notes that only their writer reads, and coordinators when the writer chooses so. The text is sealed with the
-- client's own key. A note is never edited: what was wrong is corrected by adding to it.
create table sealed_note (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('confidential')),
  readers text not null check (readers in ('writer', 'coordinators')),
  text_sealed text not null check (text_sealed <> ''),
  adds_to uuid,
  written_by uuid not null references account,
  written_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, adds_to) references sealed_note
);
create index sealed_note_client on sealed_note (organisation_id, client_id, written_at);
create index sealed_note_adds_to on sealed_note (organisation_id, adds_to) where adds_to is not null;
create index sealed_note_writer on sealed_note (organisation_id, written_by);
-- The client changes only when two registrations of one person are joined.
select protect_tenant_table('sealed_note', 'select, insert, update (client_id)');

-- A coordinator opens the sealed notes of one client in an emergency: for one session, for half an hour. The
-- reason is sealed and stands beside the log, not in it. Every one of them is reviewed afterwards.
create table emergency_access (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  account_id uuid not null references account,
  client_id uuid not null,
  session_id uuid not null,
  reason_sealed text not null check (reason_sealed <> ''),
  opened_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > opened_at),
  reviewed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client
);
create index emergency_access_client on emergency_access (organisation_id, client_id, opened_at desc);
create index emergency_access_opened on emergency_access (organisation_id, opened_at desc);
select protect_tenant_table('emergency_access', 'select, insert, update (client_id, reviewed_at)');
