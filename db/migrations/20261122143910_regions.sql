-- What an organisation changed in the list of foundations and their areas; what it did not change stands in the product
-- (src/referrals/regions/foundations.ts). One row may say: this is us.
create table region_foundation (
  organisation_id uuid not null default current_organisation() references organisation,
  key text not null check (key ~ '^[a-z0-9-]{2,60}$'),
  name text not null check (name <> ''),
  website text check (website ~ '^https?://[^\s]+$'),
  phone text check (phone <> ''),
  provinces text[] not null default '{}',
  municipalities text[] not null default '{}',
  -- Ranges of four figures: '1000-1109'.
  postcodes text[] not null default '{}',
  source text check (source <> ''),
  checked_on date,
  is_own boolean not null default false,
  version integer not null default 1,
  changed_by uuid not null references account,
  changed_at timestamptz not null,
  primary key (organisation_id, key)
);
create unique index region_foundation_own on region_foundation (organisation_id) where is_own;
select protect_tenant_table('region_foundation', 'select, insert, update');

-- What everybody may read without an account: of each organisation the row that says "this is us", with its form when
-- it takes requests; of an organisation that is alone here, its whole list.
create function public_regions() returns table (
  key text, name text, website text, phone text, provinces text[], municipalities text[], postcodes text[],
  source text, checked_on date, is_own boolean, slug text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.key, r.name, r.website, r.phone, r.provinces, r.municipalities, r.postcodes, r.source, r.checked_on, r.is_own,
    case when r.is_own and d.is_open then d.slug end
  from region_foundation r left join referral_door d on d.organisation_id = r.organisation_id
  where r.is_own or (select count(*) from organisation) = 1
  union all
  -- Who takes requests here and did not say which foundation it is: without an area.
  select null, o.name, null, o.phone, '{}', '{}', '{}', null, null, true, d.slug
  from referral_door d join organisation o on o.id = d.organisation_id
  where d.is_open and not exists (
    select from region_foundation own where own.organisation_id = d.organisation_id and own.is_own)
$$;
grant select on region_foundation to naast_reception;
grant create on schema public to naast_reception;
alter function public_regions() owner to naast_reception;
revoke create on schema public from naast_reception;
revoke all on function public_regions() from public;
grant execute on function public_regions() to naast_app;
