-- What was talked about with "what fits?": the answers, what the rules said, and what a coordinator chose and why.
-- Each time the questions are answered makes a row; a choice is written once, and another one comes beside it.
create table triage (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid,
  referral_id uuid,
  answers jsonb not null,
  -- What the rules advised then, and which rules; they may change, this does not.
  advice jsonb not null,
  rules_version integer not null check (rules_version > 0),
  answered_by uuid not null references account,
  answered_at timestamptz not null,
  chosen text[] check (cardinality(chosen) > 0
    and chosen <@ '{none,proxy,own-mentor,volunteer,mentorschap,bewind,curatele}'),
  chosen_because text check (chosen_because <> ''),
  chosen_by uuid references account,
  chosen_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, referral_id) references referral on delete cascade,
  check (client_id is not null or referral_id is not null),
  check ((chosen is null) = (chosen_because is null) and (chosen is null) = (chosen_by is null) and (chosen is null) = (chosen_at is null))
);
create index triage_client on triage (organisation_id, client_id, answered_at desc) where client_id is not null;
create index triage_referral on triage (organisation_id, referral_id, answered_at desc) where referral_id is not null;
select protect_tenant_table('triage', 'select, insert');
grant update (client_id, chosen, chosen_because, chosen_by, chosen_at) on triage to naast_app;
create trigger refuse_when_restricted before insert or update on triage
  for each row execute function refuse_when_restricted('client_id');
