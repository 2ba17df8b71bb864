-- Looking at the log as work: once a month a sample of who looked, and everything out of the ordinary. What was
-- found is written down per row; a month is closed when all of it is.
create table log_review (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  month date not null check (extract(day from month) = 1),
  accesses integer not null,
  sampled integer not null,
  seed text not null,
  drawn_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid references account,
  primary key (organisation_id, id),
  unique (organisation_id, month),
  check ((closed_at is null) = (closed_by is null))
);
select protect_tenant_table('log_review', 'select, insert, update (closed_at, closed_by)');

create table log_review_item (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  review_id uuid not null,
  event_id bigint not null,
  reasons text[] not null check (reasons <> '{}'),
  outcome text check (outcome in ('in-order', 'asked', 'incident')),
  note text not null default '',
  reviewed_by uuid references account,
  reviewed_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, review_id, event_id),
  foreign key (organisation_id, review_id) references log_review,
  foreign key (organisation_id, event_id) references audit_event,
  check ((outcome is null) = (reviewed_at is null) and (outcome is null) = (reviewed_by is null))
);
create index log_review_item_event on log_review_item (organisation_id, event_id);
select protect_tenant_table('log_review_item',
  'select, insert, update (outcome, note, reviewed_by, reviewed_at, version)');
