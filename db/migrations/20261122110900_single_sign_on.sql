-- Signing in through an organisation's own provider (OpenID Connect). Who comes in that way reaches that
-- organisation only, for its provider says nothing about other organisations.
create table sign_on_provider (
  organisation_id uuid not null default current_organisation() references organisation,
  issuer text not null check (issuer <> ''),
  client_id text not null check (client_id <> ''),
  client_secret text not null,
  domains text[] not null check (cardinality(domains) between 1 and 20),
  is_on boolean not null default false,
  version integer not null default 1,
  primary key (organisation_id)
);
select protect_tenant_table('sign_on_provider', 'select, insert, update');

-- Which person of the provider is which account here.
create table sign_on_identity (
  organisation_id uuid not null default current_organisation() references organisation,
  issuer text not null,
  subject text not null,
  account_id uuid not null references account,
  linked_at timestamptz not null,
  primary key (organisation_id, issuer, subject)
);
create index sign_on_identity_account on sign_on_identity (organisation_id, account_id);
select protect_tenant_table('sign_on_identity', 'select, insert, delete');

-- Somebody on the way to the provider and back: ten minutes, one browser, once.
create table sign_on_attempt (
  organisation_id uuid not null default current_organisation() references organisation,
  state_hash text not null,
  sealed text not null,
  expires_at timestamptz not null,
  primary key (organisation_id, state_hash)
);
select protect_tenant_table('sign_on_attempt', 'select, insert, delete');

alter table session add column is_single_sign_on boolean not null default false;

-- Which organisations let people of a mail domain in through a provider; says nothing about any person.
create function sign_on_at(domain text) returns table (organisation_id uuid, name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select o.id, o.name from sign_on_provider p join organisation o on o.id = p.organisation_id
  where p.is_on and domain = any (p.domains) order by o.name
$$;
grant select on sign_on_provider to naast_sessions;
grant create on schema public to naast_sessions;
alter function sign_on_at(text) owner to naast_sessions;
revoke create on schema public from naast_sessions;
revoke all on function sign_on_at(text) from public;
grant execute on function sign_on_at(text) to naast_app;
