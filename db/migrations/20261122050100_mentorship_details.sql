-- What a mentorship on the screen needs: whom the court appointed, since when contact is due soon, and
-- indexes for the list of couples and for the history of one couple.
alter table mentorship
  add column appointed_name text,
  add column appointed_on date,
  add column due_soon_on date,
  add check (appointed in ('foundation', 'volunteer')),
  add check (appointed is null or appointed_name <> '');

create index mentorship_current_due on mentorship (organisation_id, due_on, id)
  where status <> 'ended';
create index mentorship_current_contact on mentorship (organisation_id, last_contact_on, id)
  where status <> 'ended';
create index mentorship_never_met on mentorship (organisation_id, due_on, id)
  where status = 'running' and last_contact_on is null;
create index fact_mentorship on fact (organisation_id, mentorship_id, at desc);
