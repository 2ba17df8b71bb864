import { sql } from 'kysely'
import { addMonths, instantOf, type PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { Reason } from './review.js'

const mostOdd = 2_000
const deniedAtOnce = 10

/** Of what was opened: where who looked and whose dossier it was seem to know each other in private. */
const familiar = sql`
    (select min(o.id), 'namesake' from opened o
     join account a on a.id = o.account_id
     join client c on c.id = o.client_id
     where c.family_name <> '' and lower(a.name) like '% ' || lower(c.family_name)
     group by o.account_id, o.client_id)
    union all
    (select min(o.id), 'colleague' from opened o
     join client c on c.id = o.client_id
     join account a on lower(a.name) = lower(concat_ws(' ', c.given_name, c.name_prefix, c.family_name))
     join role_assignment r on r.account_id = a.id and r.role not in ('client', 'relative')
     where c.family_name <> ''
     group by o.account_id, o.client_id)
    union all
    (select min(o.id), 'near' from opened o
     join account a on a.id = o.account_id
     join near_person n on n.client_id = o.client_id and lower(n.name) = lower(a.name)
     group by o.account_id, o.client_id)
    union all
    (select min(o.id), 'near' from opened o
     join role_assignment r on r.account_id = o.account_id
     join mentor m on m.id = r.mentor_id
     join living_situation l on l.client_id = o.client_id and l.until is null
       and l.institution_id = m.works_at_institution_id
     group by o.account_id, o.client_id)`

/**
 * The rows of a month in which somebody reached a dossier, searched or took something along. A form that was
 * refused came back with the dossier on it.
 */
export async function accessesIn(tx: Tx, month: PlainDate): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select e.id from audit_event e
    where ${inMonth(month)} and e.access_point = 'web' and e.outcome in ('allowed', 'refused')
      and (e.client_ids <> '{}'
           or (e.outcome = 'allowed' and e.action in ('search', 'export', 'print', 'emergency')))
    order by e.id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** The hash of the month's last row: nobody knows it before the month is over. */
export async function lastHashIn(tx: Tx, month: PlainDate): Promise<string> {
  const { rows } = await sql<{ hash: string }>`
    select encode(l.hash, 'hex') hash from audit_link l
    where l.event_id = (select max(e.id) from audit_event e where ${inMonth(month)})`.execute(tx)
  return rows[0]?.hash ?? ''
}

/** The month of the first row of the log; undefined while nothing was logged. */
export async function firstMonth(tx: Tx): Promise<PlainDate | undefined> {
  const { rows } = await sql<{ month: PlainDate | null }>`
    select to_char(date_trunc('month', min(e.at) at time zone 'Europe/Amsterdam'), 'YYYY-MM-DD') "month"
    from audit_event e`.execute(tx)
  return rows[0]?.month ?? undefined
}

/**
 * What is out of the ordinary in a month, each with its reason. Of what repeats itself (the same name, a
 * night) the first row stands for all. Of mentors no address is kept, so a neighbour shows only as somebody
 * near the client, or as who works where the client lives.
 */
export async function oddIn(tx: Tx, month: PlainDate): Promise<{ id: number; reason: Reason }[]> {
  const { rows } = await sql<{ id: number; reason: Reason }>`
    with here as (select * from audit_event e where ${inMonth(month)} and e.access_point = 'web'),
    opened as (
      select e.id, e.account_id, s.client_id from here e
      join audit_subject s on s.event_id = e.id and s.at = e.at
      where e.outcome in ('allowed', 'refused') and e.role not in ('client', 'relative')
    )
    (select e.id, 'emergency' reason from here e where e.action = 'emergency' and e.outcome = 'allowed')
    union all
    (select e.id, 'export' from here e where e.action = 'export' and e.outcome = 'allowed')
    union all
    ${familiar}
    union all
    (select min(e.id), 'after-end' from here e
     join role_assignment r on r.account_id = e.account_id
     join mentorship p on p.mentor_id = r.mentor_id and p.client_id = e.object_id and p.status = 'ended'
     where e.outcome = 'denied'
     group by e.account_id, e.object_id)
    union all
    (select min(e.id), 'denied-burst' from here e where e.outcome = 'denied'
     group by e.account_id, date_trunc('hour', e.at) having count(*) >= ${deniedAtOnce})
    union all
    (select min(e.id), 'night' from here e
     where e.outcome in ('allowed', 'refused') and e.client_ids <> '{}' and e.role not in ('client', 'relative')
       and extract(hour from e.at at time zone 'Europe/Amsterdam') in (23, 0, 1, 2, 3, 4, 5)
     group by e.account_id, date_trunc('day', e.at at time zone 'Europe/Amsterdam' + interval '1 hour'))
    order by id limit ${mostOdd}`.execute(tx)
  return rows
}

function inMonth(month: PlainDate) {
  const from = instantOf(month, '00:00')
  const until = instantOf(addMonths(month, 1), '00:00')
  return sql`e.at >= ${from} and e.at < ${until}`
}
