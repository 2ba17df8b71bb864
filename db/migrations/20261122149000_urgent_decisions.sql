-- Today asks for the first decisions that are urgent: walked in their own order, without reading all that are open.
create index decision_urgent on decision (organisation_id, (least(complete_by, answer_by)), id)
  where status = 'open' and is_urgent;
