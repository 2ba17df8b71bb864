import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import type { HoldReason } from './hold.js'
import { holdsOn } from './hold.store.js'

/** What makes a term begin: a death, the last contact when that came later, an ending, stopping, or registering. */
export type Trigger = 'death' | 'last-contact' | 'mentorship-ended' | 'stopped' | 'registered'

/** Somebody whose term has passed: since when it ran, until when he was kept, and what holds him back. */
export type Candidate = {
  kind: 'client' | 'mentor'
  id: string
  name: string
  since: PlainDate
  /** What made the term begin. */
  trigger: Trigger
  keptUntil: PlainDate
  rows: number
  holds: HoldReason[]
}

type Terms = { dossier: number; mentor: number }
type Row = Omit<Candidate, 'holds'>

const most = 200

/**
 * Everybody whose term has passed by this day: clients from the end of their last mentorship, or the last contact
 * when that was later, or from registration when there never was one; mentors from the day they stopped. After a
 * death the term begins there, unless somebody was met afterwards. Contact while waiting counts as contact, and so
 * does the day the waiting ended; who waits for a mentor stays, and so does who has no known day.
 */
export async function candidatesOn(
  tx: Tx,
  { today, terms }: { today: PlainDate; terms: Terms },
): Promise<Candidate[]> {
  const { rows } = await sql<Row>`
    with contact_day as (
      select organisation_id, client_id, occurred_on as day from contact_client where struck_out_at is null
      union all select organisation_id, client_id, held_on from waiting_contact
      union all select organisation_id, client_id, closed_on from waiting_entry where closed_on is not null),
    last_contact as (
      select organisation_id, client_id, max(day) as day from contact_day group by organisation_id, client_id),
    ended as (
      select c.id, 'client' as kind, c.given_name, c.name_prefix, c.family_name,
             case when count(m.id) = 0 then greatest(c.created_at::date, max(l.day))
                  when count(*) filter (where m.ended_on is null) > 0 then null
                  else greatest(max(m.ended_on), max(l.day)) end as since,
             case when max(l.day) > coalesce(max(m.ended_on), c.created_at::date) then 'last-contact'
                  when count(m.id) = 0 then 'registered'
                  when bool_or(m.end_reason = 'death') then 'death'
                  else 'mentorship-ended' end as trigger,
             (select count(*) from contact_client p where p.organisation_id = c.organisation_id
                and p.client_id = c.id) as rows, ${terms.dossier}::int as months
      from client c left join mentorship m
        on m.organisation_id = c.organisation_id and m.client_id = c.id
      left join last_contact l on l.organisation_id = c.organisation_id and l.client_id = c.id
      where c.merged_into_id is null and not exists (
        select from waiting_entry w where w.organisation_id = c.organisation_id
          and w.client_id = c.id and w.closed_on is null)
      group by c.organisation_id, c.id having count(*) filter (where m.status <> 'ended') = 0
      union all
      select id, 'mentor', given_name, name_prefix, family_name, status_since, 'stopped', 0, ${terms.mentor}::int
      from mentor where status = 'stopped' and merged_into_id is null and given_name <> 'Gewist')
    select id, kind, concat_ws(' ', given_name, name_prefix, family_name) as name, since, trigger, rows,
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
