import { sql } from 'kysely'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'

/** How many proposals stand at each step, how many meetings are to come, and how many looks back are due. */
export type ProposalCounts = {
  askingMentor: number
  acquaintance: number
  meetings: number
  agreed: number
  checkIns: number
}

/** Counts every step once, in one question to the database. */
export async function proposalCounts(tx: Tx, today: PlainDate): Promise<ProposalCounts> {
  const { rows } = await sql<ProposalCounts>`
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
    throw new Error('The counts of proposals are one row.')
  }
  return counts
}
