-- Only the client withdraws a living will; what was recorded by mistake no longer counts either, and says so.
alter table living_will
  add column withdrawn_because text check (withdrawn_because in ('client', 'mistake')),
  add check ((withdrawn_on is null) = (withdrawn_because is null));
grant update (withdrawn_because) on living_will to naast_app;
