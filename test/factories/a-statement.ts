import { insertStatement, type Statement } from '../../src/decisions/capacity/index.js'
import type { Tx } from '../../src/shared/database/index.js'
import { newId, now } from '../test-office.js'

type Told = Partial<Omit<Statement, 'requestId'>> & {
  clientId: string
  by: string
  /** The request to which a professional gave it himself. */
  requestId?: string
}

/** A doctor who found the client unable to decide about moving, a day before today, unless told otherwise. */
export async function aStatement(tx: Tx, { by, ...told }: Told): Promise<string> {
  const id = newId()
  await insertStatement(tx, {
    id,
    decisionId: null,
    matter: 'care.move',
    capable: false,
    about: 'Verhuizen naar een eigen flat',
    byName: 'J. Smit',
    byRole: 'doctor',
    isMentor: false,
    statedOn: '2026-11-20',
    statedAt: '10:00',
    reasons: 'Overziet de gevolgen niet',
    ...told,
    by,
    at: now,
  })
  return id
}
