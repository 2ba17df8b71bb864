-- Indexes for the lists of contacts and agreements, and for what a coordinator sees on Today.
create index contact_occurred on contact (organisation_id, occurred_on desc, id desc);
create index follow_up_due on follow_up (organisation_id, due_on, id) where done_on is null;
create index follow_up_contact on follow_up (organisation_id, contact_id);
create index expression_contact on expression (organisation_id, contact_id);
create index mentorship_legal_due on mentorship (organisation_id, legal_due_on, id)
  where status = 'running';
create index mentorship_start_unknown on mentorship (organisation_id, id)
  where status <> 'ended' and started_on is null;
create index mentor_vog_unknown on mentor (organisation_id, id)
  where merged_into_id is null and vog_issued_on is null;

-- Answers of the starter conversation: later answers are added, never written over earlier ones.
create table starter_answer (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  question text not null check (question <> ''),
  answer text not null check (answer <> ''),
  source text not null check (source in ('observed', 'person', 'people-around')),
  account_id uuid not null,
  answered_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client
);
create index starter_answer_client on starter_answer (organisation_id, client_id, answered_at desc);
select protect_tenant_table('starter_answer', 'select, insert');
