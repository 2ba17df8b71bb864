-- Which answer was the last must not rest on a clock: two can be given in one moment.
alter table proposal_answer add column position integer not null default 1 check (position > 0);
create unique index proposal_answer_order on proposal_answer (organisation_id, proposal_id, position);
