-- Decisions about a client: who may decide, what the client wants, what was weighed, and how it was told. One row is one
-- question; until it is closed it is filled in page by page, from then on nothing in it changes and corrections are added.
create table decision (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  mentorship_id uuid not null,
  follows_id uuid,
  matter text not null,
  question text not null check (question <> ''),
  asked_by text not null check (asked_by in ('client', 'family', 'care', 'doctor', 'bewindvoerder', 'court', 'mentor', 'coordinator', 'other')),
  asked_by_name text,
  asked_on date not null,
  answer_by date,
  is_urgent boolean not null default false,
  complete_by date,
  -- What the rules ask besides. Empty means unknown.
  governing_law text check (governing_law in ('bw', 'wgbo', 'wzd', 'wvggz')),
  is_invasive boolean,
  is_emergency boolean,
  has_proxy boolean,
  client_resists boolean,
  mentor_resists boolean,
  resistance_how text,
  serious_harm boolean,
  serious_harm_why text,
  second_opinion text,
  wish text,
  involved text check (involved in ('yes', 'partly', 'no')),
  involved_how text,
  advice text,
  advice_from text,
  nobody_consulted_because text,
  collision text,
  outcome text check (outcome in ('client-decided', 'mentor-decided', 'refused', 'referred', 'not-yet')),
  chosen_option_id uuid,
  outcome_words text,
  outcome_why text,
  mentor_view text,
  decided_on date,
  review_on date,
  explained_on date,
  explained_how text,
  client_took text,
  not_explained_because text,
  is_weighty boolean not null default false,
  weighty_why text,
  status text not null default 'open' check (status in ('open', 'closed')),
  authority jsonb,
  opened_by uuid not null,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, mentorship_id) references mentorship,
  foreign key (organisation_id, follows_id) references decision,
  check ((status = 'closed') = (closed_at is not null)),
  check ((status = 'closed') = (outcome is not null and authority is not null and closed_by is not null) or status = 'open')
);
create index decision_client on decision (organisation_id, client_id, opened_at desc);
create index decision_mentorship on decision (organisation_id, mentorship_id, opened_at desc);
create index decision_open on decision (organisation_id, opened_at) where status = 'open';
create index decision_review on decision (organisation_id, review_on) where review_on is not null;
select protect_tenant_table('decision', 'select, insert, update');

create table decision_option (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  decision_id uuid not null,
  position integer not null check (position >= 0),
  kind text not null check (kind in ('asked', 'alternative', 'nothing')),
  words text not null check (words <> ''),
  safe text,
  connected text,
  authentic text,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references decision
);
create index decision_option_decision on decision_option (organisation_id, decision_id, position);
select protect_tenant_table('decision_option', 'select, insert, update, delete');

create table decision_consultation (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  decision_id uuid not null,
  who text not null check (who in ('client', 'family', 'care', 'doctor', 'bewindvoerder', 'fellow-mentor', 'coordinator', 'other')),
  name text,
  consulted_on date,
  said text not null check (said <> ''),
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references decision
);
create index decision_consultation_decision on decision_consultation (organisation_id, decision_id);
select protect_tenant_table('decision_consultation', 'select, insert, update, delete');

-- The evidence of what the client wants that was looked at, by its id; evidence itself stands in its own table.
create table decision_evidence (
  organisation_id uuid not null default current_organisation() references organisation,
  decision_id uuid not null,
  evidence_id uuid not null,
  primary key (organisation_id, decision_id, evidence_id),
  foreign key (organisation_id, decision_id) references decision
);
select protect_tenant_table('decision_evidence', 'select, insert, delete');

-- What a professional found about one matter: who, in what role, when, for which decision (WGBO 7:465, Wzd 3(2)(3)).
create table capacity_statement (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  decision_id uuid,
  matter text not null,
  capable boolean not null,
  about text not null check (about <> ''),
  by_name text not null check (by_name <> ''),
  by_role text not null,
  is_mentor boolean not null,
  stated_on date not null,
  stated_at text check (stated_at ~ '^[0-2][0-9]:[0-5][0-9]$'),
  reasons text,
  request_id uuid,
  account_id uuid not null,
  recorded_at timestamptz not null,
  struck_out_at timestamptz,
  struck_out_by uuid,
  strike_reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, decision_id) references decision,
  check ((struck_out_at is null) = (strike_reason is null))
);
create index capacity_statement_client on capacity_statement (organisation_id, client_id, matter, stated_on desc);
create index capacity_statement_decision on capacity_statement (organisation_id, decision_id);
select protect_tenant_table('capacity_statement', 'select, insert, update');

