-- People who sign in. An account belongs to nobody's organisation: a role assignment ties it to one.

create table account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  password_hash text,
  totp_secret text,
  totp_last_step bigint not null default 0,
  disabled_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1
);

create table role_assignment (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  account_id uuid not null references account,
  role text not null check (role in ('mentor', 'coordinator')),
  mentor_id uuid,
  valid_from date not null,
  valid_until date,
  primary key (organisation_id, id)
);
create index role_assignment_account on role_assignment (account_id);
select protect_tenant_table('role_assignment', 'select, insert, update');
-- An account also sees its own assignments before it has chosen an organisation.
create policy own_account on role_assignment for select
  using (account_id = (select current_account()));

alter table account enable row level security;
alter table account force row level security;
create policy presented on account for select
  using (email = (select presented_credential()) or id = (select current_account()));
create policy colleague on account for select
  using (exists (select 1 from role_assignment r
                 where r.account_id = account.id
                   and r.organisation_id = (select current_organisation())));
create policy own_account on account for update using (id = (select current_account()));
create policy invited on account for insert with check (email = (select presented_credential()));
grant select, insert, update on account to naast_app;
grant select on account to naast_backup;
grant select, insert, update, delete on account to naast_load;

create table session (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references account,
  organisation_id uuid not null references organisation,
  assignment_id uuid not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  foreign key (organisation_id, assignment_id) references role_assignment
);
alter table session enable row level security;
alter table session force row level security;
create policy own_session on session
  using (account_id = (select current_account())) with check (account_id = (select current_account()));
grant select, insert, update on session to naast_app;
grant select on session to naast_backup;
grant select, insert, update, delete on session to naast_load;

-- One-time links: set-up of a foundation, invitation of a colleague, sign-in of the demonstration.
create table invitation (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  token_hash text not null unique,
  purpose text not null check (purpose in ('set-up', 'invitation', 'demo')),
  email text not null,
  name text not null,
  role text not null check (role in ('mentor', 'coordinator')),
  mentor_id uuid,
  account_id uuid references account,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);
select protect_tenant_table('invitation', 'select, insert, update');
create policy presented on invitation for select using (token_hash = (select presented_credential()));

-- The one look-up that happens before anybody is known; owned by a role that may only do this.
create function session_of(hash text) returns table (
  session_id uuid, account_id uuid, organisation_id uuid, organisation_name text,
  account_name text, locale text, role text, mentor_id uuid, assignment_id uuid,
  valid_from date, valid_until date, last_seen_at timestamptz, expires_at timestamptz
) language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id, s.account_id, s.organisation_id, o.name, a.name, a.locale, r.role, r.mentor_id,
         r.id, r.valid_from, r.valid_until, s.last_seen_at, s.expires_at
  from session s
  join account a on a.id = s.account_id and a.disabled_at is null
  join organisation o on o.id = s.organisation_id
  join role_assignment r on r.organisation_id = s.organisation_id and r.id = s.assignment_id
  where s.token_hash = hash and s.ended_at is null
$$;
grant select on session, account, organisation, role_assignment to naast_sessions;
grant create on schema public to naast_sessions;
alter function session_of(text) owner to naast_sessions;
revoke create on schema public from naast_sessions;
revoke all on function session_of(text) from public;
grant execute on function session_of(text) to naast_app;
