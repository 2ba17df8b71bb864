-- What matching asks of a client and of a mentor. Unknown is null everywhere; a list that was asked and came out empty
-- is an empty list. Codes are those of src/matching/scoring/words.ts.

create table client_match_profile (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  own_words text check (own_words <> ''),
  gender text check (gender in ('woman', 'man', 'other')),
  gender_wish text check (gender_wish in ('none', 'woman', 'man')),
  gender_wish_must boolean not null default false,
  age_wish text check (age_wish in ('younger', 'same', 'older', 'none')),
  heart_language text check (heart_language <> ''),
  spoken jsonb,
  level_needed text not null default 'daily' check (level_needed in ('daily', 'well')),
  interpreter_agreed boolean not null default false,
  outlook jsonb not null default '{}',
  likes text[], dislikes text[],
  available text[],
  visits_per_month integer check (visits_per_month between 1 and 31),
  expected_duration text check (expected_duration in ('half-year', 'year', 'longer')),
  needs text[],
  goal text check (goal in ('advocacy', 'learning', 'companionship')),
  wanted_styles text[],
  most_minutes integer check (most_minutes between 5 and 240),
  case_weight integer not null default 1 check (case_weight between 1 and 3),
  aggression text check (aggression in ('none', 'some', 'serious')),
  has_pets boolean, smokes boolean,
  is_cared_for_by_none boolean not null default false,
  parents_agree boolean,
  importance jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, client_id),
  foreign key (organisation_id, client_id) references client
);
select protect_tenant_table('client_match_profile', 'select, insert, update, delete');
create trigger refuse_when_restricted before insert or update on client_match_profile
  for each row execute function refuse_when_restricted('client_id');

create table mentor_match_profile (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  mentor_id uuid not null,
  own_words text check (own_words <> ''),
  gender text check (gender in ('woman', 'man', 'other')),
  birth_date date,
  postcode text check (postcode <> ''),
  heart_language text check (heart_language <> ''),
  spoken jsonb,
  outlook jsonb not null default '{}',
  likes text[], dislikes text[],
  available text[],
  visits_per_month integer check (visits_per_month between 1 and 31),
  expected_duration text check (expected_duration in ('half-year', 'year', 'longer')),
  experience text[],
  styles text[],
  background text check (background in ('care', 'social-work', 'teaching', 'law-and-government', 'other')),
  travels_by text check (travels_by in ('foot', 'bicycle', 'car', 'public-transport')),
  most_minutes integer check (most_minutes between 5 and 240),
  accepts_gender text check (accepts_gender in ('woman', 'man', 'any')),
  handles_aggression text check (handles_aggression in ('none', 'some', 'serious')),
  bears_pets boolean, bears_smoke boolean,
  works_in_care text check (works_in_care in ('no', 'yes')),
  ready_for_three boolean,
  away_from date, away_until date,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, mentor_id),
  foreign key (organisation_id, mentor_id) references mentor
);
select protect_tenant_table('mentor_match_profile', 'select, insert, update, delete');

-- Institutions a mentor works for or is tied to, besides the one of his own registration (BW 1:452(6)).
create table mentor_tie (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  mentor_id uuid not null,
  institution_id uuid not null,
  kind text not null check (kind in ('employed', 'management', 'connected')),
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, mentor_id) references mentor,
  foreign key (organisation_id, institution_id) references institution
);
create index mentor_tie_mentor on mentor_tie (organisation_id, mentor_id);
select protect_tenant_table('mentor_tie', 'select, insert, update (mentor_id, ended_at)');

-- Special personal data for matching only, each with its own consent: told by whom, and until withdrawn (AVG 9).
create table special_answer (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid,
  mentor_id uuid,
  category text not null check (category in ('origin', 'life-conviction', 'health')),
  answer text check (answer <> ''),
  consented_on date not null,
  consented_by text not null check (consented_by in ('self', 'representative')),
  how text not null check (how in ('written', 'spoken')),
  withdrawn_at timestamptz,
  account_id uuid not null references account,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, mentor_id) references mentor,
  check ((client_id is null) <> (mentor_id is null)),
  -- Withdrawn is gone: the answer itself does not stay.
  check ((withdrawn_at is null) = (answer is not null))
);
create unique index special_answer_client on special_answer (organisation_id, client_id, category) where withdrawn_at is null;
create unique index special_answer_mentor on special_answer (organisation_id, mentor_id, category) where withdrawn_at is null;
select protect_tenant_table('special_answer', 'select, insert, update (client_id, mentor_id, answer, withdrawn_at)');
create trigger refuse_when_restricted before insert or update on special_answer
  for each row execute function refuse_when_restricted('client_id');

-- Two people who must not be matched, by whose word and why. A veto stays until somebody takes it back by name.
create table match_barrier (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  client_id uuid not null,
  mentor_id uuid not null,
  kind text not null check (kind in ('client-veto', 'mentor-veto', 'earlier-match', 'no-contact', 'treats-client')),
  reason text check (reason <> ''),
  account_id uuid not null references account,
  created_at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid references account,
  lift_reason text check (lift_reason <> ''),
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, mentor_id) references mentor,
  check ((lifted_at is null) = (lift_reason is null))
);
create index match_barrier_client on match_barrier (organisation_id, client_id);
create index match_barrier_mentor on match_barrier (organisation_id, mentor_id);
select protect_tenant_table('match_barrier', 'select, insert, update (client_id, mentor_id, lifted_at, lifted_by, lift_reason)');
create trigger refuse_when_restricted before insert or update on match_barrier
  for each row execute function refuse_when_restricted('client_id');

-- The weights of a foundation; the newest version counts, older ones stay for what was proposed with them.
create table match_weights (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  version integer not null,
  weights jsonb not null,
  objective text not null default 'concave' check (objective in ('total', 'concave', 'floor')),
  week_points integer not null default 5 check (week_points between 0 and 100),
  reason text check (reason <> ''),
  account_id uuid not null references account,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, version)
);
select protect_tenant_table('match_weights', 'select, insert');
