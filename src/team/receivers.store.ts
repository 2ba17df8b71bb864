import { sql, type SqlBool } from 'kysely'
import type { MentorLoad, OnRecord } from '../mentorships/index.js'
import type { Tx } from '../shared/database/index.js'
import { fullName } from '../shared/names/index.js'

/** A mentor who can take over, with the load and what is on record for the rules. */
export type Receiver = MentorLoad & { name: string; onRecord: NonNullable<OnRecord['candidate']> }

const mostOffered = 100

/** Who can take over from a mentor: not paused, stopped or merged; who has room comes first. */
export async function receiversFor(tx: Tx, leavingMentorId: string): Promise<Receiver[]> {
  const free = await receivers(tx, leavingMentorId)
    .where(sql<SqlBool>`${running} < mentor.capacity`)
    .limit(mostOffered)
    .execute()
  const full = await receivers(tx, leavingMentorId)
    .where(sql<SqlBool>`${running} >= mentor.capacity`)
    .limit(mostOffered - Math.min(free.length, mostOffered - 1))
    .execute()
  return [...free, ...full].slice(0, mostOffered).map((row) => ({
    mentorId: row.id,
    name: fullName(row),
    running: Number(row.running),
    capacity: row.capacity,
    onRecord: {
      vogIssuedOn: row.vogIssuedOn,
      worksAtInstitutionId: row.worksAt,
      hasBeenMentor: row.hasBeenMentor,
    },
  }))
}

const running = sql<number>`(
  select count(*) from mentorship
  where mentorship.organisation_id = mentor.organisation_id
    and mentorship.mentor_id = mentor.id and mentorship.status <> 'ended')`

const hasBeenMentor = sql<boolean>`exists (
  select from mentorship
  where mentorship.organisation_id = mentor.organisation_id and mentorship.mentor_id = mentor.id)`

function receivers(tx: Tx, leavingMentorId: string) {
  return tx
    .selectFrom('mentor')
    .select(['id', 'capacity', 'vog_issued_on as vogIssuedOn'])
    .select(['given_name as givenName', 'name_prefix as namePrefix', 'family_name as familyName'])
    .select([
      'works_at_institution_id as worksAt',
      running.as('running'),
      hasBeenMentor.as('hasBeenMentor'),
    ])
    .where('mentor.id', '!=', leavingMentorId)
    .where('mentor.merged_into_id', 'is', null)
    .where(sql<SqlBool>`coalesce(mentor.status, 'available') not in ('paused', 'stopped')`)
    .orderBy('mentor.given_name')
    .orderBy('mentor.family_name')
    .orderBy('mentor.id')
}
