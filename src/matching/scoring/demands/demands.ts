import type { HardCode } from '../words.js'
import { sharedTime } from './availability.js'
import { capacity } from './capacity.js'
import { consentOfParents } from './consent.js'
import type { Demand } from './demand.js'
import { genderOfBoth } from './gender.js'
import { commonLanguage } from './language.js'
import { legalExclusion } from './legal-exclusion.js'
import { mentorStatus } from './mentor-status.js'
import { safety } from './safety.js'
import { veto } from './veto.js'
import { withinReach } from './within-reach.js'

/** The ten demands, H1 to H10 of matching.md §3.1. */
export const demands: Readonly<Record<HardCode, Demand>> = {
  'legal-exclusion': legalExclusion,
  'mentor-status': mentorStatus,
  safety,
  language: commonLanguage,
  capacity,
  travel: withinReach,
  gender: genderOfBoth,
  veto,
  availability: sharedTime,
  consent: consentOfParents,
}

/** Demands that are never set aside to find somebody: the law, who may be a mentor, a no, and consent. */
export const neverRelaxed: readonly HardCode[] = [
  'legal-exclusion',
  'mentor-status',
  'veto',
  'consent',
]
