-- Own sessions in words, browsers that signed in before, mail about changes, and ways back in.

-- Which browser a session lives in, in two words ("Firefox, Windows"); never an address of the network.
alter table session add column browser text not null default '' check (length(browser) <= 60);

-- A browser that signed in to an account before keeps a counter of its own, so that a stranger who
-- guesses elsewhere does not hold up the owner. Both keys are keyed hashes; a row names nobody.
create table known_browser (
  account_key text not null,
  browser_key text not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (account_key, browser_key)
);
create index known_browser_last_seen on known_browser (last_seen_at);
alter table known_browser enable row level security;
alter table known_browser force row level security;
create policy everybody on known_browser using (true) with check (true);
grant select, insert, update, delete on known_browser to naast_app;

-- A change of an account that its owner hears of by mail. `sent_to` holds an address that is not (any
-- more) the one of the account: after a change of address the old one hears of it too.
create table account_notice (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  account_id uuid not null references account,
  kind text not null,
  sent_to text,
  at timestamptz not null,
  primary key (organisation_id, id)
);
create index account_notice_account on account_notice (account_id);
select protect_tenant_table('account_notice', 'select, insert, delete');

-- One-time links of an account: another password, another address, and taking that back. A row without
-- account was asked for an address nobody has: it leads nowhere, and asking costs the same.
create table account_link (
  id uuid primary key,
  token_hash text not null unique,
  purpose text not null check (purpose in ('reset', 'address', 'address-back', 'lost-factor')),
  account_id uuid references account,
  email text,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null
);
create index account_link_account on account_link (account_id);
create index account_link_expires_at on account_link (expires_at);
alter table account_link enable row level security;
alter table account_link force row level security;
create policy presented on account_link for select using (token_hash = (select presented_credential()));
create policy own_account on account_link
  using (account_id = (select current_account())) with check (account_id = (select current_account()));
create policy leads_nowhere on account_link using (account_id is null) with check (account_id is null);
grant select, insert, update, delete on account_link to naast_app;

-- Somebody lost the second factor. One colleague verifies who it is, another one confirms; only then a
-- link is made. How it was verified is a choice from a list: never a number of a document.
create table recovery_request (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  account_id uuid not null references account,
  asked_at timestamptz not null,
  verified_how text check (verified_how in ('in-person', 'by-video', 'known-in-person')),
  verified_document text check (verified_document in ('passport', 'identity-card', 'driving-licence', 'residence-permit')),
  verified_by uuid references account,
  verified_at timestamptz,
  confirmed_by uuid references account,
  confirmed_at timestamptz,
  ended_at timestamptz,
  invitation_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, invitation_id) references invitation,
  check ((verified_by is null) = (verified_at is null)),
  check (confirmed_at is null or verified_at is not null),
  check (verified_by is null or verified_by <> account_id),
  check (confirmed_by is null or (confirmed_by <> account_id and confirmed_by <> verified_by))
);
create unique index recovery_request_open on recovery_request (organisation_id, account_id)
  where confirmed_at is null and ended_at is null;
select protect_tenant_table('recovery_request', 'select, insert, update');

grant select on known_browser, account_link to naast_backup;
grant select, insert, update, delete on known_browser, account_link to naast_load;
