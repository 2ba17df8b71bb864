import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** A time in which somebody was mentor or stood in; it names no client. `until` is the first day after it. */
export type PastMandate = { from: PlainDate | null; until: PlainDate | null; stoodIn: boolean }

const most = 100

/**
 * When a mentor was mentor of somebody, or stood in, and no longer does: dates alone, the newest first.
 * All that is left of a dossier for who stood beside somebody before (docs/decisions/0022).
 */
export async function pastMandatesOf(
  tx: Tx,
  { mentorId, today }: { mentorId: string; today: PlainDate },
): Promise<PastMandate[]> {
  const { rows } = await sql<PastMandate>`
    select part.from, part.until, part.stood_in as "stoodIn"
    from (
      select mandate.valid_from as from, coalesce(mandate.valid_until, mentorship.ended_on) as until,
             false as stood_in, mentorship.status
      from mandate join mentorship on mentorship.organisation_id = mandate.organisation_id
                                  and mentorship.id = mandate.mentorship_id
      where mandate.mentor_id = ${mentorId}
      union all
      select substitute.valid_from, coalesce(substitute.valid_until, mentorship.ended_on),
             true, mentorship.status
      from substitute join mentorship on mentorship.organisation_id = substitute.organisation_id
                                     and mentorship.id = substitute.mentorship_id
      where substitute.mentor_id = ${mentorId}) part
    where part.status = 'ended' or part.until <= ${today}::date
    order by part.until desc nulls last, part.from desc nulls last limit ${most}`.execute(tx)
  return rows
}
