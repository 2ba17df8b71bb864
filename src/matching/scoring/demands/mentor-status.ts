import type { ClientSide, MentorSide } from '../sides.js'
import { failed, missing, type Found, type Judged } from './demand.js'

/**
 * H2: the mentor is available and has what the regime and the foundation ask: a certificate of conduct (VOG), the
 * course, an age. Not known is not proposable.
 */
export function mentorStatus({ client: { demands }, mentor }: Judged): readonly Found[] {
  return [
    ...statusOf(mentor),
    ...(demands.vog ? vogOf(mentor) : []),
    ...(demands.course ? courseOf(mentor) : []),
    ...ageOf(demands, mentor),
  ]
}

function statusOf({ status }: MentorSide): readonly Found[] {
  if (status === 'available') return []
  return [status === undefined ? missing('status-unknown') : failed(status)]
}

function vogOf({ vog }: MentorSide): readonly Found[] {
  if (vog === 'valid') return []
  return [vog === undefined ? missing('vog-unknown') : failed('vog-expired')]
}

function courseOf({ courseDone }: MentorSide): readonly Found[] {
  if (courseDone === true) return []
  return [courseDone === undefined ? missing('course-unknown') : failed('course-not-done')]
}

function ageOf({ leastAge }: ClientSide['demands'], { age }: MentorSide): readonly Found[] {
  if (leastAge === undefined) return []
  if (age === undefined) return [missing('age-unknown')]
  return age < leastAge ? [failed('too-young')] : []
}
