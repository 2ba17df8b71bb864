-- A place has a history too.
alter table fact add column institution_id uuid;
create index fact_institution on fact (organisation_id, institution_id, at desc)
  where institution_id is not null;
