import type { OpenRequest } from '../../shared/http/index.js'
import type { Instant } from '../../shared/calendar/index.js'
import {
  findInvitation,
  invitationLinkOf,
  invitationStanding,
  type InviteDeps,
} from '../../users/index.js'
import type { OpenedDecision } from '../decision-access.js'
import { mentorNamesAround } from './mentors-around.store.js'
import type { MentorNames } from './mentors-own.js'
import type { StatementRequest } from './request.js'
import { requestsOf } from './request.store.js'

/** A question to a professional, with the link to hand over while it can be seen. */
export type AskedOf = { request: StatementRequest; link: string | undefined }

/**
 * What was asked of professionals about this decision, with the links that can be seen now. Where mail brings the
 * link nobody else sees it: who asks could answer in the place of the professional.
 */
export async function askedOf(
  { tx, now, actor }: OpenRequest,
  deps: InviteDeps,
  decisionId: string,
): Promise<AskedOf[]> {
  const asked: AskedOf[] = []
  for (const request of await requestsOf(tx, decisionId)) {
    const isOwn =
      !deps.hasMail && request.askedBy === actor.accountId && request.withdrawnAt === null
    const invitation = isOwn ? await findInvitation(tx, request.invitationId) : undefined
    const isShown = invitation !== undefined && isLinkShown(invitation, now)
    asked.push({ request, link: isShown ? invitationLinkOf(deps, invitation.id) : undefined })
  }
  return asked
}

type Standing = Parameters<typeof invitationStanding>[0]

function isLinkShown(invitation: Standing, now: Instant): boolean {
  return invitationStanding(invitation, now) === 'shown'
}

/** The names under which nobody can have made a statement that counts: the mentors around the client, and who records. */
export async function mentorNamesOf(
  { tx, actor }: OpenRequest,
  { client }: Pick<OpenedDecision, 'client'>,
): Promise<MentorNames> {
  return [...(await mentorNamesAround(tx, client.id)), actor.name]
}
