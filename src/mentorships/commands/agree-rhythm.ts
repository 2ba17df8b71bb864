import { addMonths, daysBetween } from '../../shared/calendar/index.js'
import type { MentorshipDecision } from '../mentorship.facts.js'
import { agreementExcusesLaw } from '../mentorship.js'
import type { Mentorship, RhythmAgreement } from '../mentorship.js'
import type { Interval } from '../regimes/index.js'
import { decline, happened, nothingNew } from './outcomes.js'

/** The pace of this couple; undefined drops the agreement, so that the norms count again. */
export type AgreeRhythm = { readonly agreement: RhythmAgreement | undefined }

const longestInterval = 120

/** Records how often this couple meets. Refuses less contact than the law asks, unless the client does not want or cannot (Besluit 5(4)). */
export function agreeRhythm(
  mentorship: Mentorship,
  { agreement }: AgreeRhythm,
  { legalFloor }: { readonly legalFloor: Interval | undefined },
): MentorshipDecision {
  if (mentorship.status === 'ended') {
    return decline('already-ended')
  }
  if (isSameAgreement(mentorship.agreement, agreement)) {
    return nothingNew(mentorship)
  }
  if (agreement !== undefined && !isCountable(agreement)) {
    return decline('interval-out-of-range')
  }
  if (agreement !== undefined && breaksLaw(agreement, legalFloor)) {
    return decline('looser-than-law')
  }
  return happened({ ...mentorship, agreement }, [
    { type: 'rhythmAgreed', mentorshipId: mentorship.id, agreement },
  ])
}

/** Can one interval be longer than another? Months are taken at their longest against their shortest. */
function mayBeLonger(one: Interval, other: Interval): boolean {
  if (one.unit === 'months' && other.unit === 'months') {
    return one.every > other.every
  }
  return Math.max(...lengthsInDays(one)) > Math.min(...lengthsInDays(other))
}

function breaksLaw(agreement: RhythmAgreement, legalFloor: Interval | undefined): boolean {
  const isBound = legalFloor !== undefined && !agreementExcusesLaw(agreement)
  return isBound && mayBeLonger(agreement, legalFloor)
}

function isCountable({ every }: Interval): boolean {
  return Number.isInteger(every) && every >= 1 && every <= longestInterval
}

function lengthsInDays({ every, unit }: Interval): readonly number[] {
  if (unit !== 'months') {
    return [unit === 'weeks' ? every * 7 : every]
  }
  const firstDays = Array.from({ length: 12 }, (_, month) => addMonths('2025-01-01', month))
  return firstDays.map((first) => daysBetween(first, addMonths(first, every)))
}

function isSameAgreement(one: RhythmAgreement | undefined, other: RhythmAgreement | undefined) {
  return one?.every === other?.every && one?.unit === other?.unit && one?.reason === other?.reason
}
