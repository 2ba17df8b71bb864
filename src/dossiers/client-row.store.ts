import type { LivingKind } from '../clients/index.js'
import {
  rhythmOf,
  situationsOf,
  type MentorshipStatus,
  type RegimeKey,
  type Rhythm,
} from '../mentorships/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName, type PersonName } from '../shared/names/index.js'
import { nextPlanned } from '../visits/index.js'

/** A mentorship as the list of clients shows it. */
export type RowCouple = {
  mentorshipId: string
  regime: RegimeKey
  status: MentorshipStatus
  mentorName: string
  lastContactOn: PlainDate | null
  dueOn: PlainDate | null
  rhythm: Rhythm | undefined
  /** The next contact that is planned, from today on. */
  plannedOn: PlainDate | undefined
}

/** A client in a list: where he lives, and the mentorship that asks attention first. */
export type ClientRow = {
  id: string
  name: string
  birthDate: PlainDate | null
  livingKind: LivingKind | null
  livingDetail: string | null
  institutionName: string | null
  place: string | null
  couple: RowCouple | undefined
}

/** Together no more than this many, for a statement has room for only so many identifiers. */
const atOnce = 1000

/** These clients as rows, in the order of the ids. */
export async function clientRows(
  tx: Tx,
  ids: readonly string[],
  today: PlainDate,
): Promise<ClientRow[]> {
  const rows: ClientRow[] = []
  for (let start = 0; start < ids.length; start += atOnce) {
    rows.push(...(await someRows(tx, ids.slice(start, start + atOnce), today)))
  }
  return rows
}

async function someRows(tx: Tx, ids: readonly string[], today: PlainDate): Promise<ClientRow[]> {
  const couples = await couplesByClient(tx, ids, today)
  const found = await tx
    .selectFrom('client')
    .leftJoin('living_situation as home', (join) =>
      join
        .onRef('home.organisation_id', '=', 'client.organisation_id')
        .onRef('home.client_id', '=', 'client.id')
        .on('home.until', 'is', null),
    )
    .leftJoin('institution', (join) =>
      join
        .onRef('institution.organisation_id', '=', 'home.organisation_id')
        .onRef('institution.id', '=', 'home.institution_id'),
    )
    .select(['client.id', 'client.birth_date as birthDate', 'client.given_name as givenName'])
    .select(['client.name_prefix as namePrefix', 'client.family_name as familyName'])
    .select(['home.kind as livingKind', 'home.detail as livingDetail', 'home.place'])
    .select('institution.name as institutionName')
    .where('client.id', 'in', [...ids])
    .execute()
  const byId = new Map(
    found.map(({ givenName, namePrefix, familyName, livingKind, ...row }): [string, ClientRow] => [
      row.id,
      {
        ...row,
        name: fullName({ givenName, namePrefix, familyName }),
        livingKind: livingKind as LivingKind | null,
        couple: couples.get(row.id),
      },
    ]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Of each client the mentorship to show: one that is not over before one that is, then what is due first. */
async function couplesByClient(tx: Tx, clientIds: readonly string[], today: PlainDate) {
  const rows = await tx
    .selectFrom('mentorship')
    .innerJoin('mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'mentorship.organisation_id')
        .onRef('mentor.id', '=', 'mentorship.mentor_id'),
    )
    .select(['mentorship.id as mentorshipId', 'mentorship.client_id as clientId'])
    .select(['mentorship.regime', 'mentorship.status', 'mentorship.due_on as dueOn'])
    .select('mentorship.last_contact_on as lastContactOn')
    .select(['mentor.given_name as givenName', 'mentor.name_prefix as namePrefix'])
    .select('mentor.family_name as familyName')
    .where('mentorship.client_id', 'in', [...clientIds])
    .orderBy(({ eb }) => eb('mentorship.status', '=', 'ended'))
    .orderBy('mentorship.due_on', (order) => order.asc().nullsLast())
    .orderBy('mentorship.ended_on', (order) => order.desc().nullsLast())
    .execute()
  const firsts = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    firsts.set(row.clientId, firsts.get(row.clientId) ?? row)
  }
  const mentorshipIds = [...firsts.values()].map(({ mentorshipId }) => mentorshipId)
  const situations = await situationsOf(tx, mentorshipIds, today)
  const planned = await nextPlanned(tx, mentorshipIds)
  const coupleOf = ({ clientId: _client, ...row }: (typeof rows)[number]): RowCouple => {
    const situation = situations.get(row.mentorshipId)
    const plannedOn = planned.get(row.mentorshipId)?.plannedOn
    const rhythm = situation && rhythmOf({ ...situation, plannedOn })
    return {
      ...rowCouple(row),
      rhythm,
      plannedOn: plannedOn && plannedOn >= today ? plannedOn : undefined,
    }
  }
  return new Map([...firsts].map(([clientId, row]) => [clientId, coupleOf(row)]))
}

type CoupleRow = PersonName & {
  mentorshipId: string
  regime: string
  status: string
  lastContactOn: PlainDate | null
  dueOn: PlainDate | null
}

function rowCouple(row: CoupleRow): Omit<RowCouple, 'rhythm' | 'plannedOn'> {
  const { givenName, namePrefix, familyName, ...couple } = row
  return {
    ...couple,
    regime: couple.regime as RegimeKey,
    status: couple.status as MentorshipStatus,
    mentorName: fullName({ givenName, namePrefix, familyName }),
  }
}
