import type { Instant } from '../shared/calendar/index.js'
import type { Tx } from '../shared/database/index.js'
import { Stale } from '../shared/http/index.js'
import type { MentorDetails, MentorStatus, VolunteerMentor } from './mentor.js'

/** The volunteer with this id, also one that was merged into another. */
export async function findMentor(tx: Tx, id: string): Promise<VolunteerMentor | undefined> {
  const row = await tx
    .selectFrom('mentor')
    .select(['id', 'version', 'status', 'email', 'phone', 'place', 'languages', 'capacity', 'note'])
    .select([
      'given_name as givenName',
      'name_prefix as namePrefix',
      'family_name as familyName',
      'external_number as externalNumber',
      'vog_issued_on as vogIssuedOn',
      'course_completed_on as courseCompletedOn',
      'works_at_institution_id as worksAtInstitutionId',
      'status_since as statusSince',
      'merged_into_id as mergedIntoId',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, status: row.status as MentorStatus | null }
}

/** Registers a volunteer, without a status yet. */
export async function insertMentor(
  tx: Tx,
  { id, details, at }: { id: string; details: MentorDetails; at: Instant },
): Promise<void> {
  await tx
    .insertInto('mentor')
    .values({ id, ...columnsOf(details), created_at: at })
    .execute()
}

/** Saves all details over the version that was shown; throws `Stale` when somebody was first. */
export async function updateMentor(
  tx: Tx,
  { id, version, details }: { id: string; version: number; details: MentorDetails },
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('mentor')
    .set({ ...columnsOf(details), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) {
    throw new Stale('mentor')
  }
}

function columnsOf(details: MentorDetails) {
  return {
    given_name: details.givenName,
    name_prefix: details.namePrefix,
    family_name: details.familyName,
    external_number: details.externalNumber,
    email: details.email,
    phone: details.phone,
    place: details.place,
    languages: [...details.languages],
    capacity: details.capacity,
    vog_issued_on: details.vogIssuedOn,
    course_completed_on: details.courseCompletedOn,
    works_at_institution_id: details.worksAtInstitutionId,
    note: details.note,
  }
}
