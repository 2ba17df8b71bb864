import type { AuthorityCase } from './authority-case.js'
import type { AuthorityTerms } from './authority-terms.js'
import { concerns, invasiveMatters } from './concerns.js'
import { faultsOfPermission, letsClientAct } from './permission.js'
import { isCourtRegime, isInForce, standingOf, type Standing } from './standing.js'
import { capacityIn, type Capacity } from './statements.js'

/** What the rules look at: the case as asked, with what follows from it said once. */
export type Facts = {
  readonly asked: AuthorityCase
  readonly standing: Standing
  readonly isCourtRegime: boolean
  readonly capacity: Capacity
  readonly clientResists: boolean | undefined
  readonly mentorResists: boolean
  readonly isInvasive: boolean
  readonly hasRefusedInWriting: boolean
  readonly maySpeak: boolean
  readonly letsClientAct: boolean
  readonly underBewind: boolean
}

/** The facts of a case. For a child under sixteen no statement and no written refusal counts. WGBO 7:450(3). */
export function factsOf(asked: AuthorityCase, terms: AuthorityTerms): Facts {
  const standing = standingOf(asked)
  const isChild = standing === 'child'
  return {
    asked,
    standing,
    isCourtRegime: isCourtRegime(asked),
    capacity: isChild ? 'unknown' : capacityIn(asked, terms),
    clientResists: asked.resists?.client,
    mentorResists: asked.resists?.mentor === true,
    isInvasive: isInvasive(asked),
    hasRefusedInWriting: asked.writtenRefusal === true && !isChild,
    maySpeak: faultsOfPermission(asked).length === 0,
    letsClientAct: standing === 'mentor' && letsClientAct(asked),
    underBewind: isInForce(asked, 'bewind'),
  }
}

/**
 * True for what is far-reaching by nature, what the case says is, a vaccination against resistance, and an
 * ordinary treatment against resistance of which nobody said that it is not. BW 1:453(5); BW 7:465(6).
 */
function isInvasive({ matter, invasive, resists }: AuthorityCase): boolean {
  if (invasive === true || concerns(matter, invasiveMatters)) return true
  const inDoubt = matter === 'treatment.ordinary' && invasive === undefined
  return resists?.client === true && (inDoubt || matter === 'treatment.vaccination')
}
