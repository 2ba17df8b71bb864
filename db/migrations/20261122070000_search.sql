-- Search over people and visits. What is searched is a generated column, so it cannot drift from the row.

create function search_name_of(variadic parts text[]) returns text
language sql immutable parallel safe as $$
  select ' ' || translate(lower(public.unaccent('public.unaccent'::regdictionary, array_to_string(parts, ' '))),
                          '-''’.,/()', '        ') || ' '
$$;

alter table client add column search_name text
  generated always as (search_name_of(given_name, name_prefix, family_name, external_number)) stored;
alter table mentor add column search_name text
  generated always as (search_name_of(given_name, name_prefix, family_name, external_number)) stored;
alter table near_person add column search_name text generated always as (search_name_of(name)) stored;
alter table institution add column search_name text generated always as (search_name_of(name, place)) stored;
create index client_search on client using gin (search_name gin_trgm_ops);
create index mentor_search on mentor using gin (search_name gin_trgm_ops);
create index near_person_search on near_person using gin (search_name gin_trgm_ops);
create index institution_search on institution using gin (search_name gin_trgm_ops);

-- Words as they stand, without accents; a question asks for the beginning of a word or of its stem.
create text search configuration naast_words (copy = pg_catalog.simple);
alter text search configuration naast_words
  alter mapping for hword, hword_part, word with public.unaccent, simple;

alter table contact_client add column search_words tsvector generated always as (
  to_tsvector('public.naast_words', coalesce(saw, '') || ' ' || coalesce(safe, '') || ' ' ||
                                    coalesce(connected, '') || ' ' || coalesce(authentic, ''))) stored;
alter table expression add column search_words tsvector
  generated always as (to_tsvector('public.naast_words', words)) stored;
create index contact_client_search on contact_client using gin (search_words);
create index contact_client_newest on contact_client (organisation_id, occurred_on desc);
create index expression_search on expression using gin (search_words);
create index expression_newest on expression (organisation_id, learned_on desc);

create view searchable_person with (security_invoker = true) as
  select 'client' as kind, organisation_id, id, id as client_id, search_name
  from client where merged_into_id is null
  union all
  select 'near-person', organisation_id, id, client_id, search_name from near_person
  union all
  select 'mentor', organisation_id, id, null::uuid, search_name from mentor where merged_into_id is null
  union all
  select 'institution', organisation_id, id, null::uuid, search_name from institution;

-- The identifiers of people of one kind: first the whole word, then its beginning, then any part; what
-- only looks alike comes last and says so, and is left out when somebody bears the very name. The longest word stands first. `clients` null means all.
-- Under row-level security trigram operators cannot use their index, hence the definer; the organisation
-- comes from the transaction alone. Plans are made per question: a general one can be far slower.
create function search_people(wanted text, words text[], swapped text[], clients uuid[], most integer)
returns table (person_id uuid, is_exact boolean, place integer)
language plpgsql stable security definer rows 10
set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  organisation uuid := current_organisation();
  named text[] := array(select trim(search_name_of(word)) from unnest(words) word);
  longest text := named[1];
  others text[] := array(select '%' || word || '%' from unnest(named[2:]) word);
  found uuid[] := '{}';
  pattern text;
begin
  foreach pattern in array array['% ' || longest || ' %', '% ' || longest || '%']
    || case when length(longest) > 2 then array['%' || longest || '%'] else '{}' end
  loop
    exit when cardinality(found) >= most;
    found := found || array(
      select candidate.id from (
        select p.id, p.search_name from searchable_person p
        where p.kind = wanted and p.organisation_id = organisation and p.search_name like pattern
          and p.search_name like all (others) and (clients is null or p.client_id = any (clients))
          and not p.id = any (found)
        limit 1000) candidate
      order by candidate.search_name, candidate.id limit most - cardinality(found));
  end loop;
  return query select one.id, true, one.nth::integer from unnest(found) with ordinality one (id, nth);
  if cardinality(found) < most and length(longest) > 2 and not exists (
    select 1 from searchable_person p
    where p.kind = wanted and p.organisation_id = organisation and p.id = found[1]
      and p.search_name like '% ' || longest || ' %')
  then
    perform set_config('pg_trgm.word_similarity_threshold', '0.5', true);
    return query
      select p.id, false,
             1000 - (100 * greatest(word_similarity(longest, p.search_name),
                                    (p.search_name like any (swapped))::integer))::integer
      from searchable_person p
      where p.kind = wanted and p.organisation_id = organisation
        and (p.search_name like any (swapped) or longest <% p.search_name)
        and (select coalesce(bool_and(word <% p.search_name), true) from unnest(named[2:]) word)
        and (clients is null or p.client_id = any (clients)) and not p.id = any (found)
      order by 3, p.search_name limit most - cardinality(found);
  end if;
