-- Who waits for a mentor, since when, how urgent and what for. One open entry per client and way of mentoring.
create table waiting_entry (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  referral_id uuid,
  regime text not null check (regime in ('statutory', 'jim', 'newcomer', 'project')),
  urgency integer not null default 0 check (urgency between 0 and 3),
  urgency_reason text check (urgency_reason <> ''),
  waiting_since date not null,
  waits_for text not null default 'intake'
    check (waits_for in ('intake', 'own-network', 'consent', 'match', 'answer', 'acquaintance', 'court', 'agreement', 'client')),
  waits_note text check (waits_note <> ''),
  -- Asked first: whom do you already trust? (JIM guideline 4.1.3)
  own_network text not null default 'not-asked' check (own_network in ('not-asked', 'nobody', 'perhaps', 'somebody')),
  own_network_words text check (own_network_words <> ''),
  next_contact_on date,
  closed_on date,
  close_reason text check (close_reason in ('mentorship-started', 'own-person', 'lighter-help', 'other-foundation', 'client-wish', 'died', 'other')),
  close_note text check (close_note <> ''),
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, id, client_id),
  foreign key (organisation_id, client_id) references client,
  check ((closed_on is null) = (close_reason is null))
);
create unique index waiting_entry_open on waiting_entry (organisation_id, client_id, regime) where closed_on is null;
create index waiting_entry_list on waiting_entry (organisation_id, urgency desc, waiting_since, id) where closed_on is null;
create index waiting_entry_client on waiting_entry (organisation_id, client_id);
create index waiting_entry_due on waiting_entry (organisation_id, next_contact_on) where closed_on is null;
create index waiting_entry_closed on waiting_entry (organisation_id, closed_on) where closed_on is not null;
select protect_tenant_table('waiting_entry', 'select, insert, update');
create trigger refuse_when_restricted before insert or update on waiting_entry
  for each row execute function refuse_when_restricted('client_id');

-- Contact kept with somebody who waits.
create table waiting_contact (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  waiting_entry_id uuid not null,
  client_id uuid not null,
  held_on date not null,
  with_whom text not null check (with_whom in ('client', 'near-person', 'referrer', 'care', 'other')),
  note text check (note <> ''),
  account_id uuid not null references account,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, waiting_entry_id, client_id)
    references waiting_entry (organisation_id, id, client_id) on update cascade
);
create index waiting_contact_entry on waiting_contact (organisation_id, waiting_entry_id, held_on desc);
select protect_tenant_table('waiting_contact', 'select, insert');
create trigger refuse_when_restricted before insert or update on waiting_contact
  for each row execute function refuse_when_restricted('client_id');

-- Somebody the client chose himself: a JIM or another own person. The choice is his; no score is made of it.
create table own_choice (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  waiting_entry_id uuid not null,
  mentor_id uuid,
  person_name text not null check (person_name <> ''),
  relation text not null check (relation <> ''),
  own_words text check (own_words <> ''),
  adult text not null default 'unknown' check (adult in ('yes', 'no', 'unknown')),
  willing text not null default 'unknown' check (willing in ('yes', 'no', 'unknown')),
  parents jsonb not null default '[]',
  doubts text check (doubts <> ''),
  phone text, email text,
  withdrawn_on date,
  withdraw_reason text check (withdraw_reason <> ''),
  version integer not null default 1,
  account_id uuid not null references account,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, waiting_entry_id, client_id)
    references waiting_entry (organisation_id, id, client_id) on update cascade,
  foreign key (organisation_id, mentor_id) references mentor
);
create index own_choice_client on own_choice (organisation_id, client_id);
-- One choice at a time; another is made after the first was withdrawn.
create unique index own_choice_open on own_choice (organisation_id, waiting_entry_id) where withdrawn_on is null;
select protect_tenant_table('own_choice', 'select, insert, update');
create trigger refuse_when_restricted before insert or update on own_choice
  for each row execute function refuse_when_restricted('client_id');
