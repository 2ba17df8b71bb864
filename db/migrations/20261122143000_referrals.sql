-- Somebody asks for help, mostly without an account. The door says where and whether a foundation takes requests.
create table referral_door (
  organisation_id uuid not null default current_organisation() references organisation,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$'),
  is_open boolean not null default false,
  ways text[] not null default '{statutory}'
    check (ways <@ '{statutory,jim,newcomer,project}' and cardinality(ways) > 0),
  answer_days integer not null default 7 check (answer_days between 1 and 60),
  closed_words text check (closed_words <> ''),
  last_number integer not null default 0,
  version integer not null default 1,
  primary key (organisation_id)
);
select protect_tenant_table('referral_door', 'select, insert, update');

-- What was told, by whom, and what became of it. Codes are those of src/referrals/told.ts.
create table referral (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  number integer not null,
  via text not null check (via in ('form', 'referrer', 'telephone')),
  received_at timestamptz not null,
  answer_due_on date not null,
  receipt_hash text not null,
  suspicions text[] not null default '{}',
  asker_role text not null check (asker_role <> ''),
  asker_name text not null check (asker_name <> ''),
  asker_organisation text check (asker_organisation <> ''),
  asker_phone text check (asker_phone <> ''),
  asker_email text check (asker_email <> ''),
  call_back text check (call_back <> ''),
  given_name text not null check (given_name <> ''),
  family_name text check (family_name <> ''),
  birth_date date,
  age integer check (age between 0 and 122),
  living_kind text not null default 'unknown',
  institution_name text check (institution_name <> ''),
  postcode text check (postcode <> ''),
  place text check (place <> ''),
  languages text[] not null default '{}',
  way text not null check (way in ('statutory', 'jim', 'newcomer', 'project', 'unknown')),
  chosen_person text check (chosen_person <> ''),
  why text not null check (why <> ''),
  tried text check (tried <> ''),
  near_people text check (near_people <> ''),
  relatives_why text check (relatives_why <> ''),
  measures text[] not null default '{}',
  measures_note text check (measures_note <> ''),
  urgency text not null check (urgency in ('can-wait', 'weeks', 'days')),
  if_nothing text check (if_nothing <> ''),
  knows text not null check (knows in ('agrees', 'objects', 'does-not-know', 'cannot-say')),
  knows_why text check (knows_why <> ''),
  status text not null default 'new' check (status in
    ('new', 'looking', 'accepted', 'lighter', 'passed-on', 'declined', 'withdrawn', 'spam')),
  assigned_to uuid references account,
  answered_on date,
  answered_by uuid references account,
  answer_reason text check (answer_reason <> ''),
  told_how text check (told_how in ('phone', 'letter', 'mail', 'in-person', 'not-told')),
  passed_to text check (passed_to <> ''),
  client_id uuid,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, number),
  foreign key (organisation_id, client_id) references client,
  check ((status in ('new', 'looking')) = (answered_on is null)),
  check ((status = 'accepted') = (client_id is not null))
);
create index referral_list on referral (organisation_id, received_at desc, id);
create index referral_open on referral (organisation_id, answer_due_on) where answered_on is null;
create index referral_client on referral (organisation_id, client_id) where client_id is not null;
create index referral_names on referral (organisation_id, lower(given_name), lower(family_name));
create unique index referral_receipt_hash on referral (receipt_hash);
select protect_tenant_table('referral', 'select, insert, update');
create trigger refuse_when_restricted before insert or update on referral
  for each row execute function refuse_when_restricted('client_id');

-- What was done with it, in order: talks, attempts, notes, answers. Never changed.
create table referral_step (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  referral_id uuid not null,
  kind text not null check (kind in ('note', 'spoke', 'tried', 'assigned', 'answered', 'reopened', 'withdrawn')),
  words text check (words <> ''),
  answer text check (answer <> ''),
  account_id uuid references account,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, referral_id) references referral on delete cascade
);
create index referral_step_referral on referral_step (organisation_id, referral_id, at, id);
select protect_tenant_table('referral_step', 'select, insert');

-- A request that is not finished: only who holds the link can read it, for its key is made of the link.
create table referral_draft (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  token_hash text not null,
  sealed text not null check (sealed <> ''),
  saved_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > saved_at),
  primary key (organisation_id, id)
);
create unique index referral_draft_token_hash on referral_draft (token_hash);
select protect_tenant_table('referral_draft', 'select');
create policy presented on referral_draft for select using (token_hash = (select presented_credential()));
create policy presented_saved on referral_draft for update
  using (token_hash = (select presented_credential())) with check (token_hash = (select presented_credential()));
create policy presented_used on referral_draft for delete using (token_hash = (select presented_credential()));
grant update (sealed, saved_at, expires_at), delete on referral_draft to naast_app;