end $$;

-- What is asked of the text of visits: every word, or the stem it begins with.
create function visit_question(words text[]) returns tsquery
language sql stable set search_path = pg_catalog, public as $$
  select to_tsquery('public.naast_words', string_agg(
    case when length(stem) > 3 and starts_with(lower(word), stem)
         then quote_literal(stem) else quote_literal(word) end || ':*', ' & '))
  from (select word, (ts_lexize('dutch_stem', word))[1] as stem from unnest(words) word) asked
$$;

create view searchable_text with (security_invoker = true) as
  select organisation_id, contact_id, client_id, null::uuid as expression_id,
         occurred_on as happened_on, search_words
  from contact_client
  union all
  select organisation_id, contact_id, client_id, id, learned_on, search_words from expression;

create type found_text as (contact_id uuid, client_id uuid, expression_id uuid, happened_on date);

-- The newest parts of visits in which every word stands; what was struck out is left out. A word that
-- many visits hold is found among the newest; only for other words is the index of words asked, because
-- it would return half the house before the newest could be taken.
create function search_visits(words text[], clients uuid[], most integer)
returns setof found_text
language plpgsql stable security definer rows 20
set search_path = pg_catalog, public set plan_cache_mode = force_custom_plan as $$
declare
  organisation uuid := current_organisation();
  question tsquery := visit_question(words);
  hits found_text[] := '{}';
begin
  if clients is null then
    hits := array(
      select row(recent.contact_id, recent.client_id, recent.expression_id, recent.happened_on)::found_text
      from (select t.* from searchable_text t where t.organisation_id = organisation
            order by t.happened_on desc limit 5000) recent
      where recent.search_words @@ question order by recent.happened_on desc limit most);
  end if;
  if cardinality(hits) < most then
    with hit as materialized (
      select t.contact_id, t.client_id, t.expression_id, t.happened_on from searchable_text t
      where t.organisation_id = organisation and t.search_words @@ question
        and (clients is null or t.client_id = any (clients)))
    select array(select hit::found_text from hit order by hit.happened_on desc limit most) into hits;
  end if;
  return query
    select hit.* from unnest(hits) hit
    where not exists (select 1 from contact_client part
                      where part.organisation_id = organisation and part.contact_id = hit.contact_id
                        and part.client_id = hit.client_id and part.struck_out_at is not null)
    order by hit.happened_on desc, hit.contact_id limit most;
end $$;

grant select on client, mentor, near_person, institution, contact_client, expression, searchable_person, searchable_text
  to naast_search;
grant create on schema public to naast_search;
alter function search_people(text, text[], text[], uuid[], integer) owner to naast_search;
alter function search_visits(text[], uuid[], integer) owner to naast_search;
revoke create on schema public from naast_search;
revoke all on function search_people(text, text[], text[], uuid[], integer) from public;
revoke all on function search_visits(text[], uuid[], integer) from public;
grant execute on function search_people(text, text[], text[], uuid[], integer) to naast_app;
grant execute on function search_visits(text[], uuid[], integer) to naast_app;

-- What somebody searched for: a typed name stays out of addresses. Cleared after a while.
create table stored_search (
  organisation_id uuid not null default current_organisation() references organisation,
  id uuid not null,
  account_id uuid not null,
  typed text not null check (length(typed) <= 200),
  searched_at timestamptz not null,
  primary key (organisation_id, id)
);
create index stored_search_account on stored_search (organisation_id, account_id, searched_at desc);
select protect_tenant_table('stored_search', 'select, insert, update, delete');
