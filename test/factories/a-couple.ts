import type { Tx } from '../../src/shared/database/index.js'
import { newId, now } from '../test-office.js'

type Wanted = {
  client?: string
  mentor?: string
  mentorId?: string
  status?: 'running' | 'paused' | 'ended'
  startedOn?: string
  endedOn?: string
}

/** A client, a mentor (an existing one if named) and their mentorship, in the database. */
export async function aCouple(tx: Tx, wanted: Wanted = {}) {
  const clientId = newId()
  const mentorshipId = newId()
  const mentorId = wanted.mentorId ?? (await aMentor(tx, wanted.mentor))
  const given_name = wanted.client ?? 'Hanne'
  await tx.insertInto('client').values({ id: clientId, given_name, created_at: now }).execute()
  await tx
    .insertInto('mentorship')
    .values({
      id: mentorshipId,
      client_id: clientId,
      mentor_id: mentorId,
      regime: 'statutory',
      status: wanted.status ?? 'running',
      started_on: wanted.startedOn ?? null,
      ended_on: wanted.endedOn ?? null,
      end_reason: wanted.status === 'ended' ? 'unknown' : null,
      created_at: now,
    })
    .execute()
  await tx
    .insertInto('mandate')
    .values({
      id: newId(),
      mentorship_id: mentorshipId,
      mentor_id: mentorId,
      valid_from: wanted.startedOn ?? null,
      valid_until: wanted.endedOn ?? null,
      created_at: now,
    })
    .execute()
  return { clientId, mentorId, mentorshipId }
}

/** A mentor in the database. */
export async function aMentor(tx: Tx, given_name = 'Ilona'): Promise<string> {
  const id = newId()
  await tx.insertInto('mentor').values({ id, given_name, created_at: now }).execute()
  return id
}
