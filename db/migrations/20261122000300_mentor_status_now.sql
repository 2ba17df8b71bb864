-- The status a mentor has now, beside its history in mentor_status, so that lists can filter by it.
alter table mentor
  add column status text check (status in ('applicant', 'available', 'paused', 'stopped')),
  add column status_since date;
create index mentor_status_now on mentor (organisation_id, status) where merged_into_id is null;
create index mentor_works_at on mentor (organisation_id, works_at_institution_id)
  where works_at_institution_id is not null;