-- What a visitor may do without reading anything: see a door, hand in a request, see how far his own is, take it back.
create function referral_door_at(asked text) returns table (
  organisation_id uuid, name text, phone text, slug text, is_open boolean, ways text[], answer_days integer, closed_words text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.id, o.name, o.phone, d.slug, d.is_open, d.ways, d.answer_days, d.closed_words
  from referral_door d join organisation o on o.id = d.organisation_id where d.slug = asked
$$;

-- Hands in a request. The same id again changes nothing. Null when this door is closed, or had too many today.
create function receive_referral(told jsonb) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  given referral := jsonb_populate_record(null::referral, told);
  door referral_door;
  known integer;
begin
  select * into door from referral_door d where d.organisation_id = given.organisation_id for update;
  select r.number into known from referral r
  where r.organisation_id = given.organisation_id and r.id = given.id;
  if known is not null then
    return known;
  end if;
  if door.organisation_id is null or not door.is_open or given.via not in ('form', 'referrer')
     or (select count(*) from referral r where r.organisation_id = given.organisation_id
         and r.via <> 'telephone' and r.received_at > given.received_at - interval '1 day') >= 300 then
    return null;
  end if;
  update referral_door d set last_number = d.last_number + 1 where d.organisation_id = door.organisation_id
  returning d.last_number into known;
  insert into referral (organisation_id, id, number, via, received_at, answer_due_on, receipt_hash, suspicions,
    asker_role, asker_name, asker_organisation, asker_phone, asker_email, call_back, given_name, family_name,
    birth_date, age, living_kind, institution_name, postcode, place, languages, way, chosen_person, why, tried,
    near_people, relatives_why, measures, measures_note, urgency, if_nothing, knows, knows_why)
  values (given.organisation_id, given.id, known, given.via, given.received_at, given.answer_due_on,
    given.receipt_hash, given.suspicions, given.asker_role, given.asker_name, given.asker_organisation,
    given.asker_phone, given.asker_email, given.call_back, given.given_name, given.family_name, given.birth_date,
    given.age, coalesce(given.living_kind, 'unknown'), given.institution_name, given.postcode, given.place,
    coalesce(given.languages, '{}'), given.way, given.chosen_person, given.why, given.tried, given.near_people,
    given.relatives_why, coalesce(given.measures, '{}'), given.measures_note, given.urgency, given.if_nothing,
    given.knows, given.knows_why);
  return known;
end $$;

create function referral_receipt(asked text) returns table (
  organisation_id uuid, number integer, received_at timestamptz, answer_due_on date, standing text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.organisation_id, r.number, r.received_at, r.answer_due_on,
    case when r.status = 'withdrawn' then 'withdrawn' when r.answered_on is not null then 'answered'
         when r.status = 'looking' then 'looking' else 'received' end
  from referral r where r.receipt_hash = asked
$$;

create function withdraw_referral(asked text, step uuid, now timestamptz) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  taken referral;
begin
  update referral r set status = 'withdrawn', answered_on = (now at time zone 'Europe/Amsterdam')::date,
    version = r.version + 1
  where r.receipt_hash = asked and r.answered_on is null returning * into taken;
  if taken.id is null then
    return null;
  end if;
  insert into referral_step (organisation_id, id, referral_id, kind, at)
  values (taken.organisation_id, step, taken.id, 'withdrawn', now);
  return taken.organisation_id;
end $$;

create function keep_referral_draft(office uuid, draft uuid, hash text, text_sealed text, now timestamptz, until timestamptz)
returns boolean language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from referral_door d where d.organisation_id = office and d.is_open)
     or (select count(*) from referral_draft k where k.organisation_id = office
         and k.saved_at > now - interval '1 day') >= 500 then
    return false;
  end if;
  insert into referral_draft (organisation_id, id, token_hash, sealed, saved_at, expires_at)
  values (office, draft, hash, text_sealed, now, until);
  return true;
end $$;

grant select on organisation to naast_reception;
grant select, update on referral_door to naast_reception;
grant select, insert, update on referral to naast_reception;
grant insert on referral_step to naast_reception;
grant select, insert on referral_draft to naast_reception;
grant select on processing_restriction to naast_reception;
grant create on schema public to naast_reception;
alter function referral_door_at(text) owner to naast_reception;
alter function receive_referral(jsonb) owner to naast_reception;
alter function referral_receipt(text) owner to naast_reception;
alter function withdraw_referral(text, uuid, timestamptz) owner to naast_reception;
alter function keep_referral_draft(uuid, uuid, text, text, timestamptz, timestamptz) owner to naast_reception;
revoke create on schema public from naast_reception;
revoke all on function referral_door_at(text), receive_referral(jsonb), referral_receipt(text),
  withdraw_referral(text, uuid, timestamptz),
  keep_referral_draft(uuid, uuid, text, text, timestamptz, timestamptz) from public;
grant execute on function referral_door_at(text), receive_referral(jsonb), referral_receipt(text),
  withdraw_referral(text, uuid, timestamptz),
  keep_referral_draft(uuid, uuid, text, text, timestamptz, timestamptz) to naast_app;
