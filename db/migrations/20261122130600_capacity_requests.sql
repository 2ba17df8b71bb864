-- A professional is asked whether the client can decide this one thing. He comes in by an invitation whose role opens
-- this question and no part of the dossier; the role names the invitation by which it was given, so that it can be found.
alter table role_assignment
  add column invitation_id uuid,
  add constraint role_assignment_one_question check (not 'capacity' = any (parts) or parts = array['capacity']);
alter table invitation
  add constraint invitation_one_question check (not 'capacity' = any (parts) or parts = array['capacity']);

create table capacity_request (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  decision_id uuid not null,
  matter text not null,
  about text not null check (about <> ''),
  by_name text not null check (by_name <> ''),
  by_role text not null,
  email text not null,
  invitation_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  -- The last day on which it can be answered.
  last_day date not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  -- What came back, in the end; each statement stands in capacity_statement.
  answer text check (answer in ('able', 'unable', 'cannot-say')),
  said text,
  answered_by uuid,
  answered_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references decision,
  check ((answer is null) = (answered_at is null))
);
create index capacity_request_decision on capacity_request (organisation_id, decision_id, asked_at desc);
create index capacity_request_invitation on capacity_request (organisation_id, invitation_id);
select protect_tenant_table('capacity_request', 'select, insert, update');
create trigger refuse_when_restricted before insert or update on capacity_request
  for each row execute function refuse_when_restricted('decision_id');

-- A question to others to think along: its text names nobody where a reader stands outside the dossier.
create table thinking_along (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  decision_id uuid not null,
  words text not null check (words <> ''),
  asked_by uuid not null,
  asked_at timestamptz not null,
  closed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references decision
);
create index thinking_along_decision on thinking_along (organisation_id, decision_id, asked_at desc);
select protect_tenant_table('thinking_along', 'select, insert, update');
create trigger refuse_when_restricted before insert on thinking_along
  for each row execute function refuse_when_restricted('decision_id');

create table thinking_along_reader (
  organisation_id uuid not null default current_organisation() references organisation,
  thinking_along_id uuid not null,
  account_id uuid not null,
  primary key (organisation_id, thinking_along_id, account_id),
  foreign key (organisation_id, thinking_along_id) references thinking_along
);
create index thinking_along_reader_account on thinking_along_reader (organisation_id, account_id);
select protect_tenant_table('thinking_along_reader', 'select, insert');

create table thinking_along_reply (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  thinking_along_id uuid not null,
  account_id uuid not null,
  words text not null check (words <> ''),
  replied_at timestamptz not null,
  -- When it was noted with the decision among those who were heard.
  taken_over_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, thinking_along_id) references thinking_along
);
create index thinking_along_reply_question on thinking_along_reply (organisation_id, thinking_along_id, replied_at);
select protect_tenant_table('thinking_along_reply', 'select, insert, update');
