import { refused, ok, type Result } from '../../shared/result/index.js'
import type { Instant } from '../../shared/calendar/index.js'

/** What the client gets of a note. */
export const noteOutcomes = ['give', 'part', 'withhold'] as const
export type NoteOutcome = (typeof noteOutcomes)[number]

/** Why a note is not given, or not as it is (AVG 15(4), 23; UAVG 41). */
export const withholdGrounds = ['rights-of-others', 'safety', 'investigation'] as const
export type WithholdGround = (typeof withholdGrounds)[number]

/** A decision about one note with what was added to it. */
export type NoteDecision = {
  noteId: string
  outcome: NoteOutcome
  ground: WithholdGround | null
  words: string | null
}

/** A decision as it was kept. */
export type KeptDecision = Omit<NoteDecision, 'words'> & { decidedAt: Instant }

/** Why a decision cannot be kept. */
export type DecisionRefusal = 'nobody-asked' | 'no-ground' | 'no-words'

/** Weighs a decision: withholding needs a ground, and giving a part needs the words to give instead. */
export function decideNote(
  decision: NoteDecision,
  requestId: string | undefined,
): Result<NoteDecision & { requestId: string }, DecisionRefusal> {
  if (requestId === undefined) {
    return refused('nobody-asked')
  }
  const { outcome, ground, words } = decision
  if (outcome !== 'give' && ground === null) {
    return refused('no-ground')
  }
  if (outcome === 'part' && words === null) {
    return refused('no-words')
  }
  return ok({
    ...decision,
    requestId,
    ground: outcome === 'give' ? null : ground,
    words: outcome === 'part' ? words : null,
  })
}

/** Whether a decision still covers a note: what was added later must be decided anew. */
export function isDecided(
  decision: KeptDecision | undefined,
  written: readonly Instant[],
): decision is KeptDecision {
  return decision !== undefined && written.every((at) => at <= decision.decidedAt)
}