-- How it turned out, told later; the next look is planned with it.
create table decision_look_back (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  decision_id uuid not null,
  looked_on date not null,
  turned_out text not null check (turned_out <> ''),
  client_says text,
  review_on date,
  account_id uuid not null,
  noted_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references decision
);
create index decision_look_back_decision on decision_look_back (organisation_id, decision_id, noted_at desc);
select protect_tenant_table('decision_look_back', 'select, insert');

create table decision_correction (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  decision_id uuid not null,
  words text not null check (words <> ''),
  account_id uuid not null,
  corrected_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, decision_id) references decision
);
create index decision_correction_decision on decision_correction (organisation_id, decision_id, corrected_at);
select protect_tenant_table('decision_correction', 'select, insert');

-- A closed decision stays as it is; only the registration of the client it belongs to may become another one.
create function refuse_closed_decision() returns trigger language plpgsql as $$
declare
  changed jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
begin
  if current_user in ('naast_load', 'naast_destroy') then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_table_name = 'decision' then
    if old.status = 'closed'
       and to_jsonb(new) - 'client_id' - 'mentorship_id' <> to_jsonb(old) - 'client_id' - 'mentorship_id' then
      raise exception 'a closed decision does not change' using errcode = 'NA041';
    end if;
  elsif exists (select 1 from decision d where d.organisation_id = current_organisation()
                and d.id = (changed ->> 'decision_id')::uuid and d.status = 'closed') then
    raise exception 'a closed decision does not change' using errcode = 'NA041';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger refuse_closed_decision before update on decision
  for each row execute function refuse_closed_decision();
create trigger refuse_closed_decision before insert or update or delete on decision_option
  for each row execute function refuse_closed_decision();
create trigger refuse_closed_decision before insert or update or delete on decision_consultation
  for each row execute function refuse_closed_decision();
create trigger refuse_closed_decision before insert or update or delete on decision_evidence
  for each row execute function refuse_closed_decision();

-- A decision belongs to a client, and so does everything said under it: a frozen dossier takes none of it.
create or replace function refuse_when_restricted() returns trigger language plpgsql as $$
declare
  touched uuid;
  reason text := nullif(current_setting('app.restriction_reason', true), '');
begin
  if current_user in ('naast_load', 'naast_destroy')
     or not exists (select 1 from processing_restriction r
                    where r.organisation_id = new.organisation_id and r.lifted_at is null) then
    return new;
  end if;
  touched := (to_jsonb(new) ->> tg_argv[0])::uuid;
  if tg_argv[0] = 'mentorship_id' then
    select m.client_id into touched from mentorship m
    where m.organisation_id = new.organisation_id and m.id = touched;
  elsif tg_argv[0] = 'decision_id' then
    select d.client_id into touched from decision d
    where d.organisation_id = new.organisation_id and d.id = touched;
  end if;
  if not exists (select 1 from processing_restriction r
                 where r.organisation_id = new.organisation_id and r.client_id = touched
                   and r.lifted_at is null) then
    return new;
  end if;
  if reason is null then
    raise exception 'the dossier is restricted' using errcode = 'NA018';
  end if;
  if current_setting('app.restriction_noted', true) is distinct from touched::text then
    insert into restriction_override (client_id, account_id, reason)
    values (touched, current_account(), reason);
    perform set_config('app.restriction_noted', touched::text, true);
  end if;
  return new;
end $$;
create trigger refuse_when_restricted before insert or update on decision
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on capacity_statement
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert on decision_look_back
  for each row execute function refuse_when_restricted('decision_id');
create trigger refuse_when_restricted before insert on decision_correction
  for each row execute function refuse_when_restricted('decision_id');
