-- What says who may decide holds still while a decision is closed: closing locks its client, and who changes a
-- statement, a measure, a permission, a living will or the couple waits for that, or is waited for.
create function hold_client_still() returns trigger language plpgsql as $$
begin
  if current_user not in ('naast_load', 'naast_destroy') then
    perform 1 from client c
    where c.organisation_id = old.organisation_id and c.id = old.client_id for key share;
  end if;
  return new;
end $$;
create trigger hold_client_still before update on capacity_statement
  for each row execute function hold_client_still();
create trigger hold_client_still before update on protective_measure
  for each row execute function hold_client_still();
create trigger hold_client_still before update on living_will
  for each row execute function hold_client_still();
create trigger hold_client_still before update on permission
  for each row execute function hold_client_still();
create trigger hold_client_still before update of client_id, regime, status, started_on, ended_on on mentorship
  for each row execute function hold_client_still();

-- A closed decision stays as it is; only a registration that was joined with another gives it to that one. No part of
-- it comes in or goes out.
create or replace function refuse_closed_decision() returns trigger language plpgsql as $$
declare
  kept jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  given jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
begin
  if current_user in ('naast_load', 'naast_destroy') then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_table_name = 'decision' then
    if kept ->> 'status' = 'closed'
       and (given - 'client_id' <> kept - 'client_id'
            or (given ->> 'client_id' <> kept ->> 'client_id'
                and not exists (select 1 from client c
                                where c.organisation_id = current_organisation()
                                  and c.id = (kept ->> 'client_id')::uuid
                                  and c.merged_into_id = (given ->> 'client_id')::uuid))) then
      raise exception 'a closed decision does not change' using errcode = 'NA041';
    end if;
  elsif exists (select 1 from decision d where d.organisation_id = current_organisation()
                and d.id in ((kept ->> 'decision_id')::uuid, (given ->> 'decision_id')::uuid)
                and d.status = 'closed') then
    raise exception 'a closed decision does not change' using errcode = 'NA041';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- What a professional found is never rewritten: it is struck out, once, and follows its client.
revoke update on capacity_statement from naast_app;
grant update (client_id, struck_out_at, struck_out_by, strike_reason) on capacity_statement to naast_app;
create function refuse_unstriking() returns trigger language plpgsql as $$
begin
  if old.struck_out_at is not null and current_user not in ('naast_load', 'naast_destroy')
     and (new.struck_out_at, new.struck_out_by, new.strike_reason)
         is distinct from (old.struck_out_at, old.struck_out_by, old.strike_reason) then
    raise exception 'a statement that was struck out stays so' using errcode = 'NA041';
  end if;
  return new;
end $$;
create trigger refuse_unstriking before update on capacity_statement
  for each row execute function refuse_unstriking();

-- Nor is what was asked of a professional or of colleagues, and what they answered.
revoke update on capacity_request from naast_app;
grant update (withdrawn_at, withdrawn_by, answer, said, answered_by, answered_at, version) on capacity_request to naast_app;
revoke update on thinking_along from naast_app;
grant update (closed_at) on thinking_along to naast_app;
revoke update on thinking_along_reply from naast_app;
grant update (taken_over_at) on thinking_along_reply to naast_app;

-- An answer to a question to think along belongs to a client too: a frozen dossier takes none.
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
  elsif tg_argv[0] = 'decision_id' then
    select d.client_id into touched from decision d
    where d.organisation_id = new.organisation_id and d.id = touched;
  elsif tg_argv[0] = 'thinking_along_id' then
    select d.client_id into touched from thinking_along t
    join decision d on d.organisation_id = t.organisation_id and d.id = t.decision_id
    where t.organisation_id = new.organisation_id and t.id = touched;
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
create trigger refuse_when_restricted before insert on thinking_along_reply
  for each row execute function refuse_when_restricted('thinking_along_id');
