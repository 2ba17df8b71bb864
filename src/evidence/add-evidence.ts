import type { Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { evidenceFact } from './evidence-facts.js'
import type { EvidenceWords } from './evidence.js'

/** Why something is not kept. */
export type AddRefusal = 'in-the-future' | 'heard-from-client'

/** What is to be kept of a client, with the fact that tells it. */
export type EvidenceAdded = { id: string; words: EvidenceWords; facts: readonly Fact[] }

type Adding = { id: string; clientId: string; words: EvidenceWords; today: PlainDate }

/**
 * Keeps something that became known of a client. Refuses a day still to come, and "heard from somebody else" with
 * the client as its source: then it is not known who said it.
 */
export function addEvidence({
  id,
  clientId,
  words,
  today,
}: Adding): Result<EvidenceAdded, AddRefusal> {
  if (words.learnedOn > today) {
    return refused('in-the-future')
  }
  if (words.source === 'client' && words.howLearned === 'told-by-other') {
    return refused('heard-from-client')
  }
  return ok({ id, words, facts: [evidenceFact('evidenceAdded', { ...words, id, clientId })] })
}
