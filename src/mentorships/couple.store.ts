import { expressionBuilder } from 'kysely'
import { actingMentor, type Actor } from '../shared/access/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import type { Schema, Tx } from '../shared/database/index.js'
import { fullName, type PersonName } from '../shared/names/index.js'

/** A client and a mentor as they stand together: what lists and forms need to name them. */
export type Couple = {
  mentorshipId: string
  regime: string
  status: 'running' | 'paused' | 'ended'
  clientId: string
  clientName: string
  mentorId: string
  mentorName: string
  startedOn: PlainDate | null
  endedOn: PlainDate | null
  lastContactOn: PlainDate | null
  dueOn: PlainDate | null
  homeKind: string | null
  institutionId: string | null
  institutionName: string | null
}

/** The couples of which this actor is mentor, or substitute on that day; ended ones are left out. */
export async function couplesOfMentor(
  tx: Tx,
  { mentorId, on }: { mentorId: string; on: PlainDate },
): Promise<Couple[]> {
  const rows = await couples(tx)
    .where('mentorship.status', '!=', 'ended')
    .where(isMentorOrSubstitute(mentorId, on))
    .orderBy('client.given_name')
    .execute()
  return rows.map(coupleOf)
}

/**
 * Own couples and those he stands in for, each found by its own index: with `or` PostgreSQL would look
 * at every couple of the organisation.
 */
function isMentorOrSubstitute(mentorId: string, on: PlainDate) {
  const where = expressionBuilder<Schema, 'mentorship'>()
  const own = where
    .selectFrom('mentorship as own')
    .select('own.id')
    .where('own.mentor_id', '=', mentorId)
  const standingIn = where
    .selectFrom('substitute')
    .select('substitute.mentorship_id as id')
    .where('substitute.mentor_id', '=', mentorId)
    .where('substitute.valid_from', '<=', on)
    .where((until) =>
      until.or([
        until('substitute.valid_until', 'is', null),
        until('substitute.valid_until', '>', on),
      ]),
    )
  return where('mentorship.id', 'in', own.union(standingIn))
}

/**
 * One couple, when this actor may act for it: any for a coordinator; for a mentor his own and those he
 * stands in for that day, unless it ended.
 */
export async function coupleForActor(
  tx: Tx,
  { actor, mentorshipId, on }: { actor: Actor; mentorshipId: string; on: PlainDate },
): Promise<Couple | undefined> {
  const isCoordinator = actor.role === 'coordinator'
  const mentorId = actingMentor(actor)
  if (!isCoordinator && mentorId === null) {
    return undefined
  }
  const row = await couples(tx)
    .where('mentorship.id', '=', mentorshipId)
    .$if(!isCoordinator, (query) =>
      query
        .where('mentorship.status', '!=', 'ended')
        .where(isMentorOrSubstitute(mentorId ?? '', on)),
    )
    .executeTakeFirst()
  return row && coupleOf(row)
}

/** These couples, in the order of their ids as given. */
export async function couplesWithIds(tx: Tx, mentorshipIds: readonly string[]): Promise<Couple[]> {
  if (mentorshipIds.length === 0) {
    return []
  }
  const rows = await couples(tx)
    .where('mentorship.id', 'in', [...mentorshipIds])
    .execute()
  const found = new Map(rows.map((row) => [row.mentorshipId, coupleOf(row)]))
  return mentorshipIds.flatMap((id) => found.get(id) ?? [])
}

/** All couples of a client, the running ones first. */
export async function couplesOfClient(tx: Tx, clientId: string): Promise<Couple[]> {
  const rows = await couples(tx)
    .where('mentorship.client_id', '=', clientId)
    .orderBy('mentorship.status', 'desc')
    .orderBy('mentorship.created_at', 'desc')
    .execute()
  return rows.map(coupleOf)
}

/**
 * The couples an actor may act for: a mentor his own and those he stands in for; a coordinator the
 * couples of the client he names, for an organisation has too many to choose from.
 */
export function couplesForActor(
  tx: Tx,
  { actor, clientId, on }: { actor: Actor; clientId: string | undefined; on: PlainDate },
): Promise<Couple[]> {
  const mentorId = actingMentor(actor)
  if (mentorId !== null) {
    return couplesOfMentor(tx, { mentorId, on })
  }
  return actor.role === 'coordinator' && clientId !== undefined
    ? couplesOfClient(tx, clientId)
    : Promise.resolve([])
}

function couples(tx: Tx) {
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
    .leftJoin('living_situation as home', (join) =>
      join
        .onRef('home.organisation_id', '=', 'mentorship.organisation_id')
        .onRef('home.client_id', '=', 'mentorship.client_id')
        .on('home.until', 'is', null),
    )
    .leftJoin('institution', (join) =>
      join
        .onRef('institution.organisation_id', '=', 'home.organisation_id')
        .onRef('institution.id', '=', 'home.institution_id'),
    )
    .select([
      'mentorship.id as mentorshipId',
      'mentorship.regime',
      'mentorship.status',
      'mentorship.started_on as startedOn',
      'mentorship.ended_on as endedOn',
      'mentorship.last_contact_on as lastContactOn',
      'mentorship.due_on as dueOn',
      'client.id as clientId',
      'client.given_name as clientGivenName',
      'client.name_prefix as clientNamePrefix',
      'client.family_name as clientFamilyName',
      'mentor.id as mentorId',
      'mentor.given_name as mentorGivenName',
      'mentor.name_prefix as mentorNamePrefix',
      'mentor.family_name as mentorFamilyName',
      'home.kind as homeKind',
      'institution.id as institutionId',
      'institution.name as institutionName',
    ])
}

type CoupleRow = Awaited<ReturnType<ReturnType<typeof couples>['execute']>>[number]

function coupleOf(row: CoupleRow): Couple {
  const {
    clientGivenName,
    clientNamePrefix,
    clientFamilyName,
    mentorGivenName,
    mentorNamePrefix,
    mentorFamilyName,
    ...couple
  } = row
  const client = nameOf(clientGivenName, clientNamePrefix, clientFamilyName)
  const mentor = nameOf(mentorGivenName, mentorNamePrefix, mentorFamilyName)
  return {
    ...couple,
    status: couple.status as Couple['status'],
    clientName: fullName(client),
    mentorName: fullName(mentor),
  }
}

function nameOf(
  givenName: string,
  namePrefix: string | null,
  familyName: string | null,
): PersonName {
  return { givenName, namePrefix, familyName }
}
