import type { Actor } from '../../shared/access/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import { ok, refused, type Result } from '../../shared/result/index.js'

/** How somebody's identity was verified; never a number of anything. */
export const verifiedHows = ['in-person', 'by-video', 'known-in-person'] as const
export type VerifiedHow = (typeof verifiedHows)[number]

/** The document that was seen. */
export const verifiedDocuments = [
  'passport',
  'identity-card',
  'driving-licence',
  'residence-permit',
] as const
export type VerifiedDocument = (typeof verifiedDocuments)[number]

/** Somebody who lost the second factor, and how far the way back is. */
export type RecoveryRequest = {
  id: string
  accountId: string
  name: string
  email: string
  askedAt: Instant
  verifiedHow: VerifiedHow | null
  verifiedDocument: VerifiedDocument | null
  verifiedBy: string | null
  confirmedAt: Instant | null
  invitationId: string | null
}

/** Who may confirm as the second person: another coordinator, the board or the auditor. */
export function secondPeople({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'coordinator' || role === 'board' || role === 'auditor'
}

/** How many people wait for somebody to verify who they are, and how many for a second person. */
export type RecoveriesWaiting = { toVerify: number; toConfirm: number }

/** Why somebody may not take this step. */
export type StepRefusal = 'self' | 'already' | 'not-verified' | 'same-person' | 'works-elsewhere'

/** Whether this person may note who it is: anybody but the person herself, once. */
export function mayVerify(request: RecoveryRequest, by: string): Result<true, StepRefusal> {
  if (request.accountId === by) {
    return refused('self')
  }
  return request.verifiedBy === null ? ok(true) : refused('already')
}

/**
 * Whether this person may confirm: somebody else than who verified, and not the person herself. An account
 * that works at another organisation too is not given away by the people of one.
 */
export function mayConfirm(
  request: RecoveryRequest,
  { by, worksElsewhere }: { by: string; worksElsewhere: boolean },
): Result<true, StepRefusal> {
  if (request.verifiedBy === null) {
    return refused('not-verified')
  }
  if (request.confirmedAt !== null) {
    return refused('already')
  }
  if (request.accountId === by) {
    return refused('self')
  }
  if (request.verifiedBy === by) {
    return refused('same-person')
  }
  return worksElsewhere ? refused('works-elsewhere') : ok(true)
}
