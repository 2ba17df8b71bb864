-- A coordinator may write in a frozen dossier, with a reason; the place that refuses is the place that notes it.
create table restriction_override (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  account_id uuid not null,
  reason text not null check (reason <> ''),
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client
);
create index restriction_override_client on restriction_override (organisation_id, client_id, at desc);
select protect_tenant_table('restriction_override', 'select, insert');

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
