-- Reminders of overdue contact, and which mails were sent.

grant usage on schema public to naast_schedule;

-- Work by the clock has no actor: it first asks which organisations there are, and then acts as each.
create function organisations_by_clock() returns setof uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select id from organisation order by id
$$;
grant select (id) on organisation to naast_schedule;
grant create on schema public to naast_schedule;
alter function organisations_by_clock() owner to naast_schedule;
revoke create on schema public from naast_schedule;
revoke all on function organisations_by_clock() from public;
grant execute on function organisations_by_clock() to naast_app;

-- A job that is done again after its mail went out does not send it again.
create table mail_sent (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  sent_at timestamptz not null,
  primary key (organisation_id, id)
);
select protect_tenant_table('mail_sent', 'select, insert');

-- Who does not want mail about overdue contact; without a row the answer is that he does.
create table reminder_choice (
  organisation_id uuid not null default current_organisation() references organisation,
  account_id uuid not null,
  is_on boolean not null,
  chosen_at timestamptz not null,
  primary key (organisation_id, account_id)
);
select protect_tenant_table('reminder_choice', 'select, insert, update');

-- What an account was reminded of, in which week: nobody hears twice of one couple in a week.
create table reminder (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('mentor', 'coordinator')),
  week_of date not null,
  mentorship_ids uuid[] not null,
  planned_at timestamptz not null,
  primary key (organisation_id, id)
);
create index reminder_week on reminder (organisation_id, week_of);
select protect_tenant_table('reminder', 'select, insert');
