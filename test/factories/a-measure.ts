import { insertMeasure } from '../../src/clients/index.js'
import type { Tx } from '../../src/shared/database/index.js'
import { newId, now } from '../test-office.js'

/** A mentorschap of the court that holds since the beginning of 2025. */
export async function aMentorschap(tx: Tx, clientId: string): Promise<void> {
  const details = {
    kind: 'mentorschap',
    orderDate: '2025-01-10',
    validFrom: '2025-01-11',
    validUntil: null,
    court: null,
    rekestnummer: null,
    appointed: null,
  } as const
  await insertMeasure(tx, { id: newId(), clientId, details }, now)
}
