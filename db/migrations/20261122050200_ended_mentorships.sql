-- Ended couples in the list of mentorships come in the order in which they ended.
create index mentorship_ended on mentorship (organisation_id, ended_on, id) where status = 'ended';
