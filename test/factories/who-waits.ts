import type { Tx } from '../../src/shared/database/index.js'
import { newId, now } from '../test-office.js'

type Waits = {
  name: string
  regime?: 'statutory' | 'jim' | 'newcomer' | 'project'
  urgency?: number
  since?: string
  waitsFor?: string
  languages?: string[]
  likes?: string[]
  available?: string[]
  caredForByNone?: boolean
  institutionId?: string
}

/** Somebody on the waiting list with a profile in which only what is given is known, and the usual is asked. */
export async function whoWaits(tx: Tx, wanted: Waits) {
  const [clientId, entryId] = [newId(), newId()]
  const { name, languages = ['Nederlands'], likes, available, institutionId } = wanted
  await tx
    .insertInto('client')
    .values({
      id: clientId,
      given_name: name,
      birth_date: '1950-02-03',
      languages,
      created_at: now,
    })
    .execute()
  await tx
    .insertInto('client_match_profile')
    .values({
      id: newId(),
      client_id: clientId,
      likes: likes ?? ['walking'],
      available: available ?? ['wed-morning'],
      is_cared_for_by_none: wanted.caredForByNone ?? true,
      created_at: now,
      updated_at: now,
    })
    .execute()
  if (institutionId !== undefined) {
    const home = { id: newId(), client_id: clientId, kind: 'institution', created_at: now }
    await tx
      .insertInto('living_situation')
      .values({ ...home, institution_id: institutionId })
      .execute()
  }
  await tx
    .insertInto('waiting_entry')
    .values({
      id: entryId,
      client_id: clientId,
      regime: wanted.regime ?? 'newcomer',
      urgency: wanted.urgency ?? 0,
      waiting_since: wanted.since ?? '2026-10-01',
      waits_for: wanted.waitsFor ?? 'match',
      created_at: now,
    })
    .execute()
  return { clientId, entryId }
}

type Helps = {
  name: string
  capacity?: number
  languages?: string[]
  likes?: string[]
  available?: string[]
  tiedTo?: string
  status?: string
}

/** A volunteer who may be asked for anybody: valid VOG, course done, no ties but what is given. */
export async function whoHelps(tx: Tx, wanted: Helps): Promise<string> {
  const id = newId()
  const { name, capacity = 1, languages = ['Nederlands'], likes, available, tiedTo } = wanted
  await tx
    .insertInto('mentor')
    .values({
      id,
      given_name: name,
      capacity,
      languages,
      status: wanted.status ?? 'available',
      status_since: '2026-01-01',
      vog_issued_on: '2026-03-01',
      course_completed_on: '2026-03-01',
      works_at_institution_id: tiedTo ?? null,
      created_at: now,
    })
    .execute()
  await tx
    .insertInto('mentor_match_profile')
    .values({
      id: newId(),
      mentor_id: id,
      likes: likes ?? ['walking'],
      available: available ?? ['wed-morning'],
      works_in_care: tiedTo === undefined ? 'no' : 'yes',
      created_at: now,
      updated_at: now,
    })
    .execute()
  return id
}
