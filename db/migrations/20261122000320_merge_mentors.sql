-- When two registrations of one mentor are merged, contacts follow; nothing else of a contact changes.
grant update (mentor_id) on contact to naast_app;
create index mentor_merged_into on mentor (organisation_id, merged_into_id)
  where merged_into_id is not null;
