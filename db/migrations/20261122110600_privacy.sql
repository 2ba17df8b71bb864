-- Rights of people (AVG 12-20), how long data is kept, and how it is destroyed.

-- Destroying is no work of the application: a role of its own, behind the same wall, may delete.
grant usage on schema public to naast_destroy;

create or replace function protect_tenant_table(target regclass, privileges text) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format(
    'create policy own_organisation on %s
       using (organisation_id = (select current_organisation()))
       with check (organisation_id = (select current_organisation()))', target);
  execute format('grant %s on %s to naast_app', privileges, target);
  execute format('grant select on %s to naast_backup', target);
  execute format('grant select, insert, update, delete on %s to naast_load', target);
  execute format('grant select, update, delete on %s to naast_destroy', target);
end $$;

do $$
declare target record;
begin
  for target in
    select c.oid::regclass as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
  loop
    execute format('grant select, update, delete on %s to naast_destroy', target.name);
  end loop;
end $$;
-- The log stays: it holds identifiers and no names.
revoke update, delete on audit_event from naast_destroy;

-- Accounts belong to nobody's organisation; only those of this one can be emptied.
grant select, update on account to naast_destroy;
create policy destroyed_here on account to naast_destroy
  using (exists (select 1 from role_assignment r
                 where r.account_id = account.id
                   and r.organisation_id = (select current_organisation())))
  with check (true);
grant select, update, delete on session to naast_destroy;
create policy destroyed_here on session to naast_destroy
  using (organisation_id = (select current_organisation()));

-- Who asked what about whose data, and what came of it. The subject is a soft reference, so that the
-- request outlives the person it was about.
create table privacy_request (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  kind text not null check (kind in ('access', 'portability', 'correction', 'restriction', 'erasure')),
  subject_kind text not null check (subject_kind in ('client', 'mentor', 'account', 'near-person')),
  subject_id uuid not null,
  asked_by text,
  asked_as text not null check (asked_as in ('self', 'mentor', 'near-person', 'representative', 'other')),
  identity_check text not null check (identity_check in ('known', 'document-shown', 'account', 'written-authority')),
  note text,
  received_on date not null,
  due_on date not null,
  extended_to date,
  extension_reason text,
  status text not null default 'open' check (status in ('open', 'granted', 'partly', 'refused', 'withdrawn')),
  answer text,
  answered_on date,
  answered_by uuid,
  account_id uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  check ((extended_to is null) = (extension_reason is null)),
  check ((status = 'open') = (answered_on is null))
);
create index privacy_request_open on privacy_request (organisation_id, due_on) where status = 'open';
create index privacy_request_subject on privacy_request (organisation_id, subject_id);
select protect_tenant_table('privacy_request', 'select, insert, update');

-- A step of a request that somebody says is done.
create table privacy_request_step (
  organisation_id uuid not null default current_organisation() references organisation,
  request_id uuid not null,
  step text not null,
  done_at timestamptz not null,
  done_by uuid not null,
  primary key (organisation_id, request_id, step),
  foreign key (organisation_id, request_id) references privacy_request
);
select protect_tenant_table('privacy_request_step', 'select, insert');

-- A file with everything about one person, sealed, for a day and for one time.
create table privacy_export (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  request_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  status text not null default 'waiting' check (status in ('waiting', 'ready', 'fetched', 'expired', 'failed')),
  content text,
  size integer,
  ready_at timestamptz,
  expires_at timestamptz not null,
  fetched_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, request_id) references privacy_request,
  check (content is null or status = 'ready')
);
create index privacy_export_request on privacy_export (organisation_id, request_id, asked_at desc);
select protect_tenant_table('privacy_export', 'select, insert, update');

-- AVG 18: the dossier is kept and nothing is done with it, until this is lifted.
create table processing_restriction (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  request_id uuid,
  reason text not null check (reason <> ''),
  restricted_at timestamptz not null,
  restricted_by uuid not null,
  lifted_at timestamptz,
  lifted_by uuid,
  lift_reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, request_id) references privacy_request,
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index processing_restriction_now on processing_restriction (organisation_id, client_id) where lifted_at is null;
select protect_tenant_table('processing_restriction', 'select, insert, update');

-- The one place where a frozen dossier refuses to be written: whatever way the writing comes.
create function refuse_when_restricted() returns trigger language plpgsql as $$
declare
  touched uuid;
