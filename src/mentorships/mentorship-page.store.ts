import { factsOf, type ToldFact } from '../audit/index.js'
import { mentorshipTerms } from '../law/index.js'
import type { OpenRequest } from '../shared/http/index.js'
import { findOnRecord } from './actions/candidate.store.js'
import { coupleAtHand, type CoupleAtHand } from './actions/couple-at-hand.store.js'
import { withRecords } from './actions/known-facts.js'
import { findAnswers } from './answers.store.js'
import { openDemands, type OpenDemand } from './incomplete.js'
import { mayReadDossier } from './mentorship.policy.js'
import { normRows, type NormRow } from './norm-rows.js'
import { possibleActions, type CoupleActionKey } from './possible-actions.js'
import { startTermsOn } from './regime-terms.js'
import { situationOf } from './rhythm.store.js'
import { rhythmOf, type Rhythm } from './rhythm/index.js'
import { mentorshipFactTypes } from './stored-facts.js'

/** Everything the page of one couple tells. */
export type CoupleOnPage = CoupleAtHand & {
  rhythm: Rhythm
  norms: NormRow[]
  open: OpenDemand[]
  facts: ToldFact[]
  endNote: string | null
  /** Does a court appoint the mentor in this regime? */
  asksAppointment: boolean
  actions: readonly CoupleActionKey[]
}

const longestHistory = 100

/** The couple in the address for who may read the dossier; undefined for everybody else. */
export async function coupleOnPage(request: OpenRequest): Promise<CoupleOnPage | undefined> {
  const couple = await coupleAtHand(request, { may: mayReadDossier })
  if (couple === undefined) {
    return undefined
  }
  const { tx, today } = request
  const { mentorship, organisation, regime, relation } = couple
  const rhythm = rhythmOf(await situationOf(tx, mentorship.id, today))
  const { answers, endNote } = await findAnswers(tx, mentorship.id)
  const candidate = await findOnRecord(tx, mentorship.mandate.mentorId)
  const answered = { ...answers, appointment: mentorship.appointment }
  const facts = withRecords(answered, { ...couple, candidate })
  const terms = startTermsOn(mentorshipTerms, today)
  return {
    ...couple,
    rhythm,
    norms: normRows({ mentorship, organisation, rhythm, today }),
    open: mentorship.status === 'ended' ? [] : openDemands(regime, { facts, terms, today }),
    facts: await factsOf(
      tx,
      { mentorshipId: mentorship.id },
      { limit: longestHistory, only: mentorshipFactTypes },
    ),
    endNote,
    asksAppointment: regime.preconditions.some(({ code }) => code === 'mentor-appointed'),
    actions: possibleActions(mentorship.status, relation),
  }
}
