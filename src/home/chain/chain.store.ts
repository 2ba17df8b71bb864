import { sql } from 'kysely'
import type { PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'

/** What stands in the chain besides the waiting list and the requests for help: proposals, meetings and looks back. */
export type ChainCounts = {
  askingMentor: number
  acquaintance: number
  meetings: number
  agreed: number
  checkIns: number
}

/** Counts every step once, in one question to the database. */
export async function chainCounts(tx: Tx, today: PlainDate): Promise<ChainCounts> {
  const { rows } = await sql<ChainCounts>`
    select
      (select count(*) from match_proposal where status = 'asking-mentor')::integer as "askingMentor",
      (select count(*) from match_proposal where status = 'acquaintance')::integer as "acquaintance",
      (select count(*) from match_proposal where status = 'agreed')::integer as "agreed",
      (select count(*) from acquaintance
        where outcome is null and planned_on >= ${today}::date)::integer as "meetings",
      (select count(*) from match_check_in
        where held_on is null and due_on <= ${today}::date)::integer as "checkIns"`.execute(tx)
  const [counts] = rows
  if (counts === undefined) {
    throw new Error('The counts of the chain are one row.')
  }
  return counts
}
