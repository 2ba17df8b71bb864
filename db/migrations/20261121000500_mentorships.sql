-- A mentorship: one supported person under one regime; mandates and substitutes in time.
create table mentorship (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  external_number text,
  client_id uuid not null,
  regime text not null check (regime in ('statutory', 'jim', 'newcomer', 'project')),
  status text not null check (status in ('running', 'paused', 'ended')),
  appointed text,
  mentor_id uuid not null,
  started_on date,
  ended_on date,
  end_reason text,
  end_note text,
  rhythm_every integer check (rhythm_every between 1 and 120),
  rhythm_unit text check (rhythm_unit in ('days', 'weeks', 'months')),
  rhythm_reason text,
  preconditions jsonb not null default '{}',
  -- Derived from contacts, pauses and norms in the same transaction; lets lists sort by what is due.
  last_contact_on date,
  last_attempt_on date,
  last_excused_on date,
  due_on date,
  legal_due_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, mentor_id) references mentor,
  check ((rhythm_every is null) = (rhythm_unit is null)),
  check (status <> 'ended' or end_reason is not null)
);
create index mentorship_client on mentorship (organisation_id, client_id);
create index mentorship_mentor on mentorship (organisation_id, mentor_id);
create index mentorship_due on mentorship (organisation_id, status, due_on, id);
create unique index mentorship_external_number on mentorship (organisation_id, external_number);
select protect_tenant_table('mentorship', 'select, insert, update');

create table mandate (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  mentorship_id uuid not null,
  mentor_id uuid not null,
  valid_from date,
  valid_until date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, mentorship_id) references mentorship,
  foreign key (organisation_id, mentor_id) references mentor
);
create index mandate_mentorship on mandate (organisation_id, mentorship_id);
select protect_tenant_table('mandate', 'select, insert, update');

create table substitute (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  mentorship_id uuid not null,
  mentor_id uuid not null,
  valid_from date not null,
  valid_until date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, mentorship_id) references mentorship,
  foreign key (organisation_id, mentor_id) references mentor
);
create index substitute_mentorship on substitute (organisation_id, mentorship_id);
create index substitute_mentor on substitute (organisation_id, mentor_id);
select protect_tenant_table('substitute', 'select, insert, update');

create table mentorship_pause (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  mentorship_id uuid not null,
  reason text not null,
  valid_from date not null,
  expected_until date,
  valid_until date,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, mentorship_id) references mentorship
);
create index mentorship_pause_mentorship on mentorship_pause (organisation_id, mentorship_id);
select protect_tenant_table('mentorship_pause', 'select, insert, update');
