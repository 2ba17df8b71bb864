-- What is known of a client: wishes, refusals, preferences, habits, earlier life, signals of the body, beliefs. Each
-- with who said or saw it, how it became known and how sure that is. The words are never overwritten.
create table evidence (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  kind text not null
    check (kind in ('wish', 'refusal', 'preference', 'habit', 'earlier-life', 'bodily-signal', 'belief')),
  theme text not null
    check (theme in ('living', 'care', 'treatment', 'day', 'contacts', 'body-and-health', 'food', 'faith', 'money', 'last-phase', 'other')),
  words text not null check (words <> ''),
  source text not null check (source in ('client', 'mentor', 'near-person', 'care', 'other')),
  source_name text check (source_name <> ''),
  how_learned text not null check (how_learned in ('said', 'written', 'observed', 'told-by-other', 'inferred', 'tried')),
  certainty text not null check (certainty in ('sure', 'probable', 'unsure')),
  learned_on date not null,
  expression_id uuid,
  account_id uuid not null references account,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid references account,
  withdraw_reason text check (withdraw_reason <> ''),
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, client_id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, expression_id) references expression,
  check ((withdrawn_at is null) = (withdraw_reason is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index evidence_client on evidence (organisation_id, client_id, learned_on desc);
-- One utterance is kept once.
create unique index evidence_expression on evidence (organisation_id, expression_id) where expression_id is not null;
select protect_tenant_table('evidence',
  'select, insert, update (client_id, kind, theme, withdrawn_at, withdrawn_by, withdraw_reason, version)');
create trigger refuse_when_restricted before insert or update on evidence
  for each row execute function refuse_when_restricted('client_id');

-- That it still holds: by whom and when. Parts move along when two registrations of a client are joined.
create table evidence_confirmation (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  evidence_id uuid not null,
  client_id uuid not null,
  confirmed_on date not null,
  note text check (note <> ''),
  account_id uuid not null references account,
  confirmed_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, evidence_id, client_id)
    references evidence (organisation_id, id, client_id) on update cascade
);
create index evidence_confirmation_evidence on evidence_confirmation (organisation_id, evidence_id, confirmed_on desc);
select protect_tenant_table('evidence_confirmation', 'select, insert');
create trigger refuse_when_restricted before insert or update on evidence_confirmation
  for each row execute function refuse_when_restricted('client_id');

create table evidence_correction (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  evidence_id uuid not null,
  client_id uuid not null,
  corrected text not null check (corrected <> ''),
  account_id uuid not null references account,
  corrected_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, evidence_id, client_id)
    references evidence (organisation_id, id, client_id) on update cascade
);
create index evidence_correction_evidence on evidence_correction (organisation_id, evidence_id);
select protect_tenant_table('evidence_correction', 'select, insert');
create trigger refuse_when_restricted before insert or update on evidence_correction
  for each row execute function refuse_when_restricted('client_id');

-- Two things that do not go together: shown side by side until somebody says that they do.
create table evidence_contradiction (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  evidence_id uuid not null,
  other_id uuid not null,
  client_id uuid not null,
  account_id uuid not null references account,
  linked_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid references account,
  primary key (organisation_id, id),
  foreign key (organisation_id, evidence_id, client_id)
    references evidence (organisation_id, id, client_id) on update cascade,
  foreign key (organisation_id, other_id, client_id)
    references evidence (organisation_id, id, client_id) on update cascade,
  check (evidence_id < other_id),
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index evidence_contradiction_now on evidence_contradiction (organisation_id, evidence_id, other_id)
  where lifted_at is null;
create index evidence_contradiction_client on evidence_contradiction (organisation_id, client_id);
create index evidence_contradiction_other on evidence_contradiction (organisation_id, other_id);
select protect_tenant_table('evidence_contradiction', 'select, insert, update (lifted_at, lifted_by)');
create trigger refuse_when_restricted before insert or update on evidence_contradiction
  for each row execute function refuse_when_restricted('client_id');

-- "Who is ...?": how the client wants to be introduced, in his own words. One client can have several rows only
-- when two registrations were joined; what was written is never lost.
create table portrait (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  call_name text check (call_name <> ''),
  introduction text check (introduction <> ''),
  account_id uuid not null references account,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client
);
create index portrait_client on portrait (organisation_id, client_id, changed_at desc);
select protect_tenant_table('portrait', 'select, insert, update');
create trigger refuse_when_restricted before insert or update on portrait
  for each row execute function refuse_when_restricted('client_id');

-- When the portrait was read with the client, and what he said of it.
create table portrait_reading (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  read_on date not null,
  said text check (said <> ''),
  account_id uuid not null references account,
  noted_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client
);
create index portrait_reading_client on portrait_reading (organisation_id, client_id, read_on desc);
select protect_tenant_table('portrait_reading', 'select, insert, update (client_id)');
create trigger refuse_when_restricted before insert or update on portrait_reading
  for each row execute function refuse_when_restricted('client_id');
