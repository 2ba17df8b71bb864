-- More people than mentors and coordinators: staff with another task, and people from outside with a
-- scoped, ending access to one client. A role that is bound to a client names that client.
alter table role_assignment drop constraint role_assignment_role_check;
alter table role_assignment
  add column client_id uuid,
  add column parts text[] not null default '{}',
  add constraint role_assignment_role check (role in ('mentor', 'coordinator', 'intake', 'complaints',
    'auditor', 'board', 'client', 'relative', 'professional', 'network', 'operator')),
  add constraint role_assignment_client check ((client_id is not null) = (role in ('client', 'relative', 'professional'))),
  add constraint role_assignment_ends check (role <> 'professional' or valid_until is not null),
  add foreign key (organisation_id, client_id) references client;
create index role_assignment_client on role_assignment (organisation_id, client_id) where client_id is not null;

alter table invitation drop constraint invitation_role_check;
alter table invitation
  add column client_id uuid,
  add column parts text[] not null default '{}',
  add column valid_until date,
  add constraint invitation_role check (role in ('mentor', 'coordinator', 'intake', 'complaints',
    'auditor', 'board', 'client', 'relative', 'professional', 'network', 'operator')),
  add constraint invitation_client check ((client_id is not null) = (role in ('client', 'relative', 'professional'))),
  add foreign key (organisation_id, client_id) references client;

-- When the person behind a session last proved to be there with a second factor.
alter table session add column proven_at timestamptz;
update session set proven_at = started_at;
alter table session alter column proven_at set not null;

drop function session_of(text);
create function session_of(hash text) returns table (
  session_id uuid, account_id uuid, organisation_id uuid, organisation_name text,
  account_name text, locale text, role text, mentor_id uuid, client_id uuid, parts text[], assignment_id uuid,
  valid_from date, valid_until date, last_seen_at timestamptz, proven_at timestamptz, expires_at timestamptz
) language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id, s.account_id, s.organisation_id, o.name, a.name, a.locale, r.role, r.mentor_id,
         r.client_id, r.parts, r.id, r.valid_from, r.valid_until, s.last_seen_at, s.proven_at, s.expires_at
  from session s
  join account a on a.id = s.account_id and a.disabled_at is null
  join organisation o on o.id = s.organisation_id
  join role_assignment r on r.organisation_id = s.organisation_id and r.id = s.assignment_id
  where s.token_hash = hash and s.ended_at is null
$$;
grant create on schema public to naast_sessions;
alter function session_of(text) owner to naast_sessions;
revoke create on schema public from naast_sessions;
revoke all on function session_of(text) from public;
grant execute on function session_of(text) to naast_app;

-- What NEN 7513 asks beyond who, what and when: on which ground, from where, whom it concerned.
alter table audit_event
  add column rule text not null default '',
  add column session_id uuid,
  add column access_point text not null default 'web' check (access_point in ('web', 'terminal', 'job')),
  add column sensitivity text not null default 'ordinary' check (sensitivity in ('none', 'ordinary', 'sealed')),
  add column client_ids uuid[] not null default '{}';
