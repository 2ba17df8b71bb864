-- When a client asks for access: what he gets of each sealed note. Decided by who reads the note; own words instead
-- of the note are sealed like the note itself.
create table note_decision (
  organisation_id uuid not null default current_organisation() references organisation,
  request_id uuid not null,
  note_id uuid not null,
  outcome text not null check (outcome in ('give', 'part', 'withhold')),
  ground text check (ground in ('rights-of-others', 'safety', 'investigation')),
  words_sealed text,
  decided_by uuid not null references account,
  decided_at timestamptz not null,
  primary key (organisation_id, request_id, note_id),
  foreign key (organisation_id, request_id) references privacy_request,
  foreign key (organisation_id, note_id) references sealed_note,
  check ((outcome = 'give') = (ground is null)),
  check ((outcome = 'part') = (words_sealed is not null))
);
create index note_decision_note on note_decision (organisation_id, note_id);
select protect_tenant_table('note_decision', 'select, insert, update');
