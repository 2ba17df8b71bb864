-- A pair a coordinator proposes by name and with a reason, and what both said. Nothing becomes a mentorship without two yeses.
create table match_proposal (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  mentor_id uuid not null,
  waiting_entry_id uuid not null,
  regime text not null check (regime in ('statutory', 'jim', 'newcomer', 'project')),
  -- asking-mentor: the mentor is asked first; acquaintance: they may meet; agreed: both said yes; started: a mentorship.
  status text not null
    check (status in ('asking-mentor', 'acquaintance', 'agreed', 'started', 'declined', 'withdrawn')),
  -- What the best answer for all said when the coordinator chose; null when it left the client out.
  suggested_mentor_id uuid,
  followed_suggestion boolean not null,
  reason text not null check (reason <> ''),
  own_choice_id uuid,
  -- The explanation as it was shown: scores, comparisons in codes, alternatives with their price, certificate.
  explanation jsonb not null default '{}',
  weights_version integer,
  proposed_by uuid not null references account,
  proposed_at timestamptz not null,
  -- Proposed by the coordinator, and not yet asked, while this is empty.
  told_to_mentor text check (told_to_mentor <> ''),
  mentor_asked_at timestamptz,
  agreed_on date,
  mentorship_id uuid,
  closed_at timestamptz,
  close_reason text check (close_reason <> ''),
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, id, client_id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, mentor_id) references mentor,
  foreign key (organisation_id, suggested_mentor_id) references mentor,
  foreign key (organisation_id, waiting_entry_id, client_id)
    references waiting_entry (organisation_id, id, client_id) on update cascade,
  foreign key (organisation_id, mentorship_id) references mentorship,
  check ((told_to_mentor is null) = (mentor_asked_at is null)),
  check ((status = 'started') = (mentorship_id is not null)),
  check ((status in ('declined', 'withdrawn')) = (close_reason is not null))
);
create unique index match_proposal_open on match_proposal (organisation_id, waiting_entry_id)
  where status in ('asking-mentor', 'acquaintance', 'agreed');
create index match_proposal_list on match_proposal (organisation_id, status, proposed_at, id);
create index match_proposal_client on match_proposal (organisation_id, client_id);
create index match_proposal_mentor on match_proposal (organisation_id, mentor_id);
select protect_tenant_table('match_proposal', 'select, insert, update');
create trigger refuse_when_restricted before insert or update on match_proposal
  for each row execute function refuse_when_restricted('client_id');

-- What the client and the mentor said; the newest of a side counts, none is overwritten.
create table proposal_answer (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  proposal_id uuid not null,
  client_id uuid not null,
  side text not null check (side in ('client', 'mentor')),
  moment text not null check (moment in ('to-meet', 'to-begin')),
  answer text not null check (answer in ('yes', 'no', 'not-now')),
  reason text check (reason <> ''),
  not_before date,
  is_veto boolean not null default false,
  how text check (how <> ''),
  answered_on date not null,
  account_id uuid not null references account,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, proposal_id, client_id)
    references match_proposal (organisation_id, id, client_id) on update cascade
);
create index proposal_answer_proposal on proposal_answer (organisation_id, proposal_id, created_at);
select protect_tenant_table('proposal_answer', 'select, insert');
create trigger refuse_when_restricted before insert or update on proposal_answer
  for each row execute function refuse_when_restricted('client_id');

-- A meeting before anybody decides (klikgesprek).
create table acquaintance (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  proposal_id uuid not null,
  client_id uuid not null,
  planned_on date not null,
  planned_time time,
  place text check (place <> ''),
  who_comes text check (who_comes <> ''),
  to_talk_about text check (to_talk_about <> ''),
  outcome text check (outcome in ('held', 'moved', 'cancelled', 'nobody-came')),
  outcome_note text check (outcome_note <> ''),
  version integer not null default 1,
  account_id uuid not null references account,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, proposal_id, client_id)
    references match_proposal (organisation_id, id, client_id) on update cascade
);
create index acquaintance_proposal on acquaintance (organisation_id, proposal_id, planned_on);
select protect_tenant_table('acquaintance', 'select, insert, update');
create trigger refuse_when_restricted before insert or update on acquaintance
  for each row execute function refuse_when_restricted('client_id');

-- After the start: a look at the pair at fixed moments, early signs of a break, and the talk at the end.
create table match_check_in (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  mentorship_id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('first-weeks', 'first-month', 'third-month', 'half-year', 'extra', 'closing')),
  due_on date not null,
  held_on date,
  with_client boolean, with_mentor boolean,
  signs text[] not null default '{}',
  -- How the pair goes on, per criterion of matching: helped, no-matter, hindered.
  client_says jsonb not null default '{}',
  mentor_says jsonb not null default '{}',
  note text check (note <> ''),
  goes_on text check (goes_on in ('yes', 'with-help', 'unsure', 'ends')),
  version integer not null default 1,
  account_id uuid references account,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, mentorship_id) references mentorship
);
create unique index match_check_in_once on match_check_in (organisation_id, mentorship_id, kind) where kind <> 'extra';
create index match_check_in_due on match_check_in (organisation_id, due_on) where held_on is null;
create index match_check_in_mentorship on match_check_in (organisation_id, mentorship_id);
select protect_tenant_table('match_check_in', 'select, insert, update');
create trigger refuse_when_restricted before insert or update on match_check_in
  for each row execute function refuse_when_restricted('client_id');
