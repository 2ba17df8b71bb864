import type { PlainDate } from '../../shared/calendar/index.js'
import type { CourtMeasure, StartFacts } from '../regimes/index.js'
import type { Candidate } from './candidate.store.js'

/** What the records of client and mentor tell, whatever was answered. */
export type OnRecord = {
  candidate: Pick<Candidate, 'vogIssuedOn' | 'worksAtInstitutionId' | 'hasBeenMentor'> | undefined
  institutionId: string | null
  measure: CourtMeasure | undefined
}

/** Lays what is on record over what was answered: nobody is asked what the house knows already. */
export function withRecords(
  answers: StartFacts,
  { candidate, institutionId, measure }: OnRecord,
): StartFacts {
  const worksThere = institutionId !== null && candidate?.worksAtInstitutionId === institutionId
  return {
    ...answers,
    measure: joined(measure, answers.measure?.orderedOn),
    vogIssuedOn: candidate?.vogIssuedOn ?? answers.vogIssuedOn,
    mentorAlreadyActive: candidate?.hasBeenMentor === true ? 'yes' : answers.mentorAlreadyActive,
    conflict: worksThere ? 'works-at-institution' : answers.conflict,
  }
}

function joined(measure: CourtMeasure | undefined, orderedOn: PlainDate | undefined) {
  if (measure === undefined) {
    return orderedOn === undefined ? undefined : { orderedOn, from: undefined, until: undefined }
  }
  return { ...measure, orderedOn: measure.orderedOn ?? orderedOn }
}
