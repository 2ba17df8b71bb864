import type { Fact } from '../audit/index.js'
import type { PlainDate } from '../shared/calendar/index.js'
import { ok, refused, type Result } from '../shared/result/index.js'
import { evidenceFact } from './evidence-facts.js'
import type { Evidence, EvidenceKind, EvidenceTheme } from './evidence.js'

/** Why nothing is changed. What was withdrawn is only read. */
export type ChangeRefusal =
  'withdrawn' | 'already-there' | 'in-the-future' | 'before-learned' | 'not-of-client'

/** A change of something known: what is to be saved, and the facts that tell it. */
export type Changed<Change> = { change: Change; facts: readonly Fact[] }

type Outcome<Change> = Result<Changed<Change>, ChangeRefusal>

/** That something still held on a day. */
export type Confirming = { confirmedOn: PlainDate; note: string | null }

/** Notes that it still held. Refuses a day to come, one before it became known, and the same once more. */
export function confirmEvidence(
  one: Evidence,
  confirming: Confirming,
  today: PlainDate,
): Outcome<Confirming> {
  const { confirmedOn, note } = confirming
  if (one.withdrawn !== null) {
    return refused('withdrawn')
  }
  if (confirmedOn > today) {
    return refused('in-the-future')
  }
  if (confirmedOn < one.learnedOn) {
    return refused('before-learned')
  }
  const isSame = one.confirmations.some(
    (earlier) => earlier.confirmedOn === confirmedOn && earlier.note === note,
  )
  return isSame
    ? refused('already-there')
    : ok({ change: confirming, facts: [evidenceFact('evidenceConfirmed', one)] })
}

/** Adds words beside what stands there; what was written first stays to be read. */
export function correctEvidence(one: Evidence, corrected: string): Outcome<string> {
  if (one.withdrawn !== null) {
    return refused('withdrawn')
  }
  return one.corrections.some((earlier) => earlier.corrected === corrected)
    ? refused('already-there')
    : ok({ change: corrected, facts: [evidenceFact('evidenceCorrected', one)] })
}

/** Says that it no longer holds, and why. It stays to be read beneath what does. */
export function withdrawEvidence(one: Evidence, reason: string): Outcome<string> {
  return one.withdrawn === null
    ? ok({ change: reason, facts: [evidenceFact('evidenceWithdrawn', one, { reason })] })
    : refused('withdrawn')
}

/** What something is and is about. */
export type Sorting = { kind: EvidenceKind; theme: EvidenceTheme }

/** Gives it another kind or theme; tells nothing when both stay. The words are not touched. */
export function sortEvidence(one: Evidence, sorting: Sorting): Outcome<Sorting> {
  if (one.withdrawn !== null) {
    return refused('withdrawn')
  }
  const isSame = one.kind === sorting.kind && one.theme === sorting.theme
  return ok({
    change: sorting,
    facts: isSame ? [] : [evidenceFact('evidenceSorted', { ...one, ...sorting })],
  })
}

/**
 * Puts two things that contradict each other side by side. Refuses a thing of another client or the thing itself,
 * what no longer holds, and a pair that stands so already.
 */
export function contradictEvidence(one: Evidence, other: Evidence | undefined): Outcome<string> {
  if (other === undefined || other.id === one.id || other.clientId !== one.clientId) {
    return refused('not-of-client')
  }
  if (one.withdrawn !== null || other.withdrawn !== null) {
    return refused('withdrawn')
  }
  return one.contradicts.includes(other.id)
    ? refused('already-there')
    : ok({ change: other.id, facts: [evidenceFact('evidenceContradicted', one)] })
}
