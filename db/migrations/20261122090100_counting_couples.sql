-- Counting the couples that are overdue or due soon from the index alone, for the first screen of a
-- coordinator: a small organisation beside a large one would otherwise read every couple in the house.
create index mentorship_running_due on mentorship (organisation_id, due_on, id)
  include (last_contact_on, due_soon_on)
  where status = 'running';
