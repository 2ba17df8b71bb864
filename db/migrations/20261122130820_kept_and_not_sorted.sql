-- What was said or seen in a visit is kept as it stands. Whether it is a wish or a sign of the body is for who knows
-- the client to say; until then it says of itself that nobody sorted it.
alter table evidence drop constraint evidence_kind_check;
alter table evidence add constraint evidence_kind_check check (kind in
  ('wish', 'refusal', 'preference', 'habit', 'earlier-life', 'bodily-signal', 'belief', 'unsorted'));
