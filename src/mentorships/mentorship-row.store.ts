import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'
import type { MentorshipStatus } from './mentorship.js'
import type { RegimeKey } from './regimes/index.js'
import { situationsOf } from './rhythm.store.js'
import { rhythmOf, type RhythmState } from './rhythm/index.js'

/** A couple in the list of mentorships. */
export type MentorshipRow = {
  id: string
  clientId: string
  clientName: string
  mentorName: string
  regime: RegimeKey
  status: MentorshipStatus
  startedOn: PlainDate | null
  endedOn: PlainDate | null
  lastContactOn: PlainDate | null
  dueOn: PlainDate | null
  state: RhythmState
}

/** Together no more than this many, for a statement has room for only so many identifiers. */
const atOnce = 1000

/** These mentorships as rows, in the order of the ids. */
export async function mentorshipRows(
  tx: Tx,
  ids: readonly string[],
  today: PlainDate,
): Promise<MentorshipRow[]> {
  const rows: MentorshipRow[] = []
  for (let start = 0; start < ids.length; start += atOnce) {
    rows.push(...(await someRows(tx, ids.slice(start, start + atOnce), today)))
  }
  return rows
}

async function someRows(tx: Tx, ids: readonly string[], today: PlainDate) {
  const found = await rowsWithNames(tx, ids)
  const situations = await situationsOf(tx, ids, today)
  const byId = new Map(found.map((row) => [row.id, row]))
  return ids.flatMap((id): MentorshipRow[] => {
    const row = byId.get(id)
    const situation = situations.get(id)
    return row === undefined || situation === undefined
      ? []
      : [rowFrom(row, rhythmOf(situation).state)]
  })
}

function rowsWithNames(tx: Tx, ids: readonly string[]) {
  return tx
    .selectFrom('mentorship')
    .innerJoin('client', (join) =>
      join
        .onRef('client.organisation_id', '=', 'mentorship.organisation_id')
        .onRef('client.id', '=', 'mentorship.client_id'),
    )
    .innerJoin('mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'mentorship.organisation_id')
        .onRef('mentor.id', '=', 'mentorship.mentor_id'),
    )
    .select(['mentorship.id', 'mentorship.regime', 'mentorship.status'])
    .select(['mentorship.started_on as startedOn', 'mentorship.ended_on as endedOn'])
    .select(['mentorship.last_contact_on as lastContactOn', 'mentorship.due_on as dueOn'])
    .select([
      'client.id as clientId',
      'client.given_name as clientGiven',
      'client.name_prefix as clientPrefix',
    ])
    .select(['client.family_name as clientFamily', 'mentor.given_name as mentorGiven'])
    .select(['mentor.name_prefix as mentorPrefix', 'mentor.family_name as mentorFamily'])
    .where('mentorship.id', 'in', [...ids])
    .execute()
}

type FoundRow = Awaited<ReturnType<typeof rowsWithNames>>[number]

function rowFrom(row: FoundRow, state: RhythmState): MentorshipRow {
  const { id, clientId, startedOn, endedOn, lastContactOn, dueOn } = row
  return {
    id,
    clientId,
    startedOn,
    endedOn,
    lastContactOn,
    dueOn,
    state,
    regime: row.regime as RegimeKey,
    status: row.status as MentorshipStatus,
    clientName: fullName({
      givenName: row.clientGiven,
      namePrefix: row.clientPrefix,
      familyName: row.clientFamily,
    }),
    mentorName: fullName({
      givenName: row.mentorGiven,
      namePrefix: row.mentorPrefix,
      familyName: row.mentorFamily,
    }),
  }
}
