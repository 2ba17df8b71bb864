-- Answers of the starter conversation move along when two registrations of one client become one.
grant update (client_id) on starter_answer to naast_app;
-- Who has somebody to call, for the list of incomplete dossiers on Today.
create index near_person_emergency on near_person (organisation_id, client_id)
  where is_emergency_contact and ended_on is null;
