-- Time to reconsider between the confirmation and the destruction, in days.
alter table destruction_proposal add column grace_days integer not null default 30 check (grace_days between 0 and 365);

-- The chain of the log is nobody's to destroy.
revoke update, delete on audit_head, audit_link, audit_subject from naast_destroy;

-- What an account leaves behind outside any organisation; only for accounts of this one.
do $$
declare target text;
begin
  foreach target in array array['passkey', 'recovery_code', 'half_sign_in', 'account_link'] loop
    execute format('grant select, update, delete on %I to naast_destroy', target);
    execute format(
      'create policy destroyed_here on %I to naast_destroy
         using (exists (select 1 from role_assignment r
                        where r.account_id = %I.account_id
                          and r.organisation_id = (select current_organisation())))', target, target);
  end loop;
end $$;

-- A frozen dossier takes no new documents or notes either.
create trigger refuse_when_restricted before insert or update on document
  for each row execute function refuse_when_restricted('client_id');
create trigger refuse_when_restricted before insert or update on sealed_note
  for each row execute function refuse_when_restricted('client_id');

-- To know whether an organisation of the ledger is here.
grant select on organisation to naast_destroy;
