-- The wall between organisations: context of the transaction, and one way to protect a table.

create function current_organisation() returns uuid language sql stable as
  $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;

create function current_account() returns uuid language sql stable as
  $$ select nullif(current_setting('app.account', true), '')::uuid $$;

-- What a visitor without session shows: an e-mail address or the hash of a one-time secret.
create function presented_credential() returns text language sql stable as
  $$ select nullif(current_setting('app.credential', true), '') $$;

-- Row-level security for a table with organisation_id; forced, so that its owner is bound as well.
create function protect_tenant_table(target regclass, privileges text) returns void
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
end $$;

create table organisation (
  id uuid primary key,
  name text not null check (name <> ''),
  is_fictional boolean not null default false,
  regimes text[] not null default '{statutory}',
  contact_every integer not null default 4 check (contact_every between 1 and 120),
  contact_unit text not null default 'weeks' check (contact_unit in ('days', 'weeks', 'months')),
  reminders_on boolean not null default true,
  phone text,
  version integer not null default 1,
  created_at timestamptz not null
);
alter table organisation enable row level security;
alter table organisation force row level security;
create policy own_organisation on organisation
  using (id = (select current_organisation())) with check (id = (select current_organisation()));
grant select, insert, update on organisation to naast_app;
grant select on organisation to naast_backup;
grant select, insert, update, delete on organisation to naast_load;
