import { sql } from 'kysely'
import { roles } from '../shared/access/index.js'
import { instantOf, type Instant, type PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { actsOf, type Look } from './look.js'
import { endOf, type Period } from './period.js'

type Asked = { clientId: string; period: Period; limit: number; offset?: number }

type Row = {
  on: PlainDate
  firstAt: Instant
  lastAt: Instant
  accountId: string
  name: string | null
  role: string
  actions: string[]
  times: number
}

/** What was done, in the words of `actsOf`. */
const actShown = sql`
  case when e.object_kind in ('emergency-access', 'access-objection', 'access-log')
            and e.action <> 'emergency' then 'check'
       when e.outcome = 'refused' then 'read'
       else e.action end`

/**
 * Who looked in a client's dossier, the newest day first: one row for each person, role and day. A form that
 * was refused came back with the dossier on it, so that was looking; what was denied showed nothing. Who went
 * into who looked, and into objections to that, saw no dossier. What the client did himself is left out.
 */
export async function findLooks(tx: Tx, asked: Asked): Promise<Look[]> {
  const { rows } = await sql<Row>`
    select to_char(e.at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') "on",
           min(e.at) "firstAt", max(e.at) "lastAt", e.account_id "accountId", a.name, e.role,
           array_agg(distinct ${actShown}) actions, count(*)::int times
    ${looksIn(asked)}
    group by 1, e.account_id, a.name, e.role
    order by 1 desc, max(e.at) desc
    limit ${asked.limit} offset ${asked.offset ?? 0}`.execute(tx)
  return rows.map(({ actions, role, ...row }) => ({
    ...row,
    role: roles.find((known) => known === role) ?? 'other',
    acts: actsOf(actions),
  }))
}

/** How many rows `findLooks` has in all. */
export async function countLooks(tx: Tx, asked: Omit<Asked, 'limit'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int count from (
      select 1 ${looksIn(asked)}
      group by to_char(e.at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'), e.account_id, e.role
    ) days`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Found by the index of `audit_subject`; what a row touched twice over, after a merge, is one row still. */
export function looksIn({ clientId, period }: Omit<Asked, 'limit'>) {
  const from = instantOf(period.from, '00:00')
  const until = instantOf(endOf(period), '00:00')
  return sql`
    from (select distinct s.event_id from audit_subject s
          where s.client_id in (select id from client
                                where id = ${clientId} or merged_into_id = ${clientId})
            and s.at >= ${from} and s.at < ${until}) touched
    join audit_event e on e.id = touched.event_id
    left join account a on a.id = e.account_id
    where e.outcome in ('allowed', 'refused') and e.role <> 'client'`
}
