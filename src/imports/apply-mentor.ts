import { changesBetween } from '../audit/index.js'
import {
  detailsOf,
  findMentor,
  insertMentor,
  insertMentorStatus,
  updateMentor,
} from '../mentors/index.js'
import { fullName } from '../shared/names/index.js'
import { newValue, touches, type Applying } from './applying.js'
import type { Change } from './changes.js'
import type { MentorValues } from './import-values.js'
import { nameParts } from './name-parts.js'

const nameFields = ['mentorName', 'mentorGivenName', 'mentorPrefix', 'mentorFamilyName'] as const
const fields = [...nameFields, 'mentorNumber', 'mentorEmail', 'mentorPhone'] as const

/**
 * Registers a mentor of the file as available, since a day nobody told, with room for the clients he
 * already has; answers the id.
 */
export async function registerImportedMentor(
  { tx, importer, facts }: Applying,
  values: MentorValues,
  capacity: number,
): Promise<string> {
  const { newId, at } = importer
  const mentorId = newId()
  const details = detailsOf({
    ...nameParts(values, 'mentor'),
    externalNumber: values.mentorNumber ?? null,
    email: values.mentorEmail ?? null,
    phone: values.mentorPhone ?? null,
    capacity,
  })
  await insertMentor(tx, { id: mentorId, details, at })
  const status = { status: 'available' as const, since: null, reason: null }
  await insertMentorStatus(tx, { id: newId(), mentorId, ...status, at })
  facts.push({ type: 'mentorRegistered', mentorId, content: { name: fullName(details) } })
  return mentorId
}

/** Saves what the file knows better of a mentor. */
export async function changeImportedMentor(
  { tx, facts }: Applying,
  mentorId: string,
  { changes, values }: { changes: readonly Change[]; values: MentorValues },
): Promise<void> {
  if (!touches(changes, fields)) {
    return
  }
  const mentor = await findMentor(tx, mentorId)
  if (mentor === undefined) {
    throw new Error('A mentor of the plan is not there.')
  }
  const details = {
    ...mentor,
    ...(touches(changes, nameFields) ? nameParts(values, 'mentor') : {}),
    externalNumber: newValue(changes, 'mentorNumber') ?? mentor.externalNumber,
    email: newValue(changes, 'mentorEmail') ?? mentor.email,
    phone: newValue(changes, 'mentorPhone') ?? mentor.phone,
  }
  await updateMentor(tx, { id: mentorId, version: mentor.version, details })
  const content = { changes: changesBetween<typeof details>(mentor, details) }
  facts.push({ type: 'mentorChanged', mentorId, content })
}
