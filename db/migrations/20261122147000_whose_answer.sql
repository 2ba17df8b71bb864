-- What a mentor said is his own: his copy of his data holds it, that of the client does not (art. 15 lid 4 AVG).
alter table match_proposal add unique (organisation_id, id, mentor_id);
alter table proposal_answer add column mentor_id uuid;
alter table proposal_answer disable trigger refuse_when_restricted;
update proposal_answer a set mentor_id = p.mentor_id
  from match_proposal p
  where p.organisation_id = a.organisation_id and p.id = a.proposal_id and a.side = 'mentor';
alter table proposal_answer enable trigger refuse_when_restricted;
alter table proposal_answer
  add check ((side = 'mentor') = (mentor_id is not null)),
  add foreign key (organisation_id, proposal_id, mentor_id)
    references match_proposal (organisation_id, id, mentor_id) on update cascade;
create index proposal_answer_mentor on proposal_answer (organisation_id, mentor_id) where mentor_id is not null;
