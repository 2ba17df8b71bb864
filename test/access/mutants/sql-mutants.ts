import type { RouteName } from '../../../src/policy/index.js'

/** One fault in the database that its catalog shows: tried in a transaction that is undone. */
export type WallMutant = { name: string; sql: string }

/** One fault in a function of the database: this text in it becomes that one; the routes are where it should show. */
export type FunctionMutant = {
  name: string
  function: string
  from: string
  to: string
  routes: readonly RouteName[]
}

const app = 'naast_app'

/** Holes in the wall. */
export const wallMutants: readonly WallMutant[] = [
  { name: 'row-level security off', sql: 'alter table client disable row level security' },
  { name: 'not forced', sql: 'alter table client no force row level security' },
  { name: 'policy dropped', sql: 'drop policy own_organisation on contact' },
  { name: 'policy shows everything', sql: 'alter policy own_organisation on mentor using (true)' },
  {
    name: 'policy lets everything be written',
    sql: 'alter policy own_organisation on near_person with check (true)',
  },
  { name: 'policy for another role', sql: `alter policy own_organisation on fact to naast_worker` },
  {
    name: 'a second policy beside the first',
    sql: `create policy more on document for select to ${app} using (true)`,
  },
  { name: 'sessions of everybody', sql: 'alter policy own_session on session using (true)' },
  { name: 'accounts of everybody', sql: 'alter policy colleague on account using (true)' },
  { name: 'a table without a wall', sql: 'create table forgotten (organisation_id uuid, id uuid)' },
  { name: 'the log can be deleted', sql: `grant delete on audit_event to ${app}` },
  { name: 'the log can be changed', sql: `grant update on audit_event to ${app}` },
  {
    name: 'one column of the log can be changed',
    sql: `grant update (outcome) on audit_event to ${app}`,
  },
  { name: 'history can be changed', sql: `grant update on fact to ${app}` },
  { name: 'answers of commands can be changed', sql: `grant update on command to ${app}` },
  { name: 'the chain can be written', sql: `grant insert on audit_link to ${app}` },
  {
    name: 'the ledger of destruction can be written',
    sql: `grant insert on destruction_ledger to ${app}`,
  },
  {
    name: 'sealed text can be changed',
    sql: `grant update (text_sealed) on sealed_note to ${app}`,
  },
  { name: 'clients can be deleted', sql: `grant delete on client to ${app}` },
  { name: 'tables can be emptied', sql: `grant truncate on client to ${app}` },
  { name: 'everybody reads clients', sql: 'grant select on client to public' },
  { name: 'the app makes tables', sql: `grant create on schema public to ${app}` },
  { name: 'the app passes the wall', sql: `alter role ${app} bypassrls` },
  { name: 'the app signs in as its role', sql: `alter role ${app} login` },
  { name: 'the app becomes the backup', sql: `grant naast_backup to ${app}` },
  { name: 'the app becomes the owner', sql: `grant naast_owner to ${app}` },
  {
    name: 'a function past the wall that nobody listed',
    sql: 'create function peek() returns bigint language sql security definer as $$ select count(*) from client $$',
  },
  {
    name: 'a listed function of the administrator',
    sql: 'alter function session_of(text) owner to current_user',
  },
  { name: 'a function without its path', sql: 'alter function session_of(text) reset search_path' },
  {
    name: 'everybody asks for sessions',
    sql: 'grant execute on function session_of(text) to public',
  },
  {
    name: 'a view with the eyes of its owner',
    sql: 'alter view searchable_person set (security_invoker = false)',
  },
  {
    name: 'a key that shows foreign rows',
    sql: 'create unique index peek on client (external_number)',
  },
  {
    name: 'a reference that reaches out',
    sql: 'alter table draft add column c uuid; create unique index peek on client (id); alter table draft add foreign key (c) references client (id)',
  },
]

/** Functions that look past the wall, without the condition that keeps them honest. */
export const functionMutants: readonly FunctionMutant[] = [
  {
    name: 'ended sessions live',
    function: 'session_of',
    from: 'and s.ended_at is null',
    to: '',
    routes: ['client'],
  },
  {
    name: 'disabled accounts live',
    function: 'session_of',
    from: 'and a.disabled_at is null',
    to: '',
    routes: ['client'],
  },
  {
    name: 'everybody has every session',
    function: 'session_of',
    from: 's.token_hash = hash',
    to: "s.token_hash = hash or hash <> ''",
    routes: ['client'],
  },
  {
    name: 'search finds people of other foundations',
    function: 'search_people',
    from: 'p.organisation_id = organisation',
    to: 'p.organisation_id is not null',
    routes: ['searchResult'],
  },
  {
    name: 'search finds people of other mentors',
    function: 'search_people',
    from: '(clients is null or p.client_id = any (clients))',
    to: 'true',
    routes: ['searchResult'],
  },
  {
    name: 'search finds visits of other foundations',
    function: 'search_visits',
    from: 't.organisation_id = organisation',
    to: 't.organisation_id is not null',
    routes: ['searchResult'],
  },
  {
    name: 'search finds visits of other mentors',
    function: 'search_visits',
    from: '(clients is null or t.client_id = any (clients))',
    to: 'true',
    routes: ['searchResult'],
  },
]
