import type { Tx } from '../../src/shared/database/index.js'
import { aClient } from './a-client.js'
import { newId, now } from '../test-office.js'

type Waits = {
  client?: string
  clientId?: string
  regime?: 'statutory' | 'jim' | 'newcomer' | 'project'
  urgency?: number
  since?: string
  waitsFor?: string
  nextContactOn?: string
}

/** Somebody on the waiting list, as it is just after he was put there. */
export async function aWaitingEntry(tx: Tx, wanted: Waits = {}) {
  const { client = 'Samira', regime = 'newcomer', urgency = 0, since = '2026-11-01' } = wanted
  const clientId = wanted.clientId ?? (await aClient(tx, { givenName: client }))
  const entryId = newId()
  await tx
    .insertInto('waiting_entry')
    .values({
      id: entryId,
      client_id: clientId,
      regime,
      urgency,
      urgency_reason: urgency > 0 ? 'Omdat het zwaar is' : null,
      waiting_since: since,
      waits_for: wanted.waitsFor ?? 'match',
      next_contact_on: wanted.nextContactOn ?? '2026-12-15',
      created_at: now,
    })
    .execute()
  return { clientId, entryId }
}
