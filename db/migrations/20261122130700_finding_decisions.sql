-- Lists of decisions walk along an index each: what is answered first, what was asked first, what was closed last, and
-- what is looked at again.
create index decision_answer on decision (organisation_id, (least(complete_by, answer_by)), id) where status = 'open';
create index decision_asked on decision (organisation_id, asked_on, id) where status = 'open';
create index decision_closed on decision (organisation_id, closed_at, id) where status = 'closed';
create index decision_weighty on decision (organisation_id, closed_at) where is_weighty;
create index decision_follows on decision (organisation_id, follows_id) where follows_id is not null;
create index decision_look_back_review on decision_look_back (organisation_id, review_on) where review_on is not null;
