-- Contacts (Besluit kwaliteitseisen art. 5(4), 7(2)c): one entry, one part per client.
create table contact (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  mentor_id uuid,
  account_id uuid not null,
  occurred_on date not null,
  kind text not null check (kind in ('visit', 'phone', 'message', 'video', 'care-staff', 'family', 'court', 'other')),
  outcome text not null check (outcome in ('met', 'attempted')),
  attempt_reason text check (attempt_reason in ('not-present', 'did-not-want', 'too-ill', 'not-reached', 'cancelled-by-institution', 'other')),
  attempt_note text,
  duration_minutes integer check (duration_minutes between 0 and 1440),
  travel_minutes integer check (travel_minutes between 0 and 1440),
  logged_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, mentor_id) references mentor,
  check ((outcome = 'attempted') = (attempt_reason is not null))
);
create index contact_mentor on contact (organisation_id, mentor_id, occurred_on desc);
create index contact_logged on contact (organisation_id, logged_at desc);
select protect_tenant_table('contact', 'select, insert');

create table contact_client (
  organisation_id uuid not null default current_organisation() references organisation,
  contact_id uuid not null,
  client_id uuid not null,
  mentorship_id uuid not null,
  occurred_on date not null,
  saw text,
  safe text,
  connected text,
  authentic text,
  struck_out_at timestamptz,
  struck_out_by uuid,
  strike_reason text,
  primary key (organisation_id, contact_id, client_id),
  foreign key (organisation_id, contact_id) references contact,
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, mentorship_id) references mentorship,
  check ((struck_out_at is null) = (strike_reason is null))
);
create index contact_client_client on contact_client (organisation_id, client_id, occurred_on desc);
create index contact_client_mentorship on contact_client (organisation_id, mentorship_id, occurred_on desc);
select protect_tenant_table('contact_client', 'select, insert, update');

-- What the client said or wanted, kept as evidence with source and certainty.
create table expression (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  contact_id uuid not null,
  client_id uuid not null,
  words text not null check (words <> ''),
  how_learned text not null check (how_learned in ('said', 'indirect', 'observed', 'tried', 'told-by-other')),
  certainty text not null check (certainty in ('sure', 'probable', 'unsure')),
  learned_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, contact_id, client_id) references contact_client
);
create index expression_client on expression (organisation_id, client_id, learned_on desc);
select protect_tenant_table('expression', 'select, insert');

create table follow_up (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  contact_id uuid not null,
  client_id uuid not null,
  mentorship_id uuid not null,
  agreed text not null check (agreed <> ''),
  due_on date,
  done_on date,
  done_by uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, contact_id, client_id) references contact_client,
  foreign key (organisation_id, mentorship_id) references mentorship
);
create index follow_up_open on follow_up (organisation_id, mentorship_id, due_on) where done_on is null;
select protect_tenant_table('follow_up', 'select, insert, update');

-- Later corrections are appended and shown beside what stood there.
create table contact_correction (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  contact_id uuid not null,
  client_id uuid not null,
  corrected text not null check (corrected <> ''),
  account_id uuid not null,
  corrected_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, contact_id, client_id) references contact_client
);
create index contact_correction_contact on contact_correction (organisation_id, contact_id);
select protect_tenant_table('contact_correction', 'select, insert');

create table planned_contact (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  mentorship_id uuid not null,
  planned_on date not null,
  planned_time text check (planned_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
  kind text not null,
  closed_at timestamptz,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, mentorship_id) references mentorship
);
create index planned_contact_open on planned_contact (organisation_id, mentorship_id, planned_on) where closed_at is null;
select protect_tenant_table('planned_contact', 'select, insert, update');
