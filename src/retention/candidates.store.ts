import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { HoldReason } from './hold.js'
import { holdsOn } from './hold.store.js'

/** Somebody whose term has passed: since when it ran, until when he was kept, and what holds him back. */
export type Candidate = {
  kind: 'client' | 'mentor'
  id: string
  name: string
  since: PlainDate
  keptUntil: PlainDate
  rows: number
  holds: HoldReason[]
}

type Terms = { dossier: number; mentor: number }
type Row = Omit<Candidate, 'holds'>

const most = 200

/**
 * Everybody whose term has passed by this day: clients from the end of their last mentorship, or from
 * registration when there never was one; mentors from the day they stopped. Who has no known day stays.
 */
export async function candidatesOn(
  tx: Tx,
  { today, terms }: { today: PlainDate; terms: Terms },
): Promise<Candidate[]> {
  const { rows } = await sql<Row>`
    with ended as (
      select c.id, 'client' as kind, c.given_name, c.name_prefix, c.family_name,
             coalesce(max(m.ended_on), case when count(m.id) = 0 then c.created_at::date end) as since,
             (select count(*) from contact_client p where p.organisation_id = c.organisation_id
                and p.client_id = c.id) as rows, ${terms.dossier}::int as months
      from client c left join mentorship m
        on m.organisation_id = c.organisation_id and m.client_id = c.id
      where c.merged_into_id is null
      group by c.organisation_id, c.id having count(*) filter (where m.status <> 'ended') = 0
      union all
      select id, 'mentor', given_name, name_prefix, family_name, status_since, 0, ${terms.mentor}::int
      from mentor where status = 'stopped' and merged_into_id is null and given_name <> 'Gewist')
    select id, kind, concat_ws(' ', given_name, name_prefix, family_name) as name, since, rows,
           (since + make_interval(months => months))::date as "keptUntil"
    from ended where since + make_interval(months => months) <= ${today}::date
    order by since, id limit ${most}`.execute(tx)
  const candidates: Candidate[] = []
  for (const row of rows) {
    const { kind, id } = row
    candidates.push({ ...row, holds: await holdsOn(tx, { kind, id, today, requestId: null }) })
  }
  return candidates
}
