-- Signing in: attempts, the step between password and code, the first set-up, pending enrolments.

-- Attempts that failed or still run. Both keys are keyed hashes; no address of anybody is kept.
-- A row belongs to no organisation: an attempt may name nobody at all.
create table sign_in_attempt (
  id uuid primary key,
  account_key text not null,
  address_key text not null,
  has_failed boolean not null default false,
  at timestamptz not null
);
create index sign_in_attempt_account on sign_in_attempt (account_key, at);
create index sign_in_attempt_address on sign_in_attempt (address_key, at);
create index sign_in_attempt_at on sign_in_attempt (at);
alter table sign_in_attempt enable row level security;
alter table sign_in_attempt force row level security;
create policy everybody on sign_in_attempt using (true) with check (true);
grant select, insert, update, delete on sign_in_attempt to naast_app;

-- The password was right, the code is still to come. Worth nothing but the right to give that code.
create table half_sign_in (
  token_hash text primary key,
  account_id uuid not null references account,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index half_sign_in_account on half_sign_in (account_id);
alter table half_sign_in enable row level security;
alter table half_sign_in force row level security;
create policy presented on half_sign_in for select using (token_hash = (select presented_credential()));
create policy own_account on half_sign_in
  using (account_id = (select current_account())) with check (account_id = (select current_account()));
grant select, insert, update, delete on half_sign_in to naast_app;

-- Whether anybody at all can sign in; answered without showing who.
create function has_accounts() returns boolean language sql stable security definer
  set search_path = pg_catalog, public as $$ select exists (select 1 from account) $$;
grant create on schema public to naast_sessions;
alter function has_accounts() owner to naast_sessions;
revoke create on schema public from naast_sessions;
revoke all on function has_accounts() from public;
grant execute on function has_accounts() to naast_app;

-- The one-time link that sets up an empty installation; exists only while there is no account.
create table set_up (
  token_hash text primary key,
  pending jsonb,
  expires_at timestamptz not null,
  used_at timestamptz
);
alter table set_up enable row level security;
alter table set_up force row level security;
create policy presented on set_up for select using (token_hash = (select presented_credential()));
create policy claimed on set_up for update using (token_hash = (select presented_credential()));
create policy only_when_empty on set_up for insert with check (not (select has_accounts()));
create policy replaced on set_up for delete using (not (select has_accounts()));
grant select, insert, update, delete on set_up to naast_app;

-- What an invited person has filled in before the first code proves it: name, password hash and sealed secret.
alter table invitation add column pending jsonb;
create index session_account on session (account_id, started_at desc);

grant select on sign_in_attempt, half_sign_in, set_up to naast_backup;
grant select, insert, update, delete on sign_in_attempt, half_sign_in, set_up to naast_load;

-- The roles of who signs in, at every organisation, before one is chosen; shows nobody else's.
create function own_roles() returns table (
  assignment_id uuid, organisation_id uuid, organisation_name text, role text, mentor_id uuid,
  valid_from date, valid_until date
) language sql stable security definer set search_path = pg_catalog, public as $$
  select r.id, r.organisation_id, o.name, r.role, r.mentor_id, r.valid_from, r.valid_until
  from role_assignment r join organisation o on o.id = r.organisation_id
  where r.account_id = current_account()
  order by r.valid_from desc, r.id
$$;
grant create on schema public to naast_sessions;
alter function own_roles() owner to naast_sessions;
revoke create on schema public from naast_sessions;
revoke all on function own_roles() from public;
grant execute on function own_roles() to naast_app;
