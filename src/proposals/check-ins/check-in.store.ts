import { sql } from 'kysely'
import type { Instant, PlainDate } from '../../shared/calendar/index.js'
import type { Tx } from '../../shared/database/index.js'
import { Stale } from '../../shared/http/index.js'
import { fullName } from '../../shared/names/index.js'
import type { CheckIn, CheckInKind, GoesOn, Sign, Told } from './check-in.js'

/** A look back with the names of the couple. */
export type KnownCheckIn = {
  checkIn: CheckIn
  clientName: string
  mentorName: string
  mentorId: string
}

type NewCheckIn = Pick<CheckIn, 'id' | 'mentorshipId' | 'clientId' | 'kind' | 'dueOn'>

/** Plans a look back; each moment stands once per mentorship, so a second time changes nothing. */
export async function insertCheckIn(tx: Tx, planned: NewCheckIn, at: Instant): Promise<void> {
  await tx
    .insertInto('match_check_in')
    .values({
      id: planned.id,
      mentorship_id: planned.mentorshipId,
      client_id: planned.clientId,
      kind: planned.kind,
      due_on: planned.dueOn,
      created_at: at,
    })
    .onConflict((same) =>
      same
        .columns(['organisation_id', 'mentorship_id', 'kind'])
        .where(sql<boolean>`kind <> 'extra'`)
        .doNothing(),
    )
    .execute()
}

/** Saves what was told, over the version that was read; throws `Stale` when somebody was first. */
export async function updateCheckIn(
  tx: Tx,
  { checkIn, version, by }: { checkIn: CheckIn; version: number; by: string },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('match_check_in')
    .set({
      held_on: checkIn.heldOn,
      with_client: checkIn.withClient,
      with_mentor: checkIn.withMentor,
      signs: [...checkIn.signs],
      client_says: JSON.stringify(checkIn.clientSays),
      mentor_says: JSON.stringify(checkIn.mentorSays),
      note: checkIn.note,
      goes_on: checkIn.goesOn,
      account_id: by,
      version: version + 1,
    })
    .where('id', '=', checkIn.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('check-in')
  }
}

/** One look back. */
export async function findCheckIn(tx: Tx, id: string): Promise<KnownCheckIn | undefined> {
  const row = await checkIns(tx).where('look.id', '=', id).executeTakeFirst()
  return row && knownFrom(row)
}

/** Looks back that are to be held, the first due first; those of couples that ended are left out. */
export async function checkInsToHold(tx: Tx, until: PlainDate): Promise<KnownCheckIn[]> {
  const rows = await checkIns(tx)
    .where('look.held_on', 'is', null)
    .where('look.due_on', '<=', until)
    .where('mentorship.status', '<>', 'ended')
    .orderBy('look.due_on')
    .orderBy('look.id')
    .execute()
  return rows.map(knownFrom)
}

/** The newest look back that was held of each couple that runs, when a sign was seen or somebody is unsure. */
export async function checkInsWithSigns(tx: Tx): Promise<KnownCheckIn[]> {
  const rows = await checkIns(tx)
    .where('mentorship.status', '<>', 'ended')
    .where(
      sql<boolean>`look.held_on is not null and (cardinality(look.signs) > 0 or look.goes_on in ('unsure', 'with-help'))`,
    )
    .where(
      sql<boolean>`not exists (select 1 from match_check_in later
        where later.organisation_id = look.organisation_id and later.mentorship_id = look.mentorship_id
          and (later.held_on, later.id) > (look.held_on, look.id))`,
    )
    .orderBy('look.held_on', 'desc')
    .orderBy('look.id')
    .execute()
  return rows.map(knownFrom)
}

/** All that was told and planned of a couple, by day. */
export async function checkInsOf(tx: Tx, mentorshipId: string): Promise<KnownCheckIn[]> {
  const rows = await checkIns(tx)
    .where('look.mentorship_id', '=', mentorshipId)
    .orderBy('look.due_on')
    .orderBy('look.id')
    .execute()
  return rows.map(knownFrom)
}

function checkIns(tx: Tx) {
  return tx
    .selectFrom('match_check_in as look')
    .innerJoin('mentorship', (join) =>
      join
        .onRef('mentorship.organisation_id', '=', 'look.organisation_id')
        .onRef('mentorship.id', '=', 'look.mentorship_id'),
    )
    .innerJoin('client', (join) =>
      join
        .onRef('client.organisation_id', '=', 'look.organisation_id')
        .onRef('client.id', '=', 'look.client_id'),
    )
    .innerJoin('mentor', (join) =>
      join
        .onRef('mentor.organisation_id', '=', 'mentorship.organisation_id')
        .onRef('mentor.id', '=', 'mentorship.mentor_id'),
    )
    .selectAll('look')
    .select(['client.given_name as c_given', 'client.name_prefix as c_prefix'])
    .select(['client.family_name as c_family', 'mentor.given_name as m_given'])
    .select(['mentor.name_prefix as m_prefix', 'mentor.family_name as m_family'])
    .select('mentorship.mentor_id as m_id')
}

type Row = Awaited<ReturnType<ReturnType<typeof checkIns>['executeTakeFirstOrThrow']>>

function knownFrom(row: Row): KnownCheckIn {
  return {
    checkIn: {
      id: row.id,
      mentorshipId: row.mentorship_id,
      clientId: row.client_id,
      kind: row.kind as CheckInKind,
      dueOn: row.due_on,
      heldOn: row.held_on,
      withClient: row.with_client === true,
      withMentor: row.with_mentor === true,
      signs: row.signs as Sign[],
      clientSays: row.client_says as Told,
      mentorSays: row.mentor_says as Told,
      note: row.note,
      goesOn: row.goes_on as GoesOn | null,
      version: row.version,
    },
    clientName: nameOf(row.c_given, row.c_prefix, row.c_family),
    mentorName: nameOf(row.m_given, row.m_prefix, row.m_family),
    mentorId: row.m_id,
  }
}

function nameOf(givenName: string, namePrefix: string | null, familyName: string | null): string {
  return fullName({ givenName, namePrefix, familyName })
}
