-- What a client put on paper while able: a written refusal, a living will, a statement not to be resuscitated. What
-- stands there is never edited: corrections stand beside it, and one that was withdrawn is kept with its reason.
create table living_will (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('schriftelijke_weigering', 'levenstestament', 'non_reanimatieverklaring')),
  matters text[] not null check (cardinality(matters) > 0),
  words text not null check (words <> ''),
  written_on date,
  made_while_able text not null check (made_while_able in ('yes', 'unknown')),
  original_at text,
  told_to text,
  document_id uuid,
  account_id uuid not null,
  recorded_at timestamptz not null,
  withdrawn_on date,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdraw_reason text check (withdraw_reason <> ''),
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, client_id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, document_id) references document,
  check ((withdrawn_on is null) = (withdraw_reason is null)),
  check ((withdrawn_on is null) = (withdrawn_at is null)),
  check ((withdrawn_on is null) = (withdrawn_by is null))
);
create index living_will_client on living_will (organisation_id, client_id, recorded_at desc);
create index living_will_document on living_will (organisation_id, document_id) where document_id is not null;
-- The client changes only when two registrations of one person are joined.
select protect_tenant_table('living_will',
  'select, insert, update (client_id, document_id, withdrawn_on, withdrawn_at, withdrawn_by, withdraw_reason, version)');
create trigger refuse_when_restricted before insert or update on living_will
  for each row execute function refuse_when_restricted('client_id');

create table living_will_correction (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  living_will_id uuid not null,
  client_id uuid not null,
  corrected text not null check (corrected <> ''),
  account_id uuid not null,
  corrected_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, living_will_id, client_id)
    references living_will (organisation_id, id, client_id) on update cascade
);
create index living_will_correction_will on living_will_correction (organisation_id, living_will_id);
select protect_tenant_table('living_will_correction', 'select, insert');
create trigger refuse_when_restricted before insert or update on living_will_correction
  for each row execute function refuse_when_restricted('client_id');

-- Somebody asked whether there is one, and there was none. Without this nobody knows.
create table living_will_question (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  asked_on date not null,
  asked_whom text not null check (asked_whom <> ''),
  account_id uuid not null,
  recorded_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client
);
create index living_will_question_client on living_will_question (organisation_id, client_id, asked_on desc);
select protect_tenant_table('living_will_question', 'select, insert, update (client_id)');
create trigger refuse_when_restricted before insert or update on living_will_question
  for each row execute function refuse_when_restricted('client_id');

-- Who may do what himself: `client-acts`, the mentor lets the client act (BW 1:453(2)); `mentor-speaks`, the client
-- lets his mentor speak for him, which always ends. Never edited: withdrawn or replaced.
create table permission (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  mentorship_id uuid not null,
  kind text not null check (kind in ('client-acts', 'mentor-speaks')),
  scope text[] not null check (cardinality(scope) > 0),
  words text not null check (words <> ''),
  valid_from date not null,
  valid_until date check (valid_until > valid_from),
  given_by text not null check (given_by <> ''),
  how_given text check (how_given in ('said', 'written', 'with-interpreter', 'with-pictograms', 'otherwise')),
  replaces uuid,
  account_id uuid not null,
  recorded_at timestamptz not null,
  withdrawn_on date,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_for text check (withdrawn_for in ('client', 'mentor', 'replaced')),
  withdraw_reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, mentorship_id) references mentorship,
  foreign key (organisation_id, replaces) references permission,
  check (kind = 'client-acts' or (valid_until is not null and how_given is not null)),
  check ((withdrawn_on is null) = (withdrawn_at is null)),
  check ((withdrawn_on is null) = (withdrawn_by is null)),
  check ((withdrawn_on is null) = (withdrawn_for is null))
);
create index permission_client on permission (organisation_id, client_id, valid_from desc);
create index permission_mentorship on permission (organisation_id, mentorship_id);
create unique index permission_replaced_once on permission (organisation_id, replaces) where replaces is not null;
select protect_tenant_table('permission', 'select, insert,
  update (client_id, withdrawn_on, withdrawn_at, withdrawn_by, withdrawn_for, withdraw_reason)');
create trigger refuse_when_restricted before insert or update on permission
  for each row execute function refuse_when_restricted('client_id');
