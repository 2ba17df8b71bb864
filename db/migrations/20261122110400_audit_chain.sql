-- The log that cannot be rewritten unseen. Every row of the log gets a link: the next number of its organisation,
-- the hash of the link before it, and the SHA-256 of its own content in one fixed form.

-- A form that was sent once more and did nothing twice is told apart from the first time.
alter table audit_event drop constraint audit_event_outcome_check;
alter table audit_event
  add constraint audit_event_outcome_check check (outcome in ('allowed', 'denied', 'refused', 'repeated'));

create index audit_event_at on audit_event (organisation_id, at);
create index audit_event_account on audit_event (organisation_id, account_id, at);
create index audit_event_session on audit_event (organisation_id, session_id, at) where session_id is not null;

-- The life of a record as NEN 7513 and RFC 3881 number it: 1 made, 3 changed, 6 used, 10 copied out, 14 taken away.
create function audit_life_cycle(action text) returns integer language sql immutable as $$
  select case action
    when 'create' then 1 when 'update' then 3 when 'grant' then 3 when 'revoke' then 3
    when 'export' then 10 when 'print' then 10 when 'strike-out' then 14 when 'delete' then 14
    else 6 end
$$;

-- One row in one form: JSON as RFC 8785 writes it (keys in order, no spaces), with the version of this form and
-- the organisation inside. The separate checker writes the same text from the same columns.
create function audit_canonical(e audit_event, seq bigint, previous bytea) returns text
language sql stable set search_path = pg_catalog, public as $$
  select '{"accessPoint":' || to_json(e.access_point)
    || ',"account":"' || e.account_id
    || '","action":' || to_json(e.action)
    || ',"at":"' || to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    || '","clients":' || to_json(e.client_ids)
    || ',"event":' || e.id
    || ',"lifeCycle":' || public.audit_life_cycle(e.action)
    || ',"objectId":"' || coalesce(e.object_id, e.organisation_id)
    || '","objectIdType":"' || case when e.object_id is null then 'organisation' else 'uuid' end
    || '","objectKind":' || to_json(e.object_kind)
    || ',"objectRole":"' || case when e.client_ids = '{}' then 'record' else 'dossier' end
    || '","organisation":"' || e.organisation_id
    || '","outcome":' || to_json(e.outcome)
    || ',"previous":"' || encode(previous, 'hex')
    || '","purpose":' || to_json(e.purpose)
    || ',"requestId":' || to_json(e.request_id)
    || ',"requestor":' || (e.access_point <> 'job')
    || ',"role":' || to_json(e.role)
    || ',"rule":' || to_json(e.rule)
    || ',"sensitivity":' || to_json(e.sensitivity)
    || ',"seq":' || seq
    || ',"session":' || coalesce('"' || e.session_id || '"', 'null')
    || ',"source":"naast","v":"naast-audit-1"}'
$$;

create table audit_head (
  organisation_id uuid primary key references organisation,
  seq bigint not null,
  previous_hash bytea not null,
  hash bytea not null
);

create table audit_link (
  organisation_id uuid not null references organisation,
  seq bigint not null check (seq > 0),
  event_id bigint not null,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (organisation_id, seq),
  unique (organisation_id, event_id),
  foreign key (organisation_id, event_id) references audit_event
);

-- Whose dossier a row of the log touched, to find quickly who looked.
create table audit_subject (
  organisation_id uuid not null references organisation,
  client_id uuid not null,
  at timestamptz not null,
  event_id bigint not null,
  primary key (organisation_id, client_id, at, event_id)
);

-- What was logged before this release comes first in the chain.
alter table audit_event no force row level security;
do $$
declare
  e audit_event;
  whose uuid;
  number bigint;
  before bytea;
  last bytea;
  fresh bytea;
begin
  for e in select * from audit_event order by organisation_id, id loop
    if whose is distinct from e.organisation_id then
      if whose is not null then
        insert into audit_head values (whose, number, before, last);
      end if;
      whose := e.organisation_id;
      number := 0;
      last := decode(repeat('00', 32), 'hex');
    end if;
    number := number + 1;
    fresh := sha256(convert_to(audit_canonical(e, number, last), 'UTF8'));
    insert into audit_link values (whose, number, e.id, last, fresh);
    before := last;
    last := fresh;
  end loop;
  if whose is not null then
    insert into audit_head values (whose, number, before, last);
  end if;
end $$;
insert into audit_subject (organisation_id, client_id, at, event_id)
  select distinct e.organisation_id, one, e.at, e.id from audit_event e, unnest(e.client_ids) one;
alter table audit_event force row level security;

select protect_tenant_table('audit_head', 'select');
select protect_tenant_table('audit_link', 'select');
select protect_tenant_table('audit_subject', 'select');

-- At the commit, after all work of the transaction: the lock on the head of an organisation is then the last lock
-- anybody takes, so that two transactions never wait for each other.
create function chain_audit_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  head audit_head;
begin
  loop
    update audit_head h
      set seq = h.seq + 1, previous_hash = h.hash,
          hash = sha256(convert_to(audit_canonical(new, h.seq + 1, h.hash), 'UTF8'))
      where h.organisation_id = new.organisation_id
      returning * into head;
    exit when found;
    insert into audit_head values
      (new.organisation_id, 0, decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))
      on conflict (organisation_id) do nothing;
  end loop;
  insert into audit_link values
    (head.organisation_id, head.seq, new.id, head.previous_hash, head.hash);
  insert into audit_subject (organisation_id, client_id, at, event_id)
    select new.organisation_id, one, new.at, new.id
    from (select distinct unnest(new.client_ids) as one) whose;
  return null;
end $$;
grant select, insert, update on audit_head to naast_chain;
grant insert on audit_link, audit_subject to naast_chain;
grant create on schema public to naast_chain;
alter function chain_audit_event() owner to naast_chain;
revoke create on schema public from naast_chain;
revoke all on function chain_audit_event(), audit_canonical(audit_event, bigint, bytea), audit_life_cycle(text) from public;
grant execute on function audit_canonical(audit_event, bigint, bytea), audit_life_cycle(text)
  to naast_chain, naast_app, naast_backup;
create constraint trigger audit_event_chain after insert on audit_event
  deferrable initially deferred for each row execute function chain_audit_event();

-- What was logged stays as it was, whoever asks; only a restore, which switches triggers off, puts rows back.
create function refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'The log is never changed' using errcode = 'insufficient_privilege';
end $$;
revoke all on function refuse_change() from public;
create trigger audit_event_stays before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
create trigger audit_link_stays before update or delete or truncate on audit_link
  for each statement execute function refuse_change();
