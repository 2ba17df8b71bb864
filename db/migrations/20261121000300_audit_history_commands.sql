-- Who looked and who changed (NEN 7513 fields; the chain comes with the issue on access).
create table audit_event (
  organisation_id uuid not null default current_organisation() references organisation,
  id bigint generated always as identity,
  at timestamptz not null,
  account_id uuid not null,
  role text not null,
  purpose text not null,
  action text not null,
  object_kind text not null,
  object_id uuid,
  outcome text not null check (outcome in ('allowed', 'denied', 'refused')),
  request_id text not null,
  primary key (organisation_id, id)
);
create index audit_event_object on audit_event (organisation_id, object_id, at desc);
select protect_tenant_table('audit_event', 'select, insert');

-- Every dossier's history of facts: past tense, who, when, on whose behalf. Never changed.
create table fact (
  organisation_id uuid not null default current_organisation() references organisation,
  id bigint generated always as identity,
  at timestamptz not null,
  account_id uuid not null,
  on_behalf_of text,
  type text not null,
  client_id uuid,
  mentor_id uuid,
  mentorship_id uuid,
  content jsonb not null default '{}',
  primary key (organisation_id, id)
);
create index fact_client on fact (organisation_id, client_id, at desc);
create index fact_mentor on fact (organisation_id, mentor_id, at desc);
select protect_tenant_table('fact', 'select, insert');

-- A command's id and its answer: the same id twice has one effect and the same answer.
create table command (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  account_id uuid not null,
  name text not null,
  fingerprint text not null,
  answer text not null,
  at timestamptz not null,
  primary key (organisation_id, id)
);
select protect_tenant_table('command', 'select, insert');

-- Typed work that is not sent yet; it belongs to the account and survives the session.
create table draft (
  organisation_id uuid not null default current_organisation() references organisation,
  account_id uuid not null,
  key text not null check (length(key) <= 200),
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (organisation_id, account_id, key)
);
select protect_tenant_table('draft', 'select, insert, update, delete');

-- Filters, order and page of a list as this account left them; typed names stay out of addresses.
create table list_state (
  organisation_id uuid not null default current_organisation() references organisation,
  account_id uuid not null,
  list text not null,
  fields jsonb not null,
  saved_at timestamptz not null,
  primary key (organisation_id, account_id, list)
);
select protect_tenant_table('list_state', 'select, insert, update, delete');
