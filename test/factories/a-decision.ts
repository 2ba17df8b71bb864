import type { Tx } from '../../src/shared/database/index.js'
import { insertDecision, closeDecision } from '../../src/decisions/decision.store.js'
import type { DecisionContent } from '../../src/decisions/decision.js'
import { newId, now } from '../test-office.js'

type Couple = { clientId: string; mentorshipId: string }

type Wanted = Partial<DecisionContent> & {
  by: string
  followsId?: string
  /** Closed, past the pages of the path and the guard: for tests of what lies around. */
  isClosed?: boolean
}

/** A decision in the database, open unless it says closed. */
export async function aDecision(tx: Tx, couple: Couple, wanted: Wanted): Promise<string> {
  const { by, followsId = null, isClosed = false, ...content } = wanted
  const id = newId()
  await insertDecision(tx, {
    id,
    clientId: couple.clientId,
    mentorshipId: couple.mentorshipId,
    followsId,
    content: {
      matter: 'care.move',
      question: 'Wil Hanne verhuizen?',
      askedBy: 'family',
      askedOn: '2026-11-01',
      ...content,
    },
    by,
    at: now,
  })
  if (isClosed) {
    const authority = {
      decides: 'mentor',
      mentorMay: 'decide',
      missing: [],
      conditions: [],
      grounds: [{ source: 'BW 1:453', says: 'De mentor vertegenwoordigt de cliënt.' }],
      explanation: 'De mentor mag beslissen.',
      disputed: false,
    } as const
    await closeDecision(tx, { id, version: 1, authority, by, at: now })
  }
  return id
}
