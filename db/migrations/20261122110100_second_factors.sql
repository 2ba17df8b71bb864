-- Passkeys, recovery codes, and the questions a passkey has to answer.

-- The public half of a key pair; the private half never leaves the device of the account.
create table passkey (
  id uuid primary key,
  account_id uuid not null references account,
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  is_backed_up boolean not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_account on passkey (account_id);
alter table passkey enable row level security;
alter table passkey force row level security;
create policy presented on passkey for select using (credential_id = (select presented_credential()));
create policy own_account on passkey
  using (account_id = (select current_account())) with check (account_id = (select current_account()));
grant select, insert, update, delete on passkey to naast_app;

-- What a passkey is asked to sign, as a hash. `bound_to` ties it to the one who was asked: a link, a
-- half sign-in or an account. A row names nobody, is used once and lives five minutes.
create table passkey_challenge (
  challenge_hash text primary key,
  purpose text not null check (purpose in ('sign-in', 'second-step', 'enrol', 'add', 'prove')),
  bound_to text not null,
  expires_at timestamptz not null
);
create index passkey_challenge_expires_at on passkey_challenge (expires_at);
alter table passkey_challenge enable row level security;
alter table passkey_challenge force row level security;
create policy everybody on passkey_challenge using (true) with check (true);
grant select, insert, update, delete on passkey_challenge to naast_app;

-- Ten codes on paper, each of which takes the place of the second factor once; kept as keyed hashes.
create table recovery_code (
  account_id uuid not null references account,
  code_hash text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy own_account on recovery_code
  using (account_id = (select current_account())) with check (account_id = (select current_account()));
grant select, insert, update, delete on recovery_code to naast_app;

grant select on passkey, recovery_code, passkey_challenge to naast_backup;
grant select, insert, update, delete on passkey, recovery_code, passkey_challenge to naast_load;
