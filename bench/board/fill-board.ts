import { Client } from 'pg'

/** Who waits and who helps in an office of its own; made once, and the same in every run. */
export type Filled = { clients: number; mentors: number }

/** Puts people on the board of an organisation, unless they stand there. Everything follows from their number. */
export async function fillBoard(
  adminUrl: string,
  organisation: string,
  { clients, mentors }: Filled,
): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const found = await client.query<{ count: string }>(
      'select count(*) from waiting_entry where organisation_id = $1',
      [organisation],
    )
    if (Number(found.rows[0]?.count) > 0) return
    await client.query('begin')
    await client.query(`select set_config('app.organisation', $1, true)`, [organisation])
    for (const statement of peopleOf(clients, mentors)) await client.query(statement)
    await client.query('commit')
    await client.query('analyze')
  } finally {
    await client.end()
  }
}

const lists = `
create function pg_temp.lot(n integer, salt text, most integer) returns integer language sql immutable as
  $$ select abs(hashtext(n || salt)) % most $$;
create function pg_temp.some(n integer, salt text, from_list text[], odds integer) returns text[] language sql immutable as
  $$ select coalesce(array_agg(each), '{}') from unnest(from_list) with ordinality as t (each, at)
     where abs(hashtext(n || salt || at)) % 100 < odds $$;
create function pg_temp.key(n integer, salt text) returns uuid language sql immutable as
  $$ select md5(current_organisation() || salt || n)::uuid $$;
create function pg_temp.lines(n integer, salt text) returns jsonb language sql immutable as
  $$ select jsonb_object_agg(item, 1 + abs(hashtext(n || salt || item)) % 5)
     from unnest('{quiet-lively,plan-spontaneous,talk-do,serious-joking,private-open,old-new,gentle-direct,alone-together}'::text[]) as item
     where abs(hashtext(item || n || salt)) % 100 < 80 $$;`

const pastimes = `'{walking,cycling,music,singing,films-and-television,reading,museums,history,news,crafts,cooking,coffee-and-talk,games-and-cards,puzzles,football,swimming,animals,gardening,nature,fishing}'::text[]`
const parts = `'{mon-morning,mon-afternoon,tue-morning,tue-afternoon,wed-morning,wed-afternoon,thu-morning,thu-evening,fri-afternoon,sat-morning}'::text[]`
const needs = `'{dementia,intellectual-disability,brain-injury,psychiatry,addiction,refugee}'::text[]`
const styles = `'{supportive,active,instrumental}'::text[]`
const places = `(array['Amsterdam','Amstelveen','Haarlem','Zaandam','Purmerend','Hoofddorp','Almere','Hilversum'])`
const tongues = `(array['Arabisch','Tigrinya','Turks','Pools'])`
const givenNames = `(array['Anna','Bert','Carla','Dirk','Eva','Frits','Greet','Henk','Ineke','Joop','Karin','Leo','Mieke','Nico','Olga','Piet'])`
const familyNames = `(array['Bakker','Visser','Smit','Meijer','Mulder','Bos','Vos','Peters','Dekker','Brouwer','Dijkstra','Kok'])`

function peopleOf(clients: number, mentors: number): readonly string[] {
  const c = `from generate_series(1, ${clients}) as n`
  const m = `from generate_series(1, ${mentors}) as n`
  const named = (salt: string) =>
    `${givenNames}[1 + pg_temp.lot(n, '${salt}g', 16)], ${familyNames}[1 + pg_temp.lot(n, '${salt}f', 12)]`
  const languages = (salt: string) =>
    `case when pg_temp.lot(n, '${salt}t', 100) < 12 then array['Nederlands', ${tongues}[1 + pg_temp.lot(n, '${salt}w', 4)]] else array['Nederlands'] end`
  return [
    lists,
    `insert into client (id, given_name, family_name, birth_date, languages, created_at)
     select pg_temp.key(n, 'c'), ${named('c')}, date '1935-01-01' + pg_temp.lot(n, 'cb', 20000), ${languages('c')}, now() ${c}`,
    `insert into living_situation (id, client_id, kind, place, created_at)
     select pg_temp.key(n, 'l'), pg_temp.key(n, 'c'), 'at-home', ${places}[1 + pg_temp.lot(n, 'cp', 8)], now() ${c}`,
    `insert into client_match_profile (id, client_id, likes, dislikes, available, outlook, needs, wanted_styles, visits_per_month,
       expected_duration, goal, most_minutes, is_cared_for_by_none, gender_wish, created_at, updated_at)
     select pg_temp.key(n, 'p'), pg_temp.key(n, 'c'), pg_temp.some(n, 'cl', ${pastimes}, 25), pg_temp.some(n, 'cd', ${pastimes}, 8),
       pg_temp.some(n, 'ca', ${parts}, 40), pg_temp.lines(n, 'c'), pg_temp.some(n, 'cn', ${needs}, 25), pg_temp.some(n, 'cs', ${styles}, 45),
       2, 'longer', (array['advocacy','learning','companionship'])[1 + pg_temp.lot(n, 'cg', 3)], 30 + pg_temp.lot(n, 'cm', 30), true, 'none', now(), now() ${c}`,
    `insert into waiting_entry (id, client_id, regime, urgency, urgency_reason, waiting_since, waits_for, created_at)
     select pg_temp.key(n, 'w'), pg_temp.key(n, 'c'), case when n % 3 = 0 then 'newcomer' else 'statutory' end, pg_temp.lot(n, 'cu', 4), 'meting',
       current_date - pg_temp.lot(n, 'ct', 300), 'match', now() ${c}`,
    `insert into mentor (id, given_name, family_name, capacity, languages, place, status, status_since, vog_issued_on, course_completed_on, created_at)
     select pg_temp.key(n, 'm'), ${named('m')}, 1 + pg_temp.lot(n, 'mc', 2), ${languages('m')}, ${places}[1 + pg_temp.lot(n, 'mp', 8)], 'available',
       current_date - 400, current_date - 200, current_date - 300, now() ${m}`,
    `insert into mentor_match_profile (id, mentor_id, likes, dislikes, available, outlook, experience, styles, visits_per_month, expected_duration,
       background, travels_by, most_minutes, accepts_gender, bears_pets, bears_smoke, handles_aggression, works_in_care, ready_for_three, birth_date, created_at, updated_at)
     select pg_temp.key(n, 'q'), pg_temp.key(n, 'm'), pg_temp.some(n, 'ml', ${pastimes}, 25), pg_temp.some(n, 'md', ${pastimes}, 8),
       pg_temp.some(n, 'ma', ${parts}, 40), pg_temp.lines(n, 'm'), pg_temp.some(n, 'mn', ${needs}, 35), pg_temp.some(n, 'ms', ${styles}, 50),
       2, 'longer', (array['care','social-work','teaching','other'])[1 + pg_temp.lot(n, 'mb', 4)],
       (array['bicycle','car','public-transport'])[1 + pg_temp.lot(n, 'mt', 3)], 30 + pg_temp.lot(n, 'mm', 45), 'any', true, true, 'some', 'no', true,
       date '1955-01-01' + pg_temp.lot(n, 'mbd', 15000), now(), now() ${m}`,
  ]
}