begin
  if current_user in ('naast_load', 'naast_destroy')
     or current_setting('app.restriction', true) = 'overridden'
     or not exists (select 1 from processing_restriction r
                    where r.organisation_id = new.organisation_id and r.lifted_at is null) then
    return new;
  end if;
  touched := (to_jsonb(new) ->> tg_argv[0])::uuid;
  if tg_argv[0] = 'mentorship_id' then
    select m.client_id into touched from mentorship m
    where m.organisation_id = new.organisation_id and m.id = touched;
  end if;
  if exists (select 1 from processing_restriction r
             where r.organisation_id = new.organisation_id and r.client_id = touched
               and r.lifted_at is null) then
    raise exception 'the dossier is restricted' using errcode = 'NA018';
  end if;
  return new;
end $$;

create trigger refuse_when_restricted before insert or update on client
  for each row execute function refuse_when_restricted('id');
create trigger refuse_when_restricted before insert or update on living_situation
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on near_person
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on protective_measure
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on contact_client
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on contact_correction
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on expression
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on follow_up
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on starter_answer
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on mandate
  for each row execute function refuse_when_restricted('mentorship_id');
create trigger refuse_when_restricted before insert or update on substitute
  for each row execute function refuse_when_restricted('mentorship_id');
create trigger refuse_when_restricted before insert or update on mentorship_pause
  for each row execute function refuse_when_restricted('mentorship_id');
create trigger refuse_when_restricted before insert or update on planned_contact
  for each row execute function refuse_when_restricted('mentorship_id');
-- What is derived (when contact is due) may still be worked out anew.
create trigger refuse_when_restricted before insert
  or update of client_id, mentor_id, regime, status, started_on, ended_on, end_reason, end_note, preconditions on mentorship
  for each row execute function refuse_when_restricted('client_id');

-- How long an organisation keeps a kind of data; without a row the default of the house holds.
create table retention_term (
  organisation_id uuid not null default current_organisation() references organisation,
  kind text not null,
  months integer not null check (months between 0 and 1200),
  source text not null check (source <> ''),
  changed_at timestamptz not null,
  changed_by uuid not null,
  version integer not null default 1,
  primary key (organisation_id, kind)
);
select protect_tenant_table('retention_term', 'select, insert, update');

-- Why the data of one person may not be destroyed yet.
create table legal_hold (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('client', 'mentor')),
  subject_id uuid not null,
  cause text not null check (cause in ('court-account', 'complaint', 'claim', 'other')),
  reason text not null check (reason <> ''),
  until date,
  placed_at timestamptz not null,
  placed_by uuid not null,
  lifted_at timestamptz,
  lifted_by uuid,
  primary key (organisation_id, id),
  check ((lifted_at is null) = (lifted_by is null))
);
create index legal_hold_subject on legal_hold (organisation_id, subject_id) where lifted_at is null;
select protect_tenant_table('legal_hold', 'select, insert, update');

-- What somebody proposes to destroy; another person confirms, and not before `not_before` it happens.
create table destruction_proposal (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  ground text not null check (ground in ('retention', 'erasure')),
  request_id uuid,
  note text,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  status text not null default 'proposed' check (status in ('proposed', 'confirmed', 'withdrawn', 'done')),
  decided_by uuid,
  decided_at timestamptz,
  not_before timestamptz,
  done_at timestamptz,
  primary key (organisation_id, id),
  check (status not in ('confirmed', 'done') or (decided_by is not null and decided_by <> proposed_by)),
  check (status not in ('confirmed', 'done') or not_before is not null),
  foreign key (organisation_id, request_id) references privacy_request
);
create index destruction_proposal_open on destruction_proposal (organisation_id, proposed_at desc);
select protect_tenant_table('destruction_proposal', 'select, insert, update');

create table destruction_item (
  organisation_id uuid not null default current_organisation() references organisation,
  proposal_id uuid not null,
  subject_kind text not null check (subject_kind in ('client', 'mentor', 'near-person', 'account')),
  subject_id uuid not null,
  since date,
  kept_until date,
  outcome text not null default 'open' check (outcome in ('open', 'destroyed', 'held-back')),
  primary key (organisation_id, proposal_id, subject_kind, subject_id),
  foreign key (organisation_id, proposal_id) references destruction_proposal
);
select protect_tenant_table('destruction_item', 'select, insert');

-- What was destroyed: a keyed hash instead of the person, by whom and how many rows. Never changed.
create table destruction_ledger (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  proposal_id uuid not null,
  subject_kind text not null,
  subject_hash text not null,
  ground text not null,
  proposed_by uuid not null,
  confirmed_by uuid not null,
  destroyed_at timestamptz not null,
  counts jsonb not null,
  primary key (organisation_id, id)
);
select protect_tenant_table('destruction_ledger', 'select');
revoke update, delete on destruction_ledger from naast_destroy;
grant insert on destruction_ledger to naast_destroy;
